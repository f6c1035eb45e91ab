//! Sub-status codes that the ASP.NET Core Module (ANCM) sets when it cannot start or reach an app
//! behind IIS.
//!
//! Every status that the module sets itself is here, as its source has them; the texts of its error
//! pages are spellings. 502.3, 502.5 and 503.0 mean other things for other parts of IIS: see
//! `iis_substatus`.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "ancm-substatus",
    title: "Sub-status codes of the ASP.NET Core Module",
    vendor: "Microsoft",
    product: "ASP.NET Core Module",
    shown_in: "the title of the error page, `HTTP Error 500.30 - ASP.NET Core app failed to start`; `sc-status` and `sc-substatus` of the IIS log",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const IN_PROCESS: Source = Source::Page {
    title: "ASP.NET Core, in-process handler, dllmain.cpp",
    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/InProcessRequestHandler/dllmain.cpp",
};

const IN_PROCESS_APPLICATION: Source = Source::Page {
    title: "ASP.NET Core, inprocessapplication.cpp",
    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/InProcessRequestHandler/inprocessapplication.cpp",
};

const HOSTFXR_RESOLVER: Source = Source::Page {
    title: "ASP.NET Core, HostFxrResolver.cpp",
    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/CommonLib/HostFxrResolver.cpp",
};

const FORWARDING: Source = Source::Page {
    title: "ASP.NET Core, forwardinghandler.cpp",
    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/OutOfProcessRequestHandler/forwardinghandler.cpp",
};

const APP_OFFLINE: Source = Source::Page {
    title: "ASP.NET Core, AppOfflineHandler.cpp",
    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/AspNetCore/AppOfflineHandler.cpp",
};

const APPLICATION_INFO: Source = Source::Page {
    title: "ASP.NET Core, applicationinfo.cpp",
    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/AspNetCore/applicationinfo.cpp",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[500],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "ASP.NET Core, HandlerResolver.cpp",
        url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/AspNetCore/HandlerResolver.cpp",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "400.0",
        spellings: &["HTTP Error 400.0"],
        statuses: &[400],
        name: "Client disconnected",
        says: "The client closed the connection before the out-of-process app had answered; the module logs that as 400 with sub-status 0.",
        check: &[
            "Compare `time-taken` with the timeout of the client or of the proxy in front.",
            "If it always breaks after the same time, speed the app up or raise that timeout.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("the IIS log only (`sc-status`, `sc-substatus`)"),
        source: FORWARDING,
        ..ROW
    },
    Detail {
        token: "500.0",
        spellings: &["HTTP Error 500.0", "In-Process Handler Load Failure"],
        name: "ANCM In-Process Handler Load Failure",
        says: "The module could not load the app into the worker process, and no finer number fits; often its configuration is wrong.",
        check: &[
            "Read the Application event log, sources `IIS AspNetCore Module V2` and `.NET Runtime`.",
            "Check `processPath`, `arguments` and `hostingModel` of `aspNetCore` in `web.config`.",
            "Repair the ASP.NET Core Hosting Bundle.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: APPLICATION_INFO,
        ..ROW
    },
    Detail {
        token: "500.30",
        spellings: &[
            "HTTP Error 500.30", "ANCM In-Process Start Failure",
            "ASP.NET Core app failed to start",
        ],
        name: "ASP.NET Core app failed to start",
        says: "The app threw an exception while it started, or it started and stopped at once.",
        check: &[
            "Read the Application event log: the exception stands there.",
            "Run the app by hand in its folder: `dotnet APP.dll` (on Azure in the Kudu console).",
            "Set `stdoutLogEnabled=\"true\"` in `web.config` and create the `logs` folder; turn it off again afterwards.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: IN_PROCESS,
        ..ROW
    },
    Detail {
        token: "500.31",
        spellings: &["HTTP Error 500.31", "Failed to Find Native Dependencies"],
        name: "ANCM Failed to Find Native Dependencies",
        says: "The .NET runtime that the app was built for is not installed on the server.",
        check: &[
            "Compare `dotnet --list-runtimes` with the version in `APP.runtimeconfig.json`.",
            "Install the Hosting Bundle of that version, then restart IIS with `iisreset` (this interrupts all sites).",
            "Or publish the app self-contained.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.32",
        spellings: &["HTTP Error 500.32", "ANCM Failed to Load dll"],
        name: "ANCM Failed to Load dll",
        says: "The module could not load `hostfxr.dll`, mostly because app and worker process differ in bitness.",
        check: &[
            "Compare `Enable 32-Bit Applications` of the pool with the architecture the app was published for.",
            "Publish with the right runtime, for instance `-r win-x64`, or framework-dependent.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.33",
        spellings: &["HTTP Error 500.33", "ANCM Request Handler Load Failure"],
        name: "ANCM Request Handler Load Failure",
        says: "The app does not reference the framework `Microsoft.AspNetCore.App`, so the module finds no request handler for it.",
        check: &[
            "Check `frameworks` in `APP.runtimeconfig.json`: it must name `Microsoft.AspNetCore.App`.",
            "Check that the project uses `Microsoft.NET.Sdk.Web`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.34",
        spellings: &["HTTP Error 500.34", "ANCM Mixed Hosting Models Not Supported"],
        name: "ANCM Mixed Hosting Models Not Supported",
        says: "The operator put an in-process and an out-of-process app into the same application pool.",
        check: &[
            "Give each app a pool of its own.",
            "Compare `hostingModel` in the `web.config` of both apps.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.35",
        spellings: &["HTTP Error 500.35", "ANCM Multiple In-Process Applications in same Process"],
        name: "ANCM Multiple In-Process Applications in same Process",
        says: "The operator put two in-process apps into the same application pool, which can hold only one.",
        check: &[
            "Give each app a pool of its own.",
            "Check whether a child application inherits the `aspNetCore` handler from the `web.config` above it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.36",
        spellings: &["HTTP Error 500.36", "ANCM Out-Of-Process Handler Load Failure"],
        name: "ANCM Out-Of-Process Handler Load Failure",
        says: "The file `aspnetcorev2_outofprocess.dll` is missing next to the module: the installation is damaged.",
        check: &["Repair the ASP.NET Core Hosting Bundle (for IIS Express: Visual Studio)."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.37",
        spellings: &[
            "HTTP Error 500.37",
            "ASP.NET Core app failed to start within startup time limit",
        ],
        name: "ANCM Failed to Start Within Startup Time Limit",
        says: "The app did not finish its start within `startupTimeLimit`, 120 seconds unless changed.",
        check: &[
            "Look for slow work at start: database migrations, calls to services that don't answer.",
            "See whether many apps start at the same time and use up the CPU.",
            "Raise `startupTimeLimit` of `aspNetCore` in `web.config`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: IN_PROCESS_APPLICATION,
        ..ROW
    },
    Detail {
        token: "500.38",
        spellings: &["HTTP Error 500.38", "ANCM Application Dll Not Found"],
        name: "ANCM Application DLL Not Found",
        says: "The module did not find the DLL of the app next to its executable, mostly because the app was published as a single file.",
        check: &[
            "Publish with `PublishSingleFile` set to `false`, or set `AspNetCoreHostingModel` to `OutOfProcess`.",
            "Check that the deployment copied all files.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HOSTFXR_RESOLVER,
        ..ROW
    },
    Detail {
        token: "502.3",
        spellings: &["HTTP Error 502.3"],
        statuses: &[502],
        name: "Bad Gateway",
        says: "The module started the out-of-process app, but the app then gave no usable answer: it refused or dropped the connection, or took too long.",
        check: &[
            "Look up `sc-win32-status`: 12002 means longer than `requestTimeout` (2 minutes unless changed), 12030 that the app died.",
            "Read the log of the app and the Application event log for a crash at that time.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some(
            "the IIS log only (`sc-status`, `sc-substatus`), or the detailed error page",
        ),
        source: FORWARDING,
        ..ROW
    },
    Detail {
        token: "502.5",
        spellings: &[
            "HTTP Error 502.5", "ANCM Out-Of-Process Startup Failure",
            "HTTP Error 502.5 - Process Failure",
        ],
        statuses: &[502],
        name: "ANCM Out-Of-Process Startup Failure",
        says: "The out-of-process app did not start, stopped again, or does not listen on the port that the module gave it.",
        check: &[
            "Read the Application event log, and the stdout log if `stdoutLogEnabled` is on.",
            "Run the app by hand with the `processPath` and `arguments` of `web.config`.",
            "Check that the app listens on the port in `ASPNETCORE_PORT`: hard-coded addresses override it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FORWARDING,
        ..ROW
    },
    Detail {
        token: "503.0",
        spellings: &["HTTP Error 503.0"],
        statuses: &[503],
        name: "Service Unavailable",
        says: "The app is offline: its folder holds `app_offline.htm`, or the app is shutting down for a restart.",
        check: &[
            "Look for `app_offline.htm` in the app's folder: a failed deployment may have left it there.",
            "Without that file, send the request again in a few seconds.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some(
            "the IIS log only (`sc-status`, `sc-substatus`); the body is the text of `app_offline.htm`",
        ),
        source: APP_OFFLINE,
        ..ROW
    },
];
