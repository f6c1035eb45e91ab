//! The Windows error in an IIS log line, behind status and sub-status: why IIS, a module or the
//! network failed.
//!
//! Names and numbers are Microsoft's; the statuses they come with, and what they mean in an IIS
//! log, are operating experience except where Microsoft's pages on 500.19 and on 502 errors say so.
//! Numbers that a log line seldom has, or that tell nothing more than the sub-status beside them
//! (1, 50, 87, 122, 1168), are left out. The name of the constant and the HRESULT are spellings.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "win32-status",
    title: "Win32 status of an IIS log",
    vendor: "Microsoft",
    product: "IIS",
    shown_in: "the column `sc-win32-status` of the IIS log, the third number behind status and sub-status; as HRESULT (`0x80070005`) on error pages",
    recognition: Recognition::Named,
    details: DETAILS,
});

const CODES_500: Source = Source::Page {
    title: "Microsoft, System Error Codes (500-999)",
    url: "https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--500-999-",
};

const CODES_1000: Source = Source::Page {
    title: "Microsoft, System Error Codes (1000-1299)",
    url: "https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--1000-1299-",
};

const CODES_1300: Source = Source::Page {
    title: "Microsoft, System Error Codes (1300-1699)",
    url: "https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--1300-1699-",
};

const CODES_1700: Source = Source::Page {
    title: "Microsoft, System Error Codes (1700-3999)",
    url: "https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--1700-3999-",
};

const WINHTTP: Source = Source::Page {
    title: "Microsoft, WinHTTP error messages",
    url: "https://learn.microsoft.com/en-us/windows/win32/winhttp/error-messages",
};

const SSPI: Source = Source::Page {
    title: "Microsoft, AcceptSecurityContext (Kerberos), return values",
    url: "https://learn.microsoft.com/en-us/windows/win32/secauthn/acceptsecuritycontext--kerberos",
};

const DIGEST: Source = Source::Page {
    title: "Microsoft, AcceptSecurityContext (Digest), return values",
    url: "https://learn.microsoft.com/en-us/windows/win32/secauthn/acceptsecuritycontext--digest",
};

const NTSTATUS: Source = Source::Page {
    title: "Microsoft, IMsTscAxEvents::OnLogonError",
    url: "https://learn.microsoft.com/en-us/windows/win32/termserv/imstscaxevents-onlogonerror",
};

const CONFIG_ERROR: Source = Source::Page {
    title: "Microsoft, HTTP Error 500.19 (KB 942055)",
    url: "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage",
};

const ARR: Source = Source::Page {
    title: "Microsoft, Troubleshooting 502 errors in ARR",
    url: "https://learn.microsoft.com/en-us/iis/extensions/troubleshooting-application-request-routing/troubleshooting-502-errors-in-arr",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Microsoft, System Error Codes (0-499)",
        url: "https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--0-499-",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "0",
        spellings: &["ERROR_SUCCESS", "0x80070000"],
        name: "No error",
        says: "Windows reports no error: whatever went wrong, status and sub-status of the line say it alone.",
        check: &["Look at `sc-status` and `sc-substatus` instead."],
        ..ROW
    },
    Detail {
        token: "2",
        spellings: &["ERROR_FILE_NOT_FOUND", "0x80070002"],
        statuses: &[404, 500, 502],
        name: "File not found",
        says: "The file behind the URL is not on the server; with 500 or 502 it is a program or DLL of the operator's configuration.",
        check: &[
            "With 404: compare the URL with the physical path of the site.",
            "With 500 or 502: check the path of the FastCGI or CGI program, or `processPath` in `web.config`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "3",
        spellings: &["ERROR_PATH_NOT_FOUND", "0x80070003"],
        statuses: &[404, 500],
        name: "Path not found",
        says: "A folder in the path behind the URL does not exist, or a virtual directory points to nowhere.",
        check: &[
            "Check `physicalPath` of site, application and virtual directory: `appcmd list vdirs`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "5",
        spellings: &["ERROR_ACCESS_DENIED", "0x80070005"],
        statuses: &[401, 403, 500],
        name: "Access denied",
        says: "The identity that IIS uses has no right to the file or configuration.",
        check: &[
            "Run `icacls PATH` and check the rights of the user, `IUSR`, `IIS_IUSRS` and `IIS AppPool\\NAME`.",
            "With 401 2 it is mostly the normal first step of a Windows login: look at the line that follows.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "13",
        spellings: &["ERROR_INVALID_DATA", "0x8007000d"],
        statuses: &[500],
        name: "Invalid data",
        says: "The server's configuration holds broken XML, or a section of a module that is not installed (500 19).",
        check: &[
            "Check `web.config` for XML errors.",
            "Install the module whose section it is: URL Rewrite, or the ASP.NET Core Hosting Bundle.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG_ERROR,
        ..ROW
    },
    Detail {
        token: "14",
        spellings: &["ERROR_OUTOFMEMORY", "0x8007000e"],
        statuses: &[500],
        name: "Out of memory",
        says: "The worker process on the server has no memory left.",
        check: &[
            "Check the memory of `w3wp.exe` and the limits of the pool; a 32-bit pool ends at 2 to 4 GB.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "32",
        spellings: &["ERROR_SHARING_VIOLATION", "0x80070020"],
        statuses: &[500],
        name: "File in use",
        says: "Another process on the server holds the file open, mostly a deployment, backup or virus scanner.",
        check: &[
            "Find the process with `handle.exe PATH` (Sysinternals) or Resource Monitor.",
            "Exclude the site folder from the virus scanner.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "33",
        spellings: &["ERROR_LOCK_VIOLATION", "0x80070021"],
        statuses: &[500],
        name: "Section locked",
        says: "As `0x80070021` on a 500.19 page: `web.config` sets a section that the server configuration locks.",
        check: &[
            "Unlock it with `appcmd unlock config /section:NAME`, or remove the section from `web.config`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG_ERROR,
        ..ROW
    },
    Detail {
        token: "53",
        spellings: &["ERROR_BAD_NETPATH", "0x80070035"],
        statuses: &[500],
        name: "Network path not found",
        says: "The content of the site lies on a share, and its file server cannot be reached.",
        check: &[
            "Run `dir \\\\SERVER\\SHARE` on the web server.",
            "Check name resolution and port 445.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "64",
        spellings: &["ERROR_NETNAME_DELETED", "0x80070040"],
        statuses: &[200, 206, 304, 404, 500, 502],
        name: "Client gone",
        says: "The connection to the client was gone while IIS sent the answer; for IIS the request had succeeded.",
        check: &[
            "Ignore single lines: people leave pages, and some clients close with a reset.",
            "Many at the same `time-taken`: the client or proxy in front has that timeout; speed the app up or raise it.",
        ],
        retry: Some(RetryAdvice::No),
        source: ARR,
        ..ROW
    },
    Detail {
        token: "67",
        spellings: &["ERROR_BAD_NET_NAME", "0x80070043"],
        statuses: &[500],
        name: "Share not found",
        says: "The content of the site lies on a share that does not exist on the file server.",
        check: &[
            "Check the path of site and virtual directory: `appcmd list vdirs`.",
            "Check the name of the share on the file server.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "71",
        spellings: &["ERROR_REQ_NOT_ACCEP", "0x80070047"],
        statuses: &[500],
        name: "Too many connections to the share",
        says: "The content lies on a share of a computer that accepts no further connections, mostly a desktop edition of Windows.",
        check: &["Move the share to a Windows Server.", "Check the user limit of the share."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "86",
        spellings: &["ERROR_INVALID_PASSWORD", "0x80070056"],
        statuses: &[401, 500],
        name: "Network password wrong",
        says: "The password that IIS uses for the content share is wrong.",
        check: &["Store the right one under `Connect As` of site or virtual directory."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "109",
        spellings: &["ERROR_BROKEN_PIPE", "0x8007006d"],
        statuses: &[500],
        name: "Pipe broken",
        says: "The FastCGI or Node.js process behind IIS ended while it worked on the request.",
        check: &[
            "Look for a crash of `php-cgi.exe` or `node.exe` in the Application event log.",
            "Read the log of the app at that time.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "121",
        spellings: &["ERROR_SEM_TIMEOUT", "0x80070079"],
        statuses: &[200, 400, 408, 500],
        name: "Client too slow",
        says: "IIS waited too long for the network: the client stopped reading or sending, or the link is very slow.",
        check: &[
            "Look at `time-taken` and at the network of these clients.",
            "If content lies on a share, check that too: a hanging share gives the same number.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "123",
        spellings: &["ERROR_INVALID_NAME", "0x8007007b"],
        statuses: &[400, 404],
        name: "Name not valid",
        says: "The URL of the client holds characters that Windows does not allow in file names, such as `:`, `*` or `?`.",
        check: &["Encode or avoid these characters; many such lines come from scanners."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "126",
        spellings: &["ERROR_MOD_NOT_FOUND", "0x8007007e"],
        statuses: &[500, 503],
        name: "DLL not found",
        says: "The configuration names a module or DLL that is not on the server, or that lacks another DLL.",
        check: &[
            "Find it with Failed Request Tracing, or in the event log (`The Module DLL ... failed to load`).",
            "Install it, or remove its entry from the configuration.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG_ERROR,
        ..ROW
    },
    Detail {
        token: "183",
        spellings: &["ERROR_ALREADY_EXISTS", "0x800700b7"],
        statuses: &[500],
        name: "Entry there twice",
        says: "As `0x800700b7` on a 500.19 page: the operator's `web.config` adds an entry that a configuration above it already has.",
        check: &[
            "The page names the entry: delete it, or put a `<remove>` or `<clear />` before it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG_ERROR,
        ..ROW
    },
    Detail {
        token: "193",
        spellings: &["ERROR_BAD_EXE_FORMAT", "0x800700c1"],
        statuses: &[500, 502],
        name: "Wrong bitness",
        says: "A DLL or program is 32-bit and the application pool 64-bit, or the other way round; or the file is damaged.",
        check: &["Compare `Enable 32-Bit Applications` of the pool with the DLL or app."],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG_ERROR,
        ..ROW
    },
    Detail {
        token: "206",
        spellings: &["ERROR_FILENAME_EXCED_RANGE", "0x800700ce"],
        statuses: &[404, 500],
        name: "Path too long",
        says: "The path behind the URL of the client is longer than Windows allows.",
        check: &[
            "Shorten the URL or the physical path of the site.",
            "Look for a redirect that adds to the path each time.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "233",
        spellings: &["ERROR_PIPE_NOT_CONNECTED", "0x800700e9"],
        statuses: &[500],
        name: "Process gone",
        says: "The process behind IIS (FastCGI, Node.js, app) is no longer there.",
        check: &["Look for its crash in the Application event log."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "258",
        spellings: &["WAIT_TIMEOUT", "0x80070102"],
        statuses: &[500],
        name: "FastCGI timeout",
        says: "A process behind IIS did not answer in time, for PHP within `activityTimeout` or `requestTimeout`.",
        check: &[
            "Find the slow script by `time-taken`.",
            "Raise the two timeouts in section `fastCgi` if the script may run that long.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "267",
        spellings: &["ERROR_DIRECTORY", "0x8007010b"],
        statuses: &[500],
        name: "Folder not usable",
        says: "The content folder of the site cannot be used as a folder: it is missing, misspelt or on an unsuitable file system.",
        check: &["Check the path with `appcmd list vdirs` and open it on the server."],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG_ERROR,
        ..ROW
    },
    Detail {
        token: "995",
        spellings: &["ERROR_OPERATION_ABORTED", "0x800703e3"],
        statuses: &[200, 400, 500, 503],
        name: "I/O cancelled",
        says: "IIS cancelled a running read or write, because the client disconnected or the worker process was recycled.",
        check: &[
            "Compare the time with recycle events (System event log, source WAS).",
            "If there is none, treat it as a client that left: compare `time-taken`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES_500,
        ..ROW
    },
    Detail {
        token: "1225",
        spellings: &["ERROR_CONNECTION_REFUSED", "0x800704c9"],
        statuses: &[502],
        name: "Backend refused",
        says: "The backend behind the IIS proxy refused the connection: nobody listens on its port.",
        check: &["Start the backend and check its port with `Test-NetConnection HOST -Port PORT`."],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES_1000,
        ..ROW
    },
    Detail {
        token: "1229",
        spellings: &["ERROR_CONNECTION_INVALID", "0x800704cd"],
        statuses: &[200, 400],
        name: "Client gone",
        says: "The connection to the client no longer existed when IIS wanted to use it.",
        check: &[
            "Treat it as a client that left: compare `time-taken` with timeouts of client and proxy.",
        ],
        retry: Some(RetryAdvice::No),
        source: ARR,
        ..ROW
    },
    Detail {
        token: "1236",
        spellings: &["ERROR_CONNECTION_ABORTED", "0x800704d4"],
        statuses: &[200, 400, 500, 502],
        name: "Connection aborted",
        says: "The connection was aborted before the answer was complete, in most cases because the client had left.",
        check: &["Compare `time-taken` with timeouts of client and proxy."],
        retry: Some(RetryAdvice::No),
        source: CODES_1000,
        ..ROW
    },
    Detail {
        token: "1311",
        spellings: &["ERROR_NO_LOGON_SERVERS", "0x8007051f"],
        statuses: &[401],
        name: "No logon server",
        says: "The web server reaches no domain controller to check the login.",
        check: &[
            "Run `nltest /sc_query:DOMAIN` on the web server.",
            "Check its DNS servers and the network to the domain controllers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1326",
        spellings: &["ERROR_LOGON_FAILURE", "0x8007052e"],
        statuses: &[401, 500],
        name: "Wrong user or password",
        says: "The client sent a user name or password that Windows does not accept; on a 500.19 page it is the pool identity at a share.",
        check: &[
            "Read event 4625 in the Security log of the server.",
            "Look for a stored old password: a service, a mapped drive, the app pool.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1327",
        spellings: &["ERROR_ACCOUNT_RESTRICTION", "0x8007052f"],
        statuses: &[401],
        name: "Account restriction",
        says: "A rule of the account forbids this login: a blank password, logon hours, or a policy.",
        check: &["Check logon hours and logon workstations of the account."],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1330",
        spellings: &["ERROR_PASSWORD_EXPIRED", "0x80070532"],
        statuses: &[401],
        name: "Password expired",
        says: "The password of the account has expired.",
        check: &["Change the password; IIS has no page for that, unless one is set up."],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1331",
        spellings: &["ERROR_ACCOUNT_DISABLED", "0x80070533"],
        statuses: &[401],
        name: "Account disabled",
        says: "The account that the client logs in with is disabled.",
        check: &["Enable the account, or use another one."],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1346",
        spellings: &["ERROR_BAD_IMPERSONATION_LEVEL", "0x80070542"],
        statuses: &[401, 500],
        name: "Delegation missing",
        says: "The app wants to act as the user on another server, and delegation of the login is not set up (double hop).",
        check: &[
            "Set up constrained delegation for the pool identity, and use Kerberos, not NTLM.",
            "Check the SPN with `setspn -Q HTTP/HOST`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1385",
        spellings: &["ERROR_LOGON_TYPE_NOT_GRANTED", "0x80070569"],
        statuses: &[401],
        name: "Logon right missing",
        says: "The account lacks the user right for this kind of login on the web server.",
        check: &[
            "Check `Access this computer from the network` and `Allow log on locally` in the local security policy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1450",
        spellings: &["ERROR_NO_SYSTEM_RESOURCES", "0x800705aa"],
        statuses: &[500, 503],
        name: "No system resources",
        says: "The server has run out of a system resource: paged pool, handles or ports.",
        check: &[
            "Look at the handle counts in Task Manager and at `netstat -ano` for used-up ports.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1460",
        spellings: &["ERROR_TIMEOUT", "0x800705b4"],
        statuses: &[500, 503],
        name: "Timeout",
        says: "Something that IIS or a module waited for did not finish in time.",
        check: &["Find out with Failed Request Tracing which module waited."],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES_1300,
        ..ROW
    },
    Detail {
        token: "1907",
        spellings: &["ERROR_PASSWORD_MUST_CHANGE", "0x80070773"],
        statuses: &[401],
        name: "Password must be changed",
        says: "The account must change its password before it can log in.",
        check: &[
            "Change the password on a domain computer, or clear `User must change password at next logon`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES_1700,
        ..ROW
    },
    Detail {
        token: "1909",
        spellings: &["ERROR_ACCOUNT_LOCKED_OUT", "0x80070775"],
        statuses: &[401],
        name: "Account locked out",
        says: "The account is locked after too many wrong passwords.",
        check: &[
            "Unlock it, and find who sends the wrong password: event 4740 on the domain controller names the computer.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES_1700,
        ..ROW
    },
    Detail {
        token: "2148074248",
        spellings: &["SEC_E_INVALID_TOKEN", "0x80090308"],
        statuses: &[401],
        name: "Token not usable",
        says: "The Kerberos or NTLM token that arrived is broken, or belongs to another connection.",
        check: &[
            "Check that a proxy keeps one client on one connection: NTLM does not survive shared connections.",
            "Check that `Authorization` is not cut off: large Kerberos tokens need larger header limits.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSPI,
        ..ROW
    },
    Detail {
        token: "2148074252",
        spellings: &["SEC_E_LOGON_DENIED", "0x8009030c"],
        statuses: &[401],
        name: "Logon denied",
        says: "Windows refused the login of the client.",
        check: &[
            "Read event 4625 in the Security log of the server.",
            "If only browsers on the server itself fail, it is the loopback check: add the host name to `BackConnectionHostNames`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSPI,
        ..ROW
    },
    Detail {
        token: "2148074254",
        spellings: &["SEC_E_NO_CREDENTIALS", "0x8009030e"],
        statuses: &[401],
        name: "No credentials yet",
        says: "The client sent no credentials: the normal first 401 of a Windows login (401 2 2148074254).",
        check: &[
            "See whether the next request of the client succeeds; then all is well.",
            "If it is the last one, the client never logged in: check its zone or SSO settings.",
        ],
        source: SSPI,
        ..ROW
    },
    Detail {
        token: "2148074310",
        spellings: &["SEC_E_BAD_BINDINGS", "0x80090346"],
        statuses: &[401],
        name: "Channel binding wrong",
        says: "Extended Protection is on, and the login does not belong to this TLS connection: a proxy ends TLS in between.",
        check: &[
            "Turn Extended Protection off for the site, or let TLS pass through the proxy unopened.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: DIGEST,
        ..ROW
    },
    Detail {
        token: "3221225581",
        spellings: &["STATUS_LOGON_FAILURE", "0xc000006d"],
        statuses: &[401],
        name: "Wrong user or password",
        says: "The client sent a user name or password that Windows does not accept (NTSTATUS `0xC000006D`).",
        check: &[
            "Read event 4625 in the Security log of the server: its sub-status tells user and password apart.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: NTSTATUS,
        ..ROW
    },
    Detail {
        token: "12002",
        spellings: &["ERROR_WINHTTP_TIMEOUT", "0x80072ee2"],
        statuses: &[502],
        name: "Backend too slow",
        says: "The backend did not answer within the timeout of the IIS proxy.",
        check: &[
            "Compare `time-taken` with the timeout: 30 s in ARR unless changed, `requestTimeout` in the ASP.NET Core Module.",
            "Find the request in the log of the backend: `X-ARR-LOG-ID` is the same in both.",
            "Raise the timeout if the work may take that long.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ARR,
        ..ROW
    },
    Detail {
        token: "12007",
        spellings: &["ERROR_WINHTTP_NAME_NOT_RESOLVED", "0x80072ee7"],
        statuses: &[502],
        name: "Backend name not resolved",
        says: "The IIS proxy could not resolve the host name of the backend.",
        check: &[
            "Run `nslookup HOST` on the proxy and compare it with the name in farm or rewrite rule.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: WINHTTP,
        ..ROW
    },
    Detail {
        token: "12029",
        spellings: &["ERROR_WINHTTP_CANNOT_CONNECT", "0x80072efd"],
        statuses: &[502],
        name: "Cannot connect to backend",
        says: "The IIS proxy got no connection to the backend: it is down, or a firewall drops the packets.",
        check: &[
            "Run `Test-NetConnection HOST -Port PORT` on the proxy.",
            "Start the backend, or open the firewall between the two.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: WINHTTP,
        ..ROW
    },
    Detail {
        token: "12030",
        spellings: &["ERROR_WINHTTP_CONNECTION_ERROR", "0x80072efe"],
        statuses: &[502],
        name: "Connection to backend broken",
        says: "The backend closed or reset the connection to the IIS proxy, or the two have no TLS version in common.",
        check: &[
            "Look for a crash or restart of the backend at that time.",
            "Over HTTPS, compare the TLS versions of both sides.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: WINHTTP,
        ..ROW
    },
    Detail {
        token: "12152",
        spellings: &["ERROR_WINHTTP_INVALID_SERVER_RESPONSE", "0x80072f78"],
        statuses: &[502],
        name: "Backend response not parsable",
        says: "The backend sent something that the IIS proxy could not parse, or broke off in the middle of it.",
        check: &[
            "Call the backend directly with `curl -v` and look for malformed headers or a wrong `Content-Length`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: WINHTTP,
        ..ROW
    },
    Detail {
        token: "12157",
        spellings: &["ERROR_WINHTTP_SECURE_CHANNEL_ERROR", "0x80072f7d"],
        statuses: &[502],
        name: "TLS with backend failed",
        says: "The IIS proxy and the backend could not agree on TLS.",
        check: &[
            "Compare TLS versions and ciphers of both; see Schannel errors in the System event log of the proxy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: WINHTTP,
        ..ROW
    },
    Detail {
        token: "12175",
        spellings: &["ERROR_WINHTTP_SECURE_FAILURE", "0x80072f8f"],
        statuses: &[502],
        name: "Backend certificate not accepted",
        says: "The IIS proxy does not accept the certificate of the backend: expired, wrong name, or unknown issuer.",
        check: &[
            "Open the backend's `https` address in a browser on the proxy and look at the certificate.",
            "Use the name of the certificate in the farm, and put the issuer into the Trusted Root store.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: WINHTTP,
        ..ROW
    },
];
