//! The keys of JSON logs: which of them hold a status, an upstream's status, a detail or a message.
//!
//! Only the letters and digits of a key are compared, in any case: `status_code`, `statusCode` and
//! `StatusCode` are one key.

/// What the value of a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// A status; the lower the number, the surer.
    Status(u8),
    /// The status of the server behind the writer.
    Upstream,
    /// A token of one of these vocabularies.
    Token(&'static [&'static str]),
    /// A token of any vocabulary that is distinctive.
    AnyToken,
    /// Words, maybe a line of their own.
    Text,
    /// The name of an attribute; its value is in a key of its own.
    Attribute,
    /// The value of an attribute.
    Value,
    /// An object about the response.
    Response,
    /// An object about an error.
    Error,
    /// The method, path or address of a request.
    Request,
    /// An object or list in which nothing is looked for.
    Skipped,
    /// Anything else.
    Other,
}

/// The writer that a key gives away: its format, its name, and its vendor, which may be empty.
pub(super) fn writer(key: &[u8]) -> Option<(&'static str, &'static str, &'static str)> {
    Some(match key {
        b"EdgeResponseStatus" => ("cloudflare", "Cloudflare", "Cloudflare"),
        b"DownstreamStatus" => ("traefik-json", "Traefik", "Traefik"),
        b"httpRequest" => ("google-cloud", "Google Cloud", "Google"),
        b"response_flags" => ("envoy-json", "Envoy", "Envoy"),
        b"deploymentId" => ("vercel", "Vercel", "Vercel"),
        b"routeKey" | b"resourcePath" => ("api-gateway", "Amazon API Gateway", "AWS"),
        b"terminatingRuleId" => ("aws-waf", "AWS WAF", "AWS"),
        b"latency_human" => ("echo", "Echo", ""),
        b"fastly_info.state" | b"fastly_info" => ("fastly", "Fastly", "Fastly"),
        b"serverRouted" => ("azure-application-gateway", "Azure Application Gateway", "Microsoft"),
        b"trackingReference" => ("azure-front-door", "Azure Front Door", "Microsoft"),
        b"latencies" => ("kong-json", "Kong", ""),
        _ => return None,
    })
}

/// The longest key that is compared.
const KEY_MAX: usize = 48;

/// What the value of a key holds. `parent` is what the object around it is.
pub(super) fn key(text: &[u8], parent: Key) -> Key {
    let mut buffer = [0; KEY_MAX];
    let mut length = 0;
    for byte in text.iter().filter(|byte| byte.is_ascii_alphanumeric()) {
        let Some(place) = buffer.get_mut(length) else { return Key::Other };
        *place = byte.to_ascii_lowercase();
        length += 1;
    }
    let name = &buffer[..length];
    status(name, parent).unwrap_or_else(|| word(name, parent))
}

/// The keys that hold a status, the surest first.
fn status(name: &[u8], parent: Key) -> Option<Key> {
    Some(match name {
        b"edgeresponsestatus"
        | b"downstreamstatus"
        | b"responsecodesent"
        | b"httpresponsestatuscode"
        | b"reqresstatuscode"
        | b"resstatuscode"
        | b"responsestatuscode" => Key::Status(0),
        b"statuscode" | b"status" if parent == Key::Response => Key::Status(0),
        b"statuscode"
        | b"httpstatus"
        | b"httpstatuscode"
        | b"responsestatus"
        | b"responsecode"
        | b"httpcode"
        | b"httpresponsecode"
        | b"elbstatuscode"
        | b"scstatus"
        | b"respstatus"
        | b"resstatus"
        | b"httprequeststatus"
        | b"statuscodevalue"
        | b"httpresponsestatus"
        | b"responsehttpstatus" => Key::Status(1),
        b"status" => Key::Status(2),
        b"code" if parent == Key::Error => Key::Status(3),
        b"code" | b"errorcode" | b"errcode" => Key::Status(4),
        _ => return upstream(name),
    })
}

/// The keys that hold the status of the server behind the writer.
fn upstream(name: &[u8]) -> Option<Key> {
    matches!(
        name,
        b"originstatus"
            | b"originresponsestatus"
            | b"upstreamstatus"
            | b"upstreamstatuscode"
            | b"integrationstatus"
            | b"serverstatus"
            | b"backendstatus"
            | b"backendstatuscode"
            | b"targetstatuscode"
            | b"berespstatus"
    )
    .then_some(Key::Upstream)
}

/// The keys that hold no status.
fn word(name: &[u8], parent: Key) -> Key {
    match name {
        b"responseflags" => Key::Token(&["envoy-flag"]),
        b"responsecodedetails" => Key::Token(&["envoy-detail"]),
        b"statusdetails" => Key::Token(&["gcp-lb-detail"]),
        b"errorinfo" => Key::Token(&["azure-appgw", "azure-afd"]),
        b"errorresponsetype" | b"responsetype" => Key::Token(&["apigateway-response"]),
        b"terminationstate" => Key::Token(&["haproxy-state"]),
        b"reason" => Key::Token(&["kubernetes-reason", "google-api-reason"]),
        b"type" | b"errortype" => Key::Token(&[
            "anthropic-error", "openai-error", "stripe-error", "mistral-error", "groq-error",
        ]),
        b"key" => Key::Attribute,
        b"value" | b"intvalue" | b"stringvalue" | b"doublevalue" => Key::Value,
        b"res" | b"response" | b"resp" | b"httprequest" | b"httpresponse" | b"proxy" => {
            Key::Response
        }
        b"http" if parent == Key::Other => Key::Response,
        b"error" | b"err" | b"errors" => Key::Error,
        b"msg" | b"message" | b"log" | b"exception" | b"textpayload" | b"detail" | b"title"
        | b"errormessage" | b"errmsg" | b"stack" | b"stacktrace" | b"cause" | b"original"
        | b"event" | b"description" | b"body" | b"text" | b"line" | b"raw" | b"fault" => Key::Text,
        b"method"
        | b"httpmethod"
        | b"requestmethod"
        | b"clientrequestmethod"
        | b"requesturi"
        | b"uri"
        | b"url"
        | b"path"
        | b"requestpath"
        | b"req"
        | b"request" => Key::Request,
        b"headers" | b"requestheaders" | b"responseheaders" | b"respheaders" | b"tls"
        | b"cookies" | b"useragent" | b"tags" | b"labels" => Key::Skipped,
        _ => Key::Other,
    }
}
