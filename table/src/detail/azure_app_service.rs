//! Pages and log messages of Azure App Service that stand for a status, and the sub-status of its
//! own front end.
//!
//! Only texts that no other product writes. The page for stopped apps and the time limit are on
//! Microsoft's pages; the rest was read in public reports that quote it and is Hearsay. The page
//! `You do not have permission to view this directory or page` is left out: every IIS shows it. The
//! codes of the ASP.NET Core Module and of iisnode, which App Service shows too, have vocabularies
//! of their own.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "azure-app-service",
    title: "Messages of Azure App Service",
    vendor: "Microsoft",
    product: "Azure App Service",
    shown_in: "the page that the browser shows, and the log stream of the app",
    recognition: Recognition::Message,
    details: DETAILS,
});

const STOPPED: Source = Source::Page {
    title: "Microsoft, Error 403 - This web app is stopped",
    url: "https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/error-403-web-app-stopped-message",
};

const TIMEOUT: Source = Source::Page {
    title: "Microsoft, Web request times out in App Service",
    url: "https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/web-request-times-out-app-service",
};

const NETWORK: Source = Source::Page {
    title: "Microsoft, App Service access restrictions",
    url: "https://learn.microsoft.com/en-us/azure/app-service/overview-access-restrictions",
};

const LINUX: Source = Source::Page {
    title: "Microsoft, App Service on Linux FAQ",
    url: "https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/faqs-app-service-linux-new",
};

const DOMAIN: Source = Source::Page {
    title: "Microsoft, Troubleshoot custom domain issues in App Service",
    url: "https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/connection-issues-with-ssl-or-tls/troubleshoot-custom-domain-issues-azure-app-service",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "Microsoft, Troubleshoot HTTP 502 and 503 in App Service",
        url: "https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/troubleshoot-http-502-http-503",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "This web app is stopped",
        spellings: &["Error 403 - This web app is stopped"],
        statuses: &[403],
        name: "Web app stopped",
        says: "The app is stopped: by its operator, by a used-up quota of the Free or Shared plan, or by the spending limit of the subscription.",
        check: &[
            "Look at the state of the app in the portal and select `Start`.",
            "Look at `Quotas` of the app: wait for the reset, or scale up the plan.",
            "Check whether the subscription is disabled.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Documented,
        source: STOPPED,
        ..ROW
    },
    Detail {
        token: "web app you have attempted to reach has blocked your access",
        statuses: &[403],
        name: "Access restricted",
        says: "The access restrictions of the app do not admit the client address.",
        check: &[
            "Look at `Networking`, `Public network access` of the app: rules, unmatched-rule action, private endpoints.",
            "Compare the rules with the public address of the client; behind Front Door or a gateway it is theirs.",
            "The site for Kudu and deployments (`scm`) has rules of its own.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: NETWORK,
        ..ROW
    },
    Detail {
        token: "404 Web Site not found",
        spellings: &["Error 404 - Web app not found"],
        statuses: &[404],
        name: "Site not found",
        says: "No app of App Service answers to this host name: the app was deleted or renamed, or the custom domain is not bound.",
        check: &[
            "Check `Custom domains` of the app, and the DNS record (CNAME to `APP.azurewebsites.net`).",
            "Remove DNS records of deleted apps: others can take over the name.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: DOMAIN,
        ..ROW
    },
    Detail {
        token: "The web server failed to respond within the specified time",
        statuses: &[500],
        name: "Request timed out",
        says: "The app on Windows did not answer within 230 seconds, and the front end of App Service gave up; this limit cannot be changed.",
        check: &[
            "Find the slow request in the log: `time-taken` is about 230,000 ms.",
            "Move long work to a queue and a WebJob or Function, and answer at once with 202.",
        ],
        source: TIMEOUT,
        ..ROW
    },
    Detail {
        token: "500.121",
        spellings: &["HTTP Error 500.121"],
        statuses: &[500],
        name: "Request timed out",
        says: "The app on Windows did not answer within 230 seconds, and the front end of App Service gave up; this limit cannot be changed.",
        check: &[
            "Find the slow request in the log: `time-taken` is about 230,000 ms.",
            "Move long work to a queue and a WebJob or Function, and answer at once with 202.",
        ],
        shown_in: Some("the web server log (`sc-status` 500, `sc-substatus` 121)"),
        recognition: Some(Recognition::Alone),
        source: TIMEOUT,
        ..ROW
    },
    Detail {
        token: "specified CGI application encountered an error and the server terminated the process",
        statuses: &[502],
        name: "Process ended",
        says: "The process of the app (Java, Python, Node.js, .NET) behind IIS did not start or crashed.",
        check: &[
            "Look at `processPath` and `arguments` in `web.config`: hard-coded paths break when the platform updates its runtime.",
            "Read the stdout log and `LogFiles/eventlog.xml`, or run the command in the Kudu console.",
            "Check the app settings that the app needs at start.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "If you are the application administrator, you can access the diagnostic resources",
        name: "Application Error",
        says: "The container of the app on Linux did not start or has stopped.",
        check: &[
            "Read the log: `az webapp log tail -n APP -g GROUP`, or `Log stream` in the portal.",
            "Check the startup command and that the app listens on `0.0.0.0` at `PORT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: LINUX,
        ..ROW
    },
    Detail {
        token: "respond to HTTP pings on port: …",
        name: "Container did not answer the warm-up",
        says: "The container started, but the app did not answer on the expected port within the start limit, so App Service stopped it again.",
        check: &[
            "Let the app listen on `0.0.0.0` and on the port of `PORT`; for other ports set `WEBSITES_PORT`.",
            "Read the lines above in the log: mostly the app crashed before it listened.",
            "For slow starts raise `WEBSITES_CONTAINER_START_TIME_LIMIT` (230 s unless changed, 1,800 s at most).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the log stream and `*_docker.log` of the app"),
        source: LINUX,
        ..ROW
    },
    Detail {
        token: "for site … has exited, failing site start",
        name: "Container exited",
        says: "The container of the app ended while it started.",
        check: &[
            "Read the log of the container (`*_default_docker.log`): the error of the app stands there.",
            "Run the image locally with the same settings: `docker run -e PORT=8080 IMAGE`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the log stream and `*_docker.log` of the app"),
        source: LINUX,
        ..ROW
    },
];
