//! Rule ids of ModSecurity's base configuration and of the OWASP Core Rule Set (CRS), and the messages of the engine.
//!
//! CRS has about 350 rules that log. In are those that decide, and those that most often block honest requests, with what makes them do so; read in
//! CRS 4 (July 2026), those marked so in CRS 3.3, and partly produced with ModSecurity 2.9.7 and CRS 3.3.4. A rule of CRS only adds to a score: the 403 comes from
//! 949110 or 959100. Bare numbers of six digits mean anything, so they count only beside ModSecurity's name or in `[id "…"]`.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "modsecurity-rule",
    title: "ModSecurity and OWASP CRS rule ids",
    vendor: "Apache",
    product: "ModSecurity",
    shown_in: "`[id \"949110\"]` in the error log of the web server, and in the audit log",
    recognition: Recognition::Named,
    details: DETAILS,
});

const METHOD: Source = Source::Page {
    title: "OWASP CRS, REQUEST-911-METHOD-ENFORCEMENT.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-911-METHOD-ENFORCEMENT.conf",
};

const SCANNER: Source = Source::Page {
    title: "OWASP CRS, REQUEST-913-SCANNER-DETECTION.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-913-SCANNER-DETECTION.conf",
};

const PROTOCOL: Source = Source::Page {
    title: "OWASP CRS, REQUEST-920-PROTOCOL-ENFORCEMENT.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-920-PROTOCOL-ENFORCEMENT.conf",
};

const PROTOCOL_ATTACK: Source = Source::Page {
    title: "OWASP CRS, REQUEST-921-PROTOCOL-ATTACK.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-921-PROTOCOL-ATTACK.conf",
};

const MULTIPART: Source = Source::Page {
    title: "OWASP CRS, REQUEST-922-MULTIPART-ATTACK.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-922-MULTIPART-ATTACK.conf",
};

const LFI: Source = Source::Page {
    title: "OWASP CRS, REQUEST-930-APPLICATION-ATTACK-LFI.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-930-APPLICATION-ATTACK-LFI.conf",
};

const RFI: Source = Source::Page {
    title: "OWASP CRS, REQUEST-931-APPLICATION-ATTACK-RFI.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-931-APPLICATION-ATTACK-RFI.conf",
};

const RCE: Source = Source::Page {
    title: "OWASP CRS, REQUEST-932-APPLICATION-ATTACK-RCE.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-932-APPLICATION-ATTACK-RCE.conf",
};

const PHP: Source = Source::Page {
    title: "OWASP CRS, REQUEST-933-APPLICATION-ATTACK-PHP.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-933-APPLICATION-ATTACK-PHP.conf",
};

const GENERIC: Source = Source::Page {
    title: "OWASP CRS, REQUEST-934-APPLICATION-ATTACK-GENERIC.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-934-APPLICATION-ATTACK-GENERIC.conf",
};

const XSS: Source = Source::Page {
    title: "OWASP CRS, REQUEST-941-APPLICATION-ATTACK-XSS.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-941-APPLICATION-ATTACK-XSS.conf",
};

const SQLI: Source = Source::Page {
    title: "OWASP CRS, REQUEST-942-APPLICATION-ATTACK-SQLI.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-942-APPLICATION-ATTACK-SQLI.conf",
};

const SESSION: Source = Source::Page {
    title: "OWASP CRS, REQUEST-943-APPLICATION-ATTACK-SESSION-FIXATION.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-943-APPLICATION-ATTACK-SESSION-FIXATION.conf",
};

const JAVA: Source = Source::Page {
    title: "OWASP CRS, REQUEST-944-APPLICATION-ATTACK-JAVA.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-944-APPLICATION-ATTACK-JAVA.conf",
};

const BLOCKING: Source = Source::Page {
    title: "OWASP CRS, REQUEST-949-BLOCKING-EVALUATION.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/REQUEST-949-BLOCKING-EVALUATION.conf",
};

const LEAK: Source = Source::Page {
    title: "OWASP CRS, RESPONSE-950-DATA-LEAKAGES.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/RESPONSE-950-DATA-LEAKAGES.conf",
};

const LEAK_SQL: Source = Source::Page {
    title: "OWASP CRS, RESPONSE-951-DATA-LEAKAGES-SQL.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/RESPONSE-951-DATA-LEAKAGES-SQL.conf",
};

const LEAK_PHP: Source = Source::Page {
    title: "OWASP CRS, RESPONSE-953-DATA-LEAKAGES-PHP.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/RESPONSE-953-DATA-LEAKAGES-PHP.conf",
};

const BLOCKING_OUT: Source = Source::Page {
    title: "OWASP CRS, RESPONSE-959-BLOCKING-EVALUATION.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/RESPONSE-959-BLOCKING-EVALUATION.conf",
};

const CORRELATION: Source = Source::Page {
    title: "OWASP CRS, RESPONSE-980-CORRELATION.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/main/rules/RESPONSE-980-CORRELATION.conf",
};

const CORRELATION_3: Source = Source::Page {
    title: "OWASP CRS 3.3, RESPONSE-980-CORRELATION.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/v3.3/master/rules/RESPONSE-980-CORRELATION.conf",
};

const DOS_3: Source = Source::Page {
    title: "OWASP CRS 3.3, REQUEST-912-DOS-PROTECTION.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/v3.3/master/rules/REQUEST-912-DOS-PROTECTION.conf",
};

const BASE: Source = Source::Page {
    title: "ModSecurity, modsecurity.conf-recommended",
    url: "https://github.com/owasp-modsecurity/ModSecurity/blob/v3/master/modsecurity.conf-recommended",
};

const ENGINE: Source = Source::Page {
    title: "ModSecurity, src/rule_message.cc",
    url: "https://github.com/owasp-modsecurity/ModSecurity/blob/v3/master/src/rule_message.cc",
};

const ENGINE_2: Source = Source::Page {
    title: "ModSecurity 2, apache2/mod_security2.c",
    url: "https://github.com/owasp-modsecurity/ModSecurity/blob/v2/master/apache2/mod_security2.c",
};

const ENGINE_2_IO: Source = Source::Page {
    title: "ModSecurity 2, apache2/apache2_io.c",
    url: "https://github.com/owasp-modsecurity/ModSecurity/blob/v2/master/apache2/apache2_io.c",
};

const PROTOCOL_3: Source = Source::Page {
    title: "OWASP CRS 3.3, REQUEST-920-PROTOCOL-ENFORCEMENT.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/v3.3/master/rules/REQUEST-920-PROTOCOL-ENFORCEMENT.conf",
};

const RCE_3: Source = Source::Page {
    title: "OWASP CRS 3.3, REQUEST-932-APPLICATION-ATTACK-RCE.conf",
    url: "https://github.com/coreruleset/coreruleset/blob/v3.3/master/rules/REQUEST-932-APPLICATION-ATTACK-RCE.conf",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[403],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: PROTOCOL,
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "ModSecurity: Access denied with code",
        statuses: &[403, 400, 406, 500],
        name: "ModSecurity blocked the request",
        says: "A rule of the web application firewall answered instead of the app; the status stands behind `code`.",
        check: &[
            "`[id \"…\"]` and `[msg \"…\"]` of the line name the rule; for 949110 look at the other lines with the same `unique_id`.",
            "False alarm? Exclude it for that path and parameter: `SecRuleUpdateTargetById`, `ctl:ruleRemoveTargetById`.",
            "`SecRuleEngine DetectionOnly` logs without blocking while you tune.",
        ],
        shown_in: Some("error log of the web server, and the audit log"),
        recognition: Some(Recognition::Message),
        source: ENGINE,
        ..ROW
    },
    Detail {
        token: "ModSecurity: Warning.",
        statuses: &[],
        name: "Rule matched without blocking",
        says: "A rule matched and was logged, but this line did not block: with CRS it only adds to the score.",
        check: &["Was the request blocked? Look for `Access denied` with the same `unique_id`."],
        retry: None,
        shown_in: Some("error log of the web server, and the audit log"),
        recognition: Some(Recognition::Message),
        source: ENGINE,
        ..ROW
    },
    Detail {
        token: "Request body (Content-Length) is larger than the configured limit",
        spellings: &["Request body is larger than the configured limit"],
        statuses: &[413],
        name: "Body too large for ModSecurity",
        says: "The body is larger than `SecRequestBodyLimit` (12.5 MiB in the recommended configuration).",
        check: &[
            "Raise `SecRequestBodyLimit`, for uploads only in their location.",
            "`SecRequestBodyLimitAction ProcessPartial` lets it pass and inspects only the start.",
        ],
        shown_in: Some("error log of the web server, and the audit log"),
        recognition: Some(Recognition::Message),
        source: ENGINE_2,
        ..ROW
    },
    Detail {
        token: "Request body no files data length is larger than the configured limit",
        statuses: &[413],
        name: "Body without files too large",
        says: "The body without its uploaded files is larger than `SecRequestBodyNoFilesLimit` (128 KiB in the recommended configuration), as large JSON bodies are.",
        check: &["Raise `SecRequestBodyNoFilesLimit` for the path of that API."],
        shown_in: Some("error log of the web server, and the audit log"),
        recognition: Some(Recognition::Message),
        source: ENGINE_2_IO,
        ..ROW
    },
    Detail {
        token: "Output filter: Response body too large",
        statuses: &[500],
        name: "Response too large for ModSecurity",
        says: "The response is larger than `SecResponseBodyLimit` (512 KiB), and `SecResponseBodyLimitAction` is `Reject`, so the client gets 500.",
        check: &[
            "Set `SecResponseBodyLimitAction ProcessPartial`, or raise the limit.",
            "Downloads need no inspection: keep `SecResponseBodyMimeType` to text types.",
        ],
        shown_in: Some("error log of the web server, and the audit log"),
        recognition: Some(Recognition::Message),
        source: ENGINE_2_IO,
        ..ROW
    },
    Detail {
        token: "200002",
        spellings: &["id \"200002\""],
        statuses: &[400],
        name: "Body could not be parsed",
        says: "ModSecurity could not parse the body as the type that `Content-Type` says: malformed JSON, XML or multipart.",
        check: &[
            "The log line before, or `[data \"…\"]`, has the reason of the parser.",
            "Compare `Content-Type` with the body; empty bodies with `application/json` do it too.",
        ],
        source: BASE,
        ..ROW
    },
    Detail {
        token: "200003",
        spellings: &["id \"200003\""],
        statuses: &[400],
        name: "Multipart body not clean",
        says: "A multipart body breaks the strict rules of ModSecurity, for example in its quoting, its line ends or its boundary.",
        check: &[
            "The flags in the line (`PE`, `BQ`, `LF` …) that are 1 say what is wrong.",
            "Fix the client; some old libraries write such bodies.",
        ],
        source: BASE,
        ..ROW
    },
    Detail {
        token: "200004",
        spellings: &["id \"200004\""],
        statuses: &[403],
        name: "Possible unmatched boundary",
        says: "A line of a multipart body looks like a boundary but is none, for example `--` in an uploaded text.",
        check: &["If uploads of plain text are hit, remove the rule for that path."],
        source: BASE,
        ..ROW
    },
    Detail {
        token: "200005",
        spellings: &["id \"200005\""],
        statuses: &[403],
        name: "ModSecurity internal error",
        says: "The engine reported an internal error for this request, mostly a regular expression that hit its limit (`MSC_PCRE_LIMITS_EXCEEDED`).",
        check: &[
            "Raise `SecPcreMatchLimit` and `SecPcreMatchLimitRecursion`, for example to 500000.",
        ],
        source: BASE,
        ..ROW
    },
    Detail {
        token: "200007",
        spellings: &["id \"200007\""],
        statuses: &[400],
        name: "Too many arguments",
        says: "The body has more arguments than `SecArgumentsLimit` (1000), so ModSecurity could not look at all of them.",
        check: &[
            "Raise `SecArgumentsLimit` together with the number in the rule, for the path of that form.",
        ],
        source: BASE,
        ..ROW
    },
    Detail {
        token: "949110",
        spellings: &["id \"949110\""],
        name: "Inbound anomaly score exceeded",
        says: "The rules that matched this request add up to the threshold (5 by default); this rule blocks, but it is not the cause.",
        check: &[
            "Look for the other rule ids with the same `unique_id`: those are the causes.",
            "Tune those rules with exclusions before you raise `inbound_anomaly_score_threshold`.",
        ],
        source: BLOCKING,
        ..ROW
    },
    Detail {
        token: "949111",
        spellings: &["id \"949111\""],
        name: "Inbound score exceeded early",
        says: "The score reached the threshold before the body was read, and early blocking is on; it is not the cause.",
        check: &["Look for the other rule ids with the same `unique_id`: those are the causes."],
        source: BLOCKING,
        ..ROW
    },
    Detail {
        token: "959100",
        spellings: &["id \"959100\"", "959101", "id \"959101\""],
        name: "Outbound anomaly score exceeded",
        says: "The response of the app looks like a leak (error text, source code, a 5xx page), so the firewall replaced it by 403.",
        check: &[
            "Look for the 95xxxx ids with the same `unique_id`: they say what the response contained.",
            "The app mostly failed: read its log for the real error.",
        ],
        source: BLOCKING_OUT,
        ..ROW
    },
    Detail {
        token: "980170",
        spellings: &["id \"980170\""],
        statuses: &[],
        name: "Summary of the scores",
        says: "The final line of CRS 4 about a request: its scores; it blocks nothing.",
        check: &["Compare `blocking` with `threshold`."],
        retry: Some(RetryAdvice::No),
        source: CORRELATION,
        ..ROW
    },
    Detail {
        token: "980130",
        spellings: &["id \"980130\"", "980140", "id \"980140\""],
        statuses: &[],
        name: "Summary of the scores (CRS 3)",
        says: "The final line of CRS 3 about a request that reached the inbound threshold: its scores; it blocks nothing.",
        check: &["The other ids with the same `unique_id` are the causes."],
        retry: Some(RetryAdvice::No),
        source: CORRELATION_3,
        ..ROW
    },
    Detail {
        token: "911100",
        spellings: &["id \"911100\""],
        name: "Method not allowed",
        says: "The method is not in `allowed_methods` (GET, HEAD, POST and OPTIONS by default), as PUT, PATCH and DELETE of a REST API are not.",
        check: &[
            "Add the methods in `crs-setup.conf`, rule 900200: `setvar:'tx.allowed_methods=GET HEAD POST OPTIONS PUT PATCH DELETE'`.",
        ],
        source: METHOD,
        ..ROW
    },
    Detail {
        token: "912120",
        spellings: &["id \"912120\""],
        name: "Too many requests (CRS 3)",
        says: "The client sent more requests than the DoS protection of CRS 3 allows, so it is blocked for a while.",
        check: &["Raise `dos_counter_threshold`, or limit rates in the web server instead."],
        retry: Some(RetryAdvice::AfterDelay),
        source: DOS_3,
        ..ROW
    },
    Detail {
        token: "913100",
        spellings: &["id \"913100\""],
        name: "Scanner",
        says: "The `User-Agent` is that of a known security scanner, such as sqlmap or Nikto.",
        check: &["If it is your own scan, allow its address; else nothing to do."],
        source: SCANNER,
        ..ROW
    },
    Detail {
        token: "920100",
        spellings: &["id \"920100\""],
        name: "Invalid request line",
        says: "The request line does not have the usual form.",
        check: &["Look at the request line in the audit log; mostly scanners."],
        ..ROW
    },
    Detail {
        token: "920120",
        spellings: &["id \"920120\""],
        name: "Bad file name in an upload",
        says: "The name of an uploaded file or field holds quotes, semicolons or the like.",
        check: &[
            "Rename the file, or exclude the field: `SecRuleUpdateTargetById 920120 \"!FILES:name\"`.",
        ],
        ..ROW
    },
    Detail {
        token: "920160",
        spellings: &["id \"920160\""],
        name: "Content-Length is not a number",
        says: "The rule found something other than digits in `Content-Length`: the client, or an attacker, wrote the header by hand.",
        check: &["Fix the client."],
        ..ROW
    },
    Detail {
        token: "920170",
        spellings: &["id \"920170\"", "920171", "id \"920171\""],
        name: "GET or HEAD with a body",
        says: "The client sent a body with GET or HEAD, as some search APIs (Elasticsearch) want it.",
        check: &["Use POST, or remove the rule for the path of that API."],
        ..ROW
    },
    Detail {
        token: "920180",
        spellings: &["id \"920180\""],
        name: "POST without a length",
        says: "The client sent POST without `Content-Length` and `Transfer-Encoding`.",
        check: &["Send `Content-Length: 0` for an empty body."],
        ..ROW
    },
    Detail {
        token: "920220",
        spellings: &["id \"920220\""],
        name: "Malformed escape in the URL (CRS 3)",
        says: "The URL holds a `%` that does not start a valid escape, as search terms with a percent sign do.",
        check: &["Encode `%` as `%25` in the client."],
        source: PROTOCOL_3,
        ..ROW
    },
    Detail {
        token: "920230",
        spellings: &["id \"920230\""],
        name: "Encoded twice",
        says: "A parameter is URL-encoded twice.",
        check: &[
            "URLs inside of parameters do this: exclude that parameter: `SecRuleUpdateTargetById 920230 \"!ARGS:name\"`.",
        ],
        ..ROW
    },
    Detail {
        token: "920240",
        spellings: &["id \"920240\""],
        name: "Malformed escape in the body",
        says: "The body of a form holds a `%` that does not start a valid escape.",
        check: &["Encode the body, or send the right `Content-Type`."],
        ..ROW
    },
    Detail {
        token: "920270",
        spellings: &["id \"920270\""],
        name: "Null character",
        says: "The request holds a null byte, which attacks use to cut strings.",
        check: &["Mostly an attack; else look for binary data in a parameter, and exclude it."],
        ..ROW
    },
    Detail {
        token: "920271",
        spellings: &["id \"920271\""],
        name: "Unprintable character",
        says: "A parameter or header holds an unprintable character (paranoia level 2).",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 920271 \"!ARGS:name\"`.",
        ],
        ..ROW
    },
    Detail {
        token: "920272",
        spellings: &["id \"920272\"", "920273", "id \"920273\""],
        name: "Character outside of plain text",
        says: "A parameter or header holds a character beyond plain ASCII (paranoia level 3), as all other languages do.",
        check: &[
            "Level 3 suits few sites: lower `blocking_paranoia_level`, or exclude the parameter.",
        ],
        ..ROW
    },
    Detail {
        token: "920280",
        spellings: &["id \"920280\""],
        name: "Host is missing",
        says: "The request has no `Host` header, as some health checks do.",
        check: &["Let the health check send `Host`."],
        ..ROW
    },
    Detail {
        token: "920300",
        spellings: &["id \"920300\""],
        name: "Accept is missing",
        says: "The request has no `Accept` header (paranoia level 3), as many API clients do.",
        check: &["Remove the rule for the path of the API, or send `Accept: */*`."],
        ..ROW
    },
    Detail {
        token: "920310",
        spellings: &["id \"920310\""],
        name: "Accept is empty",
        says: "The request has an empty `Accept` header.",
        check: &["Send `Accept: */*`, or leave the header out."],
        ..ROW
    },
    Detail {
        token: "920320",
        spellings: &["id \"920320\"", "920330", "id \"920330\""],
        name: "User-Agent is missing",
        says: "The request has no `User-Agent` header (paranoia level 2), as some scripts and health checks do.",
        check: &["Set a `User-Agent` in the client."],
        ..ROW
    },
    Detail {
        token: "920340",
        spellings: &["id \"920340\""],
        name: "Content-Type is missing",
        says: "The request has a body but no `Content-Type`.",
        check: &["Set `Content-Type` in the client."],
        ..ROW
    },
    Detail {
        token: "920350",
        spellings: &["id \"920350\""],
        name: "Host is an IP address",
        says: "The client asked for the server by its address instead of its name, as health checks and scanners do.",
        check: &[
            "Let the health check send the host name; the rule adds only 3 points, so it seldom blocks alone.",
        ],
        ..ROW
    },
    Detail {
        token: "920360",
        spellings: &["id \"920360\""],
        name: "Parameter name too long",
        says: "The name of a parameter is longer than `arg_name_length` allows.",
        check: &[
            "Raise it in `crs-setup.conf`, or fix the client; JSON with long keys does it too.",
        ],
        ..ROW
    },
    Detail {
        token: "920370",
        spellings: &["id \"920370\""],
        name: "Parameter value too long",
        says: "The value of a parameter is longer than `arg_length` allows.",
        check: &["Raise `arg_length` in `crs-setup.conf`, or exclude the parameter."],
        ..ROW
    },
    Detail {
        token: "920380",
        spellings: &["id \"920380\""],
        name: "Too many parameters",
        says: "The request has more parameters than `max_num_args` allows (255 in the sample), as large forms do.",
        check: &["Raise `max_num_args` in `crs-setup.conf`."],
        ..ROW
    },
    Detail {
        token: "920390",
        spellings: &["id \"920390\""],
        name: "Parameters too large",
        says: "All parameters together are larger than `total_arg_length` allows.",
        check: &["Raise `total_arg_length` in `crs-setup.conf`, rule 900330."],
        ..ROW
    },
    Detail {
        token: "920400",
        spellings: &["id \"920400\"", "920410", "id \"920410\""],
        name: "Uploaded file too large",
        says: "An uploaded file is larger than `max_file_size` allows.",
        check: &["Raise `max_file_size` in `crs-setup.conf`."],
        ..ROW
    },
    Detail {
        token: "920420",
        spellings: &["id \"920420\""],
        name: "Content type not allowed",
        says: "The `Content-Type` of the request is not in `allowed_request_content_type`, as `application/grpc` or `text/plain` are not.",
        check: &["Add the type in `crs-setup.conf`, rule 900220, in the form `|text/plain|`."],
        ..ROW
    },
    Detail {
        token: "920430",
        spellings: &["id \"920430\""],
        name: "HTTP version not allowed",
        says: "The HTTP version of the request is not in `allowed_http_versions`, as HTTP/3 is not in old sets.",
        check: &["Add it in `crs-setup.conf`, rule 900230."],
        ..ROW
    },
    Detail {
        token: "920440",
        spellings: &["id \"920440\""],
        name: "File extension restricted",
        says: "The URL ends in an extension that sites should not serve, such as `.bak`, `.config`, `.sql` or `.log`.",
        check: &[
            "If the path is meant to be served, remove the extension from `restricted_extensions` (rule 900240).",
        ],
        ..ROW
    },
    Detail {
        token: "920450",
        spellings: &["id \"920450\""],
        name: "Header restricted",
        says: "The request has a header that CRS forbids, such as `Content-Encoding`, `Proxy` or `X-HTTP-Method-Override`; `[data \"…\"]` names it.",
        check: &[
            "If the app needs the header, remove it from `restricted_headers_basic` (rule 900250).",
        ],
        ..ROW
    },
    Detail {
        token: "920470",
        spellings: &["id \"920470\""],
        name: "Malformed Content-Type",
        says: "The `Content-Type` header has a form that is not allowed.",
        check: &["Fix the client; compare with `application/json; charset=utf-8`."],
        ..ROW
    },
    Detail {
        token: "920480",
        spellings: &["id \"920480\""],
        name: "Charset not allowed",
        says: "The charset in `Content-Type` is not in `allowed_request_content_type_charset`.",
        check: &["Send UTF-8, or add the charset in `crs-setup.conf`."],
        ..ROW
    },
    Detail {
        token: "920500",
        spellings: &["id \"920500\""],
        name: "Backup file asked for",
        says: "The URL looks like the backup or work file of an editor, such as `index.php~`.",
        check: &["Mostly a scanner; remove such files from the server."],
        ..ROW
    },
    Detail {
        token: "921110",
        spellings: &["id \"921110\""],
        name: "Request smuggling",
        says: "A parameter or the body holds text that looks like a second HTTP request.",
        check: &[
            "Texts about HTTP in a forum or wiki do this: exclude the parameter for that path.",
        ],
        source: PROTOCOL_ATTACK,
        ..ROW
    },
    Detail {
        token: "921120",
        spellings: &["id \"921120\"", "921130", "id \"921130\""],
        name: "Response splitting",
        says: "A parameter holds a line break and a header name, which could split a response.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 921120 \"!ARGS:name\"`.",
        ],
        source: PROTOCOL_ATTACK,
        ..ROW
    },
    Detail {
        token: "921150",
        spellings: &["id \"921150\""],
        name: "Line break in a parameter name",
        says: "The name of a parameter holds a line break, as wrongly encoded bodies do.",
        check: &["Is the `Content-Type` right? JSON sent as a form looks like this."],
        source: PROTOCOL_ATTACK,
        ..ROW
    },
    Detail {
        token: "921180",
        spellings: &["id \"921180\""],
        name: "Parameter sent twice",
        says: "A parameter comes several times (paranoia level 3), as check boxes and filters do.",
        check: &["Exclude the parameter, or lower the paranoia level."],
        source: PROTOCOL_ATTACK,
        ..ROW
    },
    Detail {
        token: "922110",
        spellings: &["id \"922110\""],
        name: "Charset inside of multipart",
        says: "A part of a multipart body names a charset that is not allowed.",
        check: &["Fix the client, or allow the charset in `crs-setup.conf`."],
        source: MULTIPART,
        ..ROW
    },
    Detail {
        token: "930100",
        spellings: &["id \"930100\""],
        name: "Path traversal (encoded)",
        says: "The URL, a parameter or a file holds an encoded `/../`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 930100 \"!ARGS:name\"`.",
            "From outside it mostly is a scanner.",
        ],
        source: LFI,
        ..ROW
    },
    Detail {
        token: "930110",
        spellings: &["id \"930110\""],
        name: "Path traversal",
        says: "The URL, a parameter or a file holds `/../`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 930110 \"!ARGS:name\"`.",
            "Relative paths in an editor or a CMS do it too.",
        ],
        source: LFI,
        ..ROW
    },
    Detail {
        token: "930120",
        spellings: &["id \"930120\""],
        name: "System file asked for",
        says: "A parameter holds the path of a system file, such as `/etc/passwd` or `.ssh/id_rsa`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 930120 \"!ARGS:name\"`.",
        ],
        source: LFI,
        ..ROW
    },
    Detail {
        token: "930130",
        spellings: &["id \"930130\""],
        name: "Restricted file asked for",
        says: "The URL holds the name of a file that nobody should fetch, such as `.git/`, `.env` or `.htaccess`.",
        check: &[
            "A scanner. Make sure that the file is not served; keep `/.well-known/` open for certificates.",
        ],
        source: LFI,
        ..ROW
    },
    Detail {
        token: "931100",
        spellings: &["id \"931100\""],
        name: "URL with an IP address",
        says: "A parameter holds a URL with an IP address, which remote file inclusion uses.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 931100 \"!ARGS:name\"`.",
            "Callback and webhook addresses do it too.",
        ],
        source: RFI,
        ..ROW
    },
    Detail {
        token: "931130",
        spellings: &["id \"931130\""],
        name: "URL of another site",
        says: "A parameter holds the URL of another host (paranoia level 2), as redirects, OAuth and webhooks do.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 931130 \"!ARGS:name\"`.",
        ],
        source: RFI,
        ..ROW
    },
    Detail {
        token: "932100",
        spellings: &["id \"932100\""],
        name: "Unix command (CRS 3)",
        says: "A parameter looks like the injection of a Unix command.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 932100 \"!ARGS:name\"`.",
        ],
        source: RCE_3,
        ..ROW
    },
    Detail {
        token: "932130",
        spellings: &["id \"932130\""],
        name: "Shell expression",
        says: "A parameter holds a shell expression such as `$(…)` or `${…}`, as templates and passwords may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 932130 \"!ARGS:name\"`.",
        ],
        source: RCE,
        ..ROW
    },
    Detail {
        token: "932160",
        spellings: &["id \"932160\""],
        name: "Unix shell code",
        says: "A parameter holds the path of a command or a fragment of shell code, such as `bin/bash`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 932160 \"!ARGS:name\"`.",
            "Texts about Linux do this.",
        ],
        source: RCE,
        ..ROW
    },
    Detail {
        token: "932230",
        spellings: &["id \"932230\""],
        name: "Short Unix command",
        says: "A parameter looks like the injection of a Unix command with two or three letters.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 932230 \"!ARGS:name\"`.",
        ],
        source: RCE,
        ..ROW
    },
    Detail {
        token: "932235",
        spellings: &["id \"932235\"", "932250", "id \"932250\"", "932260", "id \"932260\""],
        name: "Unix command",
        says: "A parameter looks like the injection of a Unix command; ordinary words that are commands too may match.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 932235 \"!ARGS:name\"`.",
        ],
        source: RCE,
        ..ROW
    },
    Detail {
        token: "932370",
        spellings: &["id \"932370\"", "932380", "id \"932380\""],
        name: "Windows command",
        says: "A parameter looks like the injection of a Windows command; ordinary words that are commands too may match.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 932370 \"!ARGS:name\"`.",
        ],
        source: RCE,
        ..ROW
    },
    Detail {
        token: "933100",
        spellings: &["id \"933100\""],
        name: "PHP open tag",
        says: "A parameter holds `<?php` or `<?`, as editors for code or XML send it.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 933100 \"!ARGS:name\"`.",
        ],
        source: PHP,
        ..ROW
    },
    Detail {
        token: "933150",
        spellings: &["id \"933150\""],
        name: "PHP function name",
        says: "A parameter holds the name of a PHP function that attacks use.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 933150 \"!ARGS:name\"`.",
        ],
        source: PHP,
        ..ROW
    },
    Detail {
        token: "933160",
        spellings: &["id \"933160\""],
        name: "PHP function call",
        says: "A parameter holds what looks like the call of a PHP function, as texts with brackets may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 933160 \"!ARGS:name\"`.",
        ],
        source: PHP,
        ..ROW
    },
    Detail {
        token: "933210",
        spellings: &["id \"933210\""],
        name: "PHP variable function",
        says: "A parameter holds what looks like a call through a PHP variable, as texts with many brackets may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 933210 \"!ARGS:name\"`.",
        ],
        source: PHP,
        ..ROW
    },
    Detail {
        token: "934100",
        spellings: &["id \"934100\""],
        name: "Node.js injection",
        says: "A parameter holds JavaScript that attacks on Node.js use.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 934100 \"!ARGS:name\"`.",
        ],
        source: GENERIC,
        ..ROW
    },
    Detail {
        token: "941100",
        spellings: &["id \"941100\""],
        name: "Cross-site scripting (libinjection)",
        says: "libinjection takes a parameter, cookie or header for script code, as HTML editors send it.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941100 \"!ARGS:name\"`.",
            "If only one page lets users write HTML, exclude only its field.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941110",
        spellings: &["id \"941110\""],
        name: "Script tag",
        says: "A parameter holds a `<script` tag.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941110 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941120",
        spellings: &["id \"941120\""],
        name: "Event handler",
        says: "A parameter holds what looks like an HTML event handler, such as `onclick=`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941120 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941130",
        spellings: &["id \"941130\""],
        name: "Attribute with code",
        says: "A parameter holds an attribute that may run code, as `xmlns` or `formaction` in pasted markup.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941130 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941140",
        spellings: &["id \"941140\""],
        name: "JavaScript URI",
        says: "A parameter holds `javascript:` or a similar address.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941140 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941160",
        spellings: &["id \"941160\""],
        name: "HTML injection",
        says: "A parameter holds HTML tags that may run code, as HTML editors send them.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941160 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941180",
        spellings: &["id \"941180\""],
        name: "Word of JavaScript",
        says: "A parameter holds a word such as `document.cookie` or `window.location`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941180 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941320",
        spellings: &["id \"941320\""],
        name: "HTML tag",
        says: "A parameter holds an HTML tag (paranoia level 2).",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941320 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "941340",
        spellings: &["id \"941340\""],
        name: "Filter of old browsers",
        says: "A parameter matches a filter of Internet Explorer (paranoia level 2), as quotes and brackets in text may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 941340 \"!ARGS:name\"`.",
        ],
        source: XSS,
        ..ROW
    },
    Detail {
        token: "942100",
        spellings: &["id \"942100\""],
        name: "SQL injection (libinjection)",
        says: "libinjection takes a parameter for SQL, as texts with quotes, dashes or `or 1=1` may be.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942100 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942120",
        spellings: &["id \"942120\""],
        name: "SQL operator",
        says: "A parameter holds an SQL operator (paranoia level 2), as `like` or `||` in a search may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942120 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942130",
        spellings: &["id \"942130\""],
        name: "SQL comparison",
        says: "A parameter looks like `1=1` or `a=a` (paranoia level 2).",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942130 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942150",
        spellings: &["id \"942150\""],
        name: "SQL function",
        says: "A parameter holds the name of an SQL function before a bracket (paranoia level 2).",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942150 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942160",
        spellings: &["id \"942160\""],
        name: "SQL sleep",
        says: "A parameter holds `sleep(` or `benchmark(`, with which attacks test for SQL injection.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942160 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942190",
        spellings: &["id \"942190\""],
        name: "SQL code of MSSQL",
        says: "A parameter holds SQL for running code or reading the schema, such as `union select` or `exec`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942190 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942200",
        spellings: &["id \"942200\""],
        name: "SQL comment or backtick",
        says: "A parameter holds quotes, commas and backticks as in hidden SQL (paranoia level 2), as cookies with JSON do.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942200 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942260",
        spellings: &["id \"942260\"", "942340", "id \"942340\""],
        name: "SQL login bypass",
        says: "A parameter looks like an SQL trick to pass a login (paranoia level 2), as sentences with quotes may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942260 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942330",
        spellings: &["id \"942330\"", "942370", "id \"942370\"", "942490", "id \"942490\""],
        name: "SQL probing",
        says: "A parameter looks like a probe for SQL injection (paranoia level 2), as sentences with quotes may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942330 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942360",
        spellings: &["id \"942360\""],
        name: "Concatenated SQL",
        says: "A parameter joins words of SQL, such as `select char(` or `load_file(`.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942360 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942380",
        spellings: &[
            "id \"942380\"", "942390", "id \"942390\"", "942400", "id \"942400\"", "942410",
            "id \"942410\"", "942480", "id \"942480\"",
        ],
        name: "SQL keywords",
        says: "A parameter holds SQL keywords in a suspicious order (paranoia level 2).",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942380 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942430",
        spellings: &["id \"942430\""],
        name: "Many special characters",
        says: "A parameter holds more than 12 special characters (paranoia level 2), as JSON, dates and long texts do.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942430 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942432",
        spellings: &["id \"942432\""],
        name: "Some special characters",
        says: "A parameter holds more than 2 special characters (paranoia level 4), as almost any text does.",
        check: &["Level 4 suits hardly any site: lower `blocking_paranoia_level`."],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942440",
        spellings: &["id \"942440\""],
        name: "SQL comment",
        says: "A parameter holds `--`, `#` or `/*` (paranoia level 2), as tokens and UUID lists may.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942440 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "942450",
        spellings: &["id \"942450\""],
        name: "Hexadecimal number",
        says: "A parameter holds a long hexadecimal number (paranoia level 2), as hashes and ids do.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 942450 \"!ARGS:name\"`.",
        ],
        source: SQLI,
        ..ROW
    },
    Detail {
        token: "943100",
        spellings: &["id \"943100\""],
        name: "Session fixation",
        says: "A parameter tries to set a cookie from HTML.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 943100 \"!ARGS:name\"`.",
        ],
        source: SESSION,
        ..ROW
    },
    Detail {
        token: "943110",
        spellings: &["id \"943110\""],
        name: "Session id with another referrer",
        says: "A parameter is named like a session id, and the request comes from another site.",
        check: &["Rename the parameter, or exclude it."],
        source: SESSION,
        ..ROW
    },
    Detail {
        token: "943120",
        spellings: &["id \"943120\""],
        name: "Session id without a referrer",
        says: "A parameter is named like a session id, and the request has no `Referer`, as links from mails and apps have none.",
        check: &["Rename the parameter, or exclude it."],
        source: SESSION,
        ..ROW
    },
    Detail {
        token: "944100",
        spellings: &["id \"944100\""],
        name: "Suspicious Java class",
        says: "A parameter holds the name of a Java class that attacks use to run code.",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 944100 \"!ARGS:name\"`.",
        ],
        source: JAVA,
        ..ROW
    },
    Detail {
        token: "944110",
        spellings: &["id \"944110\""],
        name: "Java process",
        says: "A parameter holds Java code that starts a process (CVE-2017-9805).",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 944110 \"!ARGS:name\"`.",
        ],
        source: JAVA,
        ..ROW
    },
    Detail {
        token: "944120",
        spellings: &["id \"944120\""],
        name: "Java deserialization",
        says: "A parameter holds Java class names that attacks on deserialization use (CVE-2015-4852).",
        check: &[
            "If it is a false alarm, exclude the parameter, not the rule: `SecRuleUpdateTargetById 944120 \"!ARGS:name\"`.",
        ],
        source: JAVA,
        ..ROW
    },
    Detail {
        token: "944150",
        spellings: &["id \"944150\""],
        name: "Log4Shell",
        says: "A parameter or header holds `${jndi:` or a hidden form of it (CVE-2021-44228).",
        check: &["An attack: make sure that Log4j is at least 2.17.1 behind this server."],
        source: JAVA,
        ..ROW
    },
    Detail {
        token: "950100",
        spellings: &["id \"950100\""],
        name: "App answered with 5xx",
        says: "The app answered with a 5xx status (paranoia level 2), and the firewall hides such pages, so the client sees 403.",
        check: &["Read the log of the app: the 5xx is the real problem."],
        retry: None,
        source: LEAK,
        ..ROW
    },
    Detail {
        token: "951220",
        spellings: &["id \"951220\""],
        name: "SQL error in the response",
        says: "The response holds an error message of SQL Server, and the firewall hides it.",
        check: &["Read the log of the app, and turn off error messages in its pages."],
        retry: None,
        source: LEAK_SQL,
        ..ROW
    },
    Detail {
        token: "953100",
        spellings: &["id \"953100\""],
        name: "PHP error in the response",
        says: "The response holds an error message of PHP, and the firewall hides it.",
        check: &["Set `display_errors=Off`, and read the error log of PHP."],
        retry: None,
        source: LEAK_PHP,
        ..ROW
    },
];
