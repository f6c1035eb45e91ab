//! curl's exit codes, which are libcurl's `CURLcode` at the same time.
//!
//! Every code of the manual and of `curl.h` that has a name is here, with 34, 41 and 51, which old versions still
//! return; numbers that were retired without a name are not. The statuses are those that can stand beside the
//! code in `%{http_code}`, or that made curl do what then failed; 22 goes with every status from 400 up. What was
//! printed with which code was measured with curl 7.88.1 and compared with the source of 8.22.0-DEV.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "curl-exit",
    title: "curl exit codes",
    vendor: "curl",
    product: "curl",
    shown_in: "`curl: (N) …` on stderr, `$?` in the shell, `%{exitcode}` of `--write-out`, `CURLcode` in libraries",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "curl, docs/cmdline-opts/_EXITCODES.md",
        url: "https://github.com/curl/curl/blob/master/docs/cmdline-opts/_EXITCODES.md",
    },
    ..BLANK
};

/// curl, docs/libcurl/libcurl-errors.md.
const LIB: Source = Source::Page {
    title: "curl, docs/libcurl/libcurl-errors.md",
    url: "https://github.com/curl/curl/blob/master/docs/libcurl/libcurl-errors.md",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "0",
        spellings: &["CURLE_OK", "curl: (0)"],
        name: "No error",
        says: "curl did what it was asked; without `--fail` this says nothing about the status, and a 404 or a 500 ends with 0 as well.",
        check: &[
            "Add `--fail` or `--fail-with-body` in scripts, so that a status of 400 or higher gives exit code 22.",
            "Print the status with `-w '%{http_code}'`, or read it with `-i`.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "1",
        spellings: &["CURLE_UNSUPPORTED_PROTOCOL", "curl: (1)"],
        name: "Unsupported protocol",
        says: "This curl doesn't know the scheme of the URL, or the server answered with bytes that are not HTTP (`Received HTTP/0.9 when not allowed`).",
        check: &[
            "Look for a typo, a quote or a blank before the scheme in the URL, and compare it with the protocols in `curl -V`.",
            "If HTTP/0.9 is named, check the port: another protocol (SSH, a database, HTTP/2 without TLS) listens there.",
        ],
        ..ROW
    },
    Detail {
        token: "2",
        spellings: &["CURLE_FAILED_INIT", "curl: (2)"],
        name: "Failed initialization",
        says: "curl could not even start: an option is wrong or lacks its value, or the installation is broken; nothing was sent.",
        check: &[
            "Read the line before it: curl names the option that it does not know.",
            "Run `curl -V`; if the option is newer than that version, update curl or leave the option out.",
        ],
        ..ROW
    },
    Detail {
        token: "3",
        spellings: &["CURLE_URL_MALFORMAT", "curl: (3)"],
        name: "URL using bad/illegal format or missing URL",
        says: "curl could not parse the URL it was given, so nothing was sent; the mistake is in the command or the script.",
        check: &[
            "Quote the URL, and use `-g` (`--globoff`) if it contains `[`, `]`, `{` or `}`.",
            "Print the URL from the script: an empty variable, a blank or a line break in it is the usual cause.",
        ],
        ..ROW
    },
    Detail {
        token: "4",
        spellings: &["CURLE_NOT_BUILT_IN", "curl: (4)"],
        name: "Feature not built in",
        says: "This build of curl or libcurl lacks a feature that the command needs, such as HTTP/3, brotli or Kerberos.",
        check: &[
            "Compare the option with `Features:` and `Protocols:` in `curl -V`.",
            "Install another build, or use an image that ships one.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "5",
        spellings: &["CURLE_COULDNT_RESOLVE_PROXY", "curl: (5)"],
        name: "Could not resolve proxy name",
        says: "DNS has no address for the proxy's name, so curl never reached the proxy, let alone the server.",
        check: &[
            "Run `env | grep -i proxy`: an old or mistyped `http_proxy`, `https_proxy` or `ALL_PROXY` is the usual cause.",
            "Try without it: `curl --noproxy '*' URL`.",
        ],
        ..ROW
    },
    Detail {
        token: "6",
        spellings: &["CURLE_COULDNT_RESOLVE_HOST", "curl: (6)"],
        name: "Could not resolve hostname",
        says: "DNS has no address for the host name, so nothing was sent and no status came.",
        check: &[
            "Run `getent hosts NAME` or `dig NAME` on the same machine, in a container inside that container.",
            "Check the spelling, `/etc/resolv.conf` and the VPN; names of a cluster or a compose network exist only inside it.",
            "Bypass DNS with `--resolve NAME:443:ADDRESS` to see whether the server itself works.",
        ],
        ..ROW
    },
    Detail {
        token: "7",
        spellings: &["CURLE_COULDNT_CONNECT", "curl: (7)"],
        name: "Could not connect to server",
        says: "The host refused the connection or was unreachable: nothing listens on that port, or a firewall rejects it; from 8.20.0 on, a proxy's refusal of CONNECT counts too.",
        check: &[
            "Run `ss -ltn` on the server: is the port open, and on 0.0.0.0 or `[::]` rather than only on 127.0.0.1?",
            "Check the host, the port and `-4` against `-6`; inside a container `localhost` is the container itself.",
            "While a service starts, use `--retry 10 --retry-connrefused`; `CONNECT tunnel failed` names the proxy's status.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "8",
        spellings: &["CURLE_WEIRD_SERVER_REPLY", "CURLE_FTP_WEIRD_SERVER_REPLY", "curl: (8)"],
        name: "Weird server reply",
        says: "The server sent a response that curl can't parse, such as two different `Content-Length` values or a broken header.",
        check: &[
            "Look at the raw header with `curl -v`; the text after `curl: (8)` names the header.",
            "Look for an app and a proxy that both set the same header.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "9",
        spellings: &["CURLE_REMOTE_ACCESS_DENIED", "CURLE_FTP_ACCESS_DENIED", "curl: (9)"],
        name: "Access denied to remote resource",
        says: "The FTP, SFTP or SMB server refused the directory or file; over HTTP a refusal would be a 403, not this code.",
        check: &[
            "Check the path: most often the directory doesn't exist, or the account may not enter it.",
            "Try the same account with an interactive client.",
        ],
        ..ROW
    },
    Detail {
        token: "10",
        spellings: &["CURLE_FTP_ACCEPT_FAILED", "curl: (10)"],
        name: "FTP: The server failed to connect to data port",
        says: "In active mode the FTP server could not connect back to curl; a firewall or NAT in between is the usual culprit.",
        check: &["Use passive mode: leave `-P` (`--ftp-port`) out."],
        ..ROW
    },
    Detail {
        token: "11",
        spellings: &["CURLE_FTP_WEIRD_PASS_REPLY", "curl: (11)"],
        name: "FTP: unknown PASS reply",
        says: "The FTP server answered the password with a reply that curl does not understand.",
        check: &["Read the dialog with `curl -v`, and check that it really is an FTP server."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "12",
        spellings: &["CURLE_FTP_ACCEPT_TIMEOUT", "curl: (12)"],
        name: "FTP: Accepting server connect has timed out",
        says: "In active mode curl waited for the FTP server to connect back and nothing came; a firewall or NAT most likely dropped it.",
        check: &["Use passive mode: leave `-P` (`--ftp-port`) out."],
        ..ROW
    },
    Detail {
        token: "13",
        spellings: &["CURLE_FTP_WEIRD_PASV_REPLY", "curl: (13)"],
        name: "FTP: unknown PASV reply",
        says: "The FTP server answered PASV or EPSV with something that curl can't use.",
        check: &["Try `--disable-epsv`, and read the dialog with `curl -v`."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "14",
        spellings: &["CURLE_FTP_WEIRD_227_FORMAT", "curl: (14)"],
        name: "FTP: unknown 227 response format",
        says: "curl could not parse the FTP server's 227 line, which names the passive port; 227 is an FTP reply here, not an HTTP status.",
        check: &[
            "Read the line with `curl -v`; a helper for FTP in a firewall may have changed it.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "15",
        spellings: &["CURLE_FTP_CANT_GET_HOST", "curl: (15)"],
        name: "FTP: cannot figure out the host in the PASV response",
        says: "The address that the FTP server gave for the data connection could not be resolved, often because the server sits behind NAT.",
        check: &["Try `--ftp-skip-pasv-ip`, which reuses the address of the control connection."],
        ..ROW
    },
    Detail {
        token: "16",
        spellings: &["CURLE_HTTP2", "curl: (16)"],
        name: "Error in the HTTP2 framing layer",
        says: "The HTTP/2 connection as a whole broke: the server or a proxy sent frames that curl does not accept, or ended it with GOAWAY.",
        check: &[
            "Repeat with `--http1.1`; if that works, the HTTP/2 of the server, proxy or antivirus is the problem.",
            "Read the text after `curl: (16)` and the error log of the server or proxy.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "17",
        spellings: &["CURLE_FTP_COULDNT_SET_TYPE", "curl: (17)"],
        name: "FTP: could not set file type",
        says: "The FTP server refused to switch to binary or ASCII transfer.",
        check: &["Read the dialog with `curl -v`."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "18",
        spellings: &["CURLE_PARTIAL_FILE", "curl: (18)"],
        statuses: &[200, 206],
        name: "Transferred a partial file",
        says: "The status and a part of the body came, then the server or a proxy closed the connection before the announced end.",
        check: &[
            "Look at the error log of the server and proxy for that second: a crash, a read timeout or a full temporary disk.",
            "Compare `Content-Length` with what is really sent; a body that is compressed late is a classic.",
            "Resume the download with `-C -`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "19",
        spellings: &["CURLE_FTP_COULDNT_RETR_FILE", "curl: (19)"],
        name: "FTP: could not retrieve (RETR failed) the specified file",
        says: "The FTP server did not deliver the file: the path is wrong, or the account may not read it.",
        check: &["List the directory with the same account and check the path."],
        ..ROW
    },
    Detail {
        token: "21",
        spellings: &["CURLE_QUOTE_ERROR", "curl: (21)"],
        name: "Quote command returned error",
        says: "A command given with `-Q` failed on the FTP, SFTP or IMAP server; a number in the text is that protocol's reply, not an HTTP status.",
        check: &[
            "Read the reply with `curl -v`; put `*` before the command to go on in spite of the failure.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "22",
        spellings: &["CURLE_HTTP_RETURNED_ERROR", "CURLE_HTTP_NOT_FOUND", "curl: (22)"],
        name: "HTTP response code said error",
        says: "The server answered with a status of 400 or higher, and `--fail` or `--fail-with-body` makes curl report that as a failure.",
        check: &[
            "Look up the status itself: it stands after `The requested URL returned error:`.",
            "Use `--fail-with-body` (since 7.76.0) instead of `--fail` to see what the server says.",
            "Use `--retry 5` for 408, 429, 500, 502, 503, 504, 522 and 524; it obeys `Retry-After`.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "23",
        spellings: &["CURLE_WRITE_ERROR", "curl: (23)"],
        name: "Failed writing received data to disk/application",
        says: "The response came, but this machine could not take it: the disk is full, the directory is missing, or the reader of the pipe went away.",
        check: &[
            "Check the path after `-o` and the free space with `df`.",
            "If the output goes into `head` or `grep -q`, the code is harmless.",
        ],
        ..ROW
    },
    Detail {
        token: "25",
        spellings: &["CURLE_UPLOAD_FAILED", "CURLE_FTP_COULDNT_STOR_FILE", "curl: (25)"],
        name: "Upload failed (at start/before it took off)",
        says: "The FTP, SFTP, IMAP or SMB server did not let the upload begin; over HTTP it means that a body of unknown size can't be sent with HTTP/1.0.",
        check: &[
            "Check the path and the rights of the account on the server.",
            "Over HTTP leave out `-0` (`--http1.0`), or upload a file instead of a pipe.",
        ],
        ..ROW
    },
    Detail {
        token: "26",
        spellings: &["CURLE_READ_ERROR", "curl: (26)"],
        name: "Failed to open/read local data from file/application",
        says: "curl could not read the local file that it was to send, so the mistake is on this machine.",
        check: &[
            "Check the path after `@` in `-F` and `-d`, or after `-T`, and the directory that the script runs in.",
            "Before 8.3.0 a missing file for `-d @file` was only a warning, and an empty body was sent.",
        ],
        ..ROW
    },
    Detail {
        token: "27",
        spellings: &["CURLE_OUT_OF_MEMORY", "curl: (27)"],
        name: "Out of memory",
        says: "curl could not get memory on this machine, often because `-d @file` loads the whole file.",
        check: &[
            "Send large files with `-T FILE`, which streams them.",
            "Check the memory limit of the container with `free -m` or in its cgroup.",
        ],
        ..ROW
    },
    Detail {
        token: "28",
        spellings: &["CURLE_OPERATION_TIMEDOUT", "CURLE_OPERATION_TIMEOUTED", "curl: (28)"],
        name: "Timeout was reached",
        says: "curl's own clock ran out (`--max-time`, `--connect-timeout`, `--speed-time`, or the system's TCP timeout); no server sent a 408 or 504.",
        check: &[
            "See which phase was slow: `-w '%{time_namelookup} %{time_connect} %{time_appconnect} %{time_starttransfer}'`.",
            "If it never connected, look for a firewall or security group that drops packets.",
            "If it connected, the server is slow: look into its log, or raise `--max-time`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "30",
        spellings: &["CURLE_FTP_PORT_FAILED", "curl: (30)"],
        name: "FTP: command PORT failed",
        says: "The FTP server refused active mode, mostly because it can't reach the address that curl offered.",
        check: &["Use passive mode: leave `-P` (`--ftp-port`) out."],
        ..ROW
    },
    Detail {
        token: "31",
        spellings: &["CURLE_FTP_COULDNT_USE_REST", "curl: (31)"],
        name: "FTP: command REST failed",
        says: "The FTP server can't resume a transfer.",
        check: &["Download the whole file, without `-C`."],
        ..ROW
    },
    Detail {
        token: "33",
        spellings: &["CURLE_RANGE_ERROR", "CURLE_HTTP_RANGE_ERROR", "curl: (33)"],
        statuses: &[200],
        name: "Requested range was not delivered by the server",
        says: "curl asked to resume, but the server ignored the `Range` header and sent the whole file with a 200.",
        check: &[
            "Delete the partial file and download it again without `-C`.",
            "See whether the server sends `Accept-Ranges: bytes`; pages that an app or a compressing proxy creates have no ranges.",
        ],
        ..ROW
    },
    Detail {
        token: "34",
        spellings: &["CURLE_HTTP_POST_ERROR", "curl: (34)"],
        name: "HTTP post error",
        says: "An old libcurl failed to build the form of a POST on this machine; versions from 7.56.0 do not use the code any more.",
        check: &["Update curl, or the program that brings its own libcurl."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "35",
        spellings: &["CURLE_SSL_CONNECT_ERROR", "curl: (35)"],
        name: "SSL connect error",
        says: "The TLS handshake broke off, so no HTTP was spoken: plain HTTP on that port, no common TLS version, or a server or firewall that hung up.",
        check: &[
            "`wrong version number` means plain HTTP: use `http://`, or the right port.",
            "Run `openssl s_client -connect HOST:443 -servername HOST`, and read the text after `curl: (35)`.",
            "Compare the TLS versions on both sides: `curl --tls-max 1.2`, and `curl -V` for the TLS library.",
        ],
        ..ROW
    },
    Detail {
        token: "36",
        spellings: &["CURLE_BAD_DOWNLOAD_RESUME", "curl: (36)"],
        name: "Could not resume download",
        says: "The local file is already longer than the one on the server (FTP, SFTP or `file:`), so there is nothing left to resume.",
        check: &["Delete the local file and start again without `-C`."],
        ..ROW
    },
    Detail {
        token: "37",
        spellings: &["CURLE_FILE_COULDNT_READ_FILE", "curl: (37)"],
        name: "Could not read a file:// file",
        says: "The file of a `file://` URL does not exist on this machine, or may not be read.",
        check: &[
            "Check the path and the rights with `ls -l`; the path after `file://` begins with a slash.",
        ],
        ..ROW
    },
    Detail {
        token: "38",
        spellings: &["CURLE_LDAP_CANNOT_BIND", "curl: (38)"],
        name: "LDAP: cannot bind",
        says: "The LDAP server refused the login.",
        check: &["Check the bind name and the password."],
        ..ROW
    },
    Detail {
        token: "39",
        spellings: &["CURLE_LDAP_SEARCH_FAILED", "curl: (39)"],
        name: "LDAP: search failed",
        says: "The LDAP server refused or could not run the query in the URL.",
        check: &["Check the base, the scope and the filter in the URL."],
        ..ROW
    },
    Detail {
        token: "41",
        spellings: &["CURLE_FUNCTION_NOT_FOUND", "curl: (41)"],
        name: "Function not found",
        says: "An old libcurl missed a function of the LDAP library on this machine; versions from 7.53.0 do not use the code any more.",
        check: &["Update curl, or install the LDAP library."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "42",
        spellings: &["CURLE_ABORTED_BY_CALLBACK", "curl: (42)"],
        name: "Operation was aborted by an application callback",
        says: "The program that uses libcurl told it to stop, for example because a user cancelled; the server did nothing wrong.",
        check: &[
            "Look at the progress, read or header callback of the program: one of them returned a value that aborts.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "43",
        spellings: &["CURLE_BAD_FUNCTION_ARGUMENT", "curl: (43)"],
        name: "A libcurl function was given a bad argument",
        says: "The program called libcurl with an argument that makes no sense; it is a bug there, or an option value that curl can't use.",
        check: &["Check the options of the call; then update the program or the language binding."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "45",
        spellings: &["CURLE_INTERFACE_FAILED", "CURLE_HTTP_PORT_FAILED", "curl: (45)"],
        name: "Failed binding local connection end",
        says: "curl could not bind to the interface, address or local port that the command asked for, so it never left this machine.",
        check: &["Compare `--interface` with `ip addr`, and `--local-port` with `ss -tn`."],
        ..ROW
    },
    Detail {
        token: "47",
        spellings: &["CURLE_TOO_MANY_REDIRECTS", "curl: (47)"],
        statuses: &[301, 302, 307, 308, 303],
        name: "Number of redirects hit maximum amount",
        says: "With `-L` curl followed 50 redirects (`--max-redirs`) and got one more; the site sends it round in a circle.",
        check: &[
            "Run `curl -sIL URL | grep -i '^location'` to see the circle.",
            "Behind a proxy that ends TLS: the app must trust `X-Forwarded-Proto`, or it redirects to https for ever.",
            "If a login loops, keep cookies: `-c jar -b jar`.",
        ],
        ..ROW
    },
    Detail {
        token: "48",
        spellings: &["CURLE_UNKNOWN_OPTION", "CURLE_UNKNOWN_TELNET_OPTION", "curl: (48)"],
        name: "An unknown option was passed in to libcurl",
        says: "The libcurl in use doesn't know an option, mostly because the curl tool or the program was built for another version of it.",
        check: &[
            "Compare the two version numbers in `curl -V`; `ldd $(which curl)` shows which libcurl is loaded.",
        ],
        ..ROW
    },
    Detail {
        token: "49",
        spellings: &["CURLE_SETOPT_OPTION_SYNTAX", "CURLE_TELNET_OPTION_SYNTAX", "curl: (49)"],
        name: "Malformed option provided in a setopt",
        says: "The value of an option such as `--connect-to`, `--resolve` or `-t` is malformed, so the mistake is in the command.",
        check: &["Read the text after `curl: (49)`, and compare the value with the manual."],
        ..ROW
    },
    Detail {
        token: "51",
        spellings: &["curl: (51)"],
        name: "The certificate does not fit the host name",
        says: "A curl older than 7.62.0 did not accept the server's certificate, mostly because it is for another name; newer versions report 60.",
        check: &[
            "List its names: `openssl s_client -connect HOST:443 -servername HOST | openssl x509 -noout -ext subjectAltName`.",
            "Use the name that is in the certificate, or have the operator add yours.",
        ],
        source: LIB,
        ..ROW
    },
    Detail {
        token: "52",
        spellings: &["CURLE_GOT_NOTHING", "curl: (52)"],
        name: "Server returned nothing (no headers, no data)",
        says: "The server accepted the connection and closed it without sending a single byte, so there is no status.",
        check: &[
            "Look into the server's error log: a crashed or restarted worker is the usual cause.",
            "Check port and scheme: `http://` to a TLS port ends like this, and so does a published container port without a listener.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "53",
        spellings: &["CURLE_SSL_ENGINE_NOTFOUND", "curl: (53)"],
        name: "SSL crypto engine not found",
        says: "The crypto engine named with `--engine` does not exist on this machine.",
        check: &["List the engines with `curl --engine list`."],
        ..ROW
    },
    Detail {
        token: "54",
        spellings: &["CURLE_SSL_ENGINE_SETFAILED", "curl: (54)"],
        name: "Can not set SSL crypto engine as default",
        says: "The TLS library on this machine refused to use the crypto engine as its default.",
        check: &["Try `openssl engine -t` with the same engine."],
        ..ROW
    },
    Detail {
        token: "55",
        spellings: &["CURLE_SEND_ERROR", "curl: (55)"],
        name: "Failed sending data to the peer",
        says: "The connection broke while curl was still sending the request; often the server refused a large upload (413) and hung up before curl had read that.",
        check: &[
            "Look for a 413 or 400 in the log of the server and proxy, and compare the size with its body limit.",
            "Repeat with `-v`: a response that came early may still be visible.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "56",
        spellings: &["CURLE_RECV_ERROR", "curl: (56)"],
        name: "Failure when receiving data from the peer",
        says: "The server, or a firewall in between, broke the connection while curl waited for the response or read it; before 8.20.0 a proxy's refusal of CONNECT counted too.",
        check: &[
            "`Connection reset by peer`: look for a killed worker (out of memory, timeout) in the logs of server and proxy.",
            "`CONNECT tunnel failed, response N`: N is the proxy's status; `%{http_connect}` prints it too.",
            "See with `-v` whether headers had come: `%{http_code}` is 000 or the status of a response that was cut off.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "58",
        spellings: &["CURLE_SSL_CERTPROBLEM", "curl: (58)"],
        name: "Problem with the local SSL certificate",
        says: "curl could not use the client certificate or its key: the path, the password or the format is wrong, or the two do not belong together.",
        check: &[
            "Check `--cert`, `--key` and `--cert-type`; a PKCS#12 file needs `--cert-type P12`.",
            "Compare the output of `openssl x509 -in CERT -noout -pubkey` and `openssl pkey -in KEY -pubout`.",
        ],
        ..ROW
    },
    Detail {
        token: "59",
        spellings: &["CURLE_SSL_CIPHER", "curl: (59)"],
        name: "Could not use specified SSL cipher",
        says: "The TLS library of this curl doesn't know the ciphers given with `--ciphers` or `--tls13-ciphers`.",
        check: &[
            "Check the names with `openssl ciphers -v`; each TLS library spells them differently.",
        ],
        ..ROW
    },
    Detail {
        token: "60",
        spellings: &["CURLE_PEER_FAILED_VERIFICATION", "CURLE_SSL_CACERT", "curl: (60)"],
        name: "SSL peer certificate or SSH remote key was not OK",
        says: "curl does not trust the server's certificate: it is self-signed, from a private CA, expired, for another name, or sent without its intermediate.",
        check: &[
            "Look at the chain: `openssl s_client -connect HOST:443 -servername HOST -showcerts`; the text after `(60)` names the fault.",
            "Give curl the missing CA with `--cacert FILE`, or install it; `-k` only switches the check off.",
            "Check this machine's clock and its `ca-certificates` package.",
        ],
        ..ROW
    },
    Detail {
        token: "61",
        spellings: &["CURLE_BAD_CONTENT_ENCODING", "curl: (61)"],
        statuses: &[200],
        name: "Unrecognized or bad HTTP Content or Transfer-Encoding",
        says: "A response came, but its body doesn't match its `Content-Encoding`; the server or a proxy labels or compresses it wrongly.",
        check: &[
            "Repeat without `--compressed` and look at the body and the header; plain text under `gzip` is the usual find.",
            "Look for an app and a proxy that both compress.",
        ],
        ..ROW
    },
    Detail {
        token: "63",
        spellings: &["CURLE_FILESIZE_EXCEEDED", "curl: (63)"],
        statuses: &[200],
        name: "Maximum file size exceeded",
        says: "The response is larger than the limit that the command set with `--max-filesize`.",
        check: &["Raise the limit, or see with `curl -sI` why the file is larger than expected."],
        ..ROW
    },
    Detail {
        token: "64",
        spellings: &["CURLE_USE_SSL_FAILED", "CURLE_FTP_SSL_FAILED", "curl: (64)"],
        name: "Requested SSL level failed",
        says: "The FTP, SMTP, IMAP or POP3 server did not offer the TLS that `--ssl-reqd` demands.",
        check: &[
            "Use the port or scheme with TLS from the start, such as `ftps://`; `--ssl` would fall back to plain text.",
        ],
        ..ROW
    },
    Detail {
        token: "65",
        spellings: &["CURLE_SEND_FAIL_REWIND", "curl: (65)"],
        statuses: &[307, 308, 401, 407],
        name: "Send failed since rewinding of the data stream failed",
        says: "A redirect or a login challenge made curl send the body once more, but it came from a pipe and can't be read twice.",
        check: &[
            "Send the body from a file, or use the final URL straight away.",
            "Log in with the first request: `--basic -u USER`, not `--anyauth`.",
        ],
        ..ROW
    },
    Detail {
        token: "66",
        spellings: &["CURLE_SSL_ENGINE_INITFAILED", "curl: (66)"],
        name: "Failed to initialize SSL crypto engine",
        says: "The crypto engine on this machine could not be started.",
        check: &["Try `openssl engine -t` with the same engine."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "67",
        spellings: &["CURLE_LOGIN_DENIED", "curl: (67)"],
        name: "Login denied",
        says: "An FTP, IMAP, POP3, SMTP or LDAP server refused the user name or password; a 401 over HTTP would give 0, or 22 with `--fail`.",
        check: &["Check the account, and whether the provider wants an app password."],
        ..ROW
    },
    Detail {
        token: "68",
        spellings: &["CURLE_TFTP_NOTFOUND", "curl: (68)"],
        name: "TFTP: File Not Found",
        says: "The TFTP server doesn't have the file.",
        check: &["Check the path relative to the server's root directory."],
        ..ROW
    },
    Detail {
        token: "69",
        spellings: &["CURLE_TFTP_PERM", "curl: (69)"],
        name: "TFTP: Access Violation",
        says: "The TFTP server may not read or write the file.",
        check: &[
            "Check the file's rights on the server; many TFTP servers only serve files that everybody may read.",
        ],
        ..ROW
    },
    Detail {
        token: "70",
        spellings: &["CURLE_REMOTE_DISK_FULL", "CURLE_TFTP_DISKFULL", "curl: (70)"],
        name: "Disk full or allocation exceeded",
        says: "The disk or quota of the FTP, SFTP or TFTP server is full; over HTTP that would be a 507.",
        check: &["Free space on the server, or ask its operator for more quota."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "71",
        spellings: &["CURLE_TFTP_ILLEGAL", "curl: (71)"],
        name: "TFTP: Illegal operation",
        says: "The TFTP server does not accept the operation, for example an upload to a server that only serves files.",
        check: &["Check whether the server allows uploads."],
        ..ROW
    },
    Detail {
        token: "72",
        spellings: &["CURLE_TFTP_UNKNOWNID", "curl: (72)"],
        name: "TFTP: Unknown transfer ID",
        says: "A TFTP packet came that belongs to no known transfer, often after a server restart or through NAT.",
        check: &["Try again from the same network as the server."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "73",
        spellings: &["CURLE_REMOTE_FILE_EXISTS", "CURLE_TFTP_EXISTS", "curl: (73)"],
        name: "Remote file already exists",
        says: "The TFTP or SFTP server does not overwrite the file, which exists already.",
        check: &["Choose another name, or delete the file on the server first."],
        ..ROW
    },
    Detail {
        token: "74",
        spellings: &["CURLE_TFTP_NOSUCHUSER", "curl: (74)"],
        name: "TFTP: No such user",
        says: "The TFTP server says that it doesn't know the user.",
        check: &["Check the server's configuration; curl sends no user name with TFTP."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "77",
        spellings: &["CURLE_SSL_CACERT_BADFILE", "curl: (77)"],
        name: "Problem with the SSL CA cert (path? access rights?)",
        says: "curl could not read its file of trusted CAs, so it can't check any certificate; the fault is on this machine, not on the server.",
        check: &[
            "Install `ca-certificates`; slim container images come without it.",
            "Check `--cacert`, `CURL_CA_BUNDLE`, `SSL_CERT_FILE` and the `CAfile` line of `curl -v`.",
        ],
        ..ROW
    },
    Detail {
        token: "78",
        spellings: &["CURLE_REMOTE_FILE_NOT_FOUND", "curl: (78)"],
        name: "Remote file not found",
        says: "The FTP, SFTP, IMAP or SMB server doesn't have the file; over HTTP that would be a 404.",
        check: &["Check the path; SFTP paths begin at the root, `/~/` is the home directory."],
        ..ROW
    },
    Detail {
        token: "79",
        spellings: &["CURLE_SSH", "curl: (79)"],
        name: "Error in the SSH layer",
        says: "The SSH connection of an SCP or SFTP transfer failed.",
        check: &["Try `ssh -v HOST` with the same user and key, and read `curl -v`."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "80",
        spellings: &["CURLE_SSL_SHUTDOWN_FAILED", "curl: (80)"],
        name: "Failed to shut down the SSL connection",
        says: "TLS could not be ended properly, mostly at the end of an FTP transfer with TLS.",
        check: &["Update curl and its TLS library; see with `-v` whether the data was complete."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "81",
        spellings: &["CURLE_AGAIN", "curl: (81)"],
        name: "Socket not ready for send/recv",
        says: "Only programs that call `curl_easy_send` or `curl_easy_recv` see this: the socket is not ready yet, and nothing is wrong.",
        check: &["Let the program wait with `select` or `poll` and call again."],
        retry: Some(RetryAdvice::Yes),
        source: LIB,
        ..ROW
    },
    Detail {
        token: "82",
        spellings: &["CURLE_SSL_CRL_BADFILE", "curl: (82)"],
        name: "Failed to load CRL file (path? access rights?, format?)",
        says: "curl could not load the list of revoked certificates given with `--crlfile`.",
        check: &[
            "Check the path and that `openssl crl -in FILE -noout` can read it; PEM is wanted.",
        ],
        ..ROW
    },
    Detail {
        token: "83",
        spellings: &["CURLE_SSL_ISSUER_ERROR", "curl: (83)"],
        name: "Issuer check against peer certificate failed",
        says: "The server's certificate was not issued by the CA that the program demanded.",
        check: &[
            "Compare the issuer: `openssl s_client -connect HOST:443 | openssl x509 -noout -issuer`.",
        ],
        ..ROW
    },
    Detail {
        token: "84",
        spellings: &["CURLE_FTP_PRET_FAILED", "curl: (84)"],
        name: "FTP: The server did not accept the PRET command",
        says: "The FTP server refused the PRET command, which only drftpd knows.",
        check: &["Leave out `--ftp-pret`."],
        ..ROW
    },
    Detail {
        token: "85",
        spellings: &["CURLE_RTSP_CSEQ_ERROR", "curl: (85)"],
        name: "RTSP CSeq mismatch or invalid CSeq",
        says: "The RTSP server answered with another sequence number than curl sent.",
        check: &["Read the dialog with `curl -v`; responses may be out of order."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "86",
        spellings: &["CURLE_RTSP_SESSION_ERROR", "curl: (86)"],
        name: "RTSP session error",
        says: "The RTSP server answered with another session than the one that curl uses, perhaps because the session has ended.",
        check: &["Set the session up again."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "87",
        spellings: &["CURLE_FTP_BAD_FILE_LIST", "curl: (87)"],
        name: "Unable to parse FTP file list",
        says: "A program that downloads with wildcards got an FTP listing that libcurl can't parse.",
        check: &["Fetch the files by their full names."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "88",
        spellings: &["CURLE_CHUNK_FAILED", "curl: (88)"],
        name: "Chunk callback failed",
        says: "A program that downloads with wildcards from FTP stopped at one of the files in its own callback.",
        check: &["Look at the chunk callback of the program."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "89",
        spellings: &["CURLE_NO_CONNECTION_AVAILABLE", "curl: (89)"],
        name: "The max connection limit is reached",
        says: "All connections that the program allows are busy, so libcurl put the request in a queue; it is meant for libcurl itself.",
        check: &[
            "Raise the limits (`CURLMOPT_MAX_TOTAL_CONNECTIONS`, `CURLMOPT_MAX_HOST_CONNECTIONS`) in the program.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "90",
        spellings: &["CURLE_SSL_PINNEDPUBKEYNOTMATCH", "curl: (90)"],
        name: "SSL public key does not match pinned public key",
        says: "The server's key is not the one that `--pinnedpubkey` demands: the operator has changed it, or somebody intercepts the connection.",
        check: &["Ask the operator whether the key was renewed before you change the pin."],
        ..ROW
    },
    Detail {
        token: "91",
        spellings: &["CURLE_SSL_INVALIDCERTSTATUS", "curl: (91)"],
        name: "SSL server certificate status verification FAILED",
        says: "`--cert-status` demands a stapled OCSP answer, and the server sent none, an old one, or one that says revoked.",
        check: &[
            "Look at it with `openssl s_client -connect HOST:443 -status`.",
            "Leave out `--cert-status` if the server has no stapling.",
        ],
        ..ROW
    },
    Detail {
        token: "92",
        spellings: &["CURLE_HTTP2_STREAM", "curl: (92)"],
        name: "Stream error in the HTTP/2 framing layer",
        says: "The server or proxy reset this one HTTP/2 stream; mostly the app behind it broke off in the middle of a response.",
        check: &[
            "Repeat with `--http1.1`: it often shows what is hidden behind, such as 18, 52 or a real status.",
            "Look into the proxy's error log for that second: backend closed, timeout, or no space for the temporary file.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "93",
        spellings: &["CURLE_RECURSIVE_API_CALL", "curl: (93)"],
        name: "API function called from within callback",
        says: "The program called libcurl from inside one of libcurl's callbacks, which is a bug in the program.",
        check: &["Update the program or the language binding."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "94",
        spellings: &["CURLE_AUTH_ERROR", "curl: (94)"],
        statuses: &[401, 407],
        name: "An authentication function returned an error",
        says: "The server or proxy asked for a login, and curl failed on this machine to compute the answer, mostly with Kerberos or NTLM.",
        check: &[
            "Run `klist`: is there a valid ticket? Get one with `kinit`.",
            "Check the clock; Kerberos fails with more than five minutes of difference.",
        ],
        ..ROW
    },
    Detail {
        token: "95",
        spellings: &["CURLE_HTTP3", "curl: (95)"],
        name: "HTTP/3 error",
        says: "The HTTP/3 connection failed in the server, the proxy or on the way.",
        check: &[
            "Repeat with `--http2`; if that works, UDP port 443 or the server's HTTP/3 is the problem.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "96",
        spellings: &["CURLE_QUIC_CONNECT_ERROR", "curl: (96)"],
        name: "QUIC connection error",
        says: "The QUIC connection for HTTP/3 did not come about: a firewall blocks UDP, or the TLS inside it failed.",
        check: &[
            "Repeat with `--http2`, and check that UDP port 443 is open.",
            "Read the text after `curl: (96)`; a certificate that is not trusted ends here too.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "97",
        spellings: &["CURLE_PROXY", "curl: (97)"],
        name: "proxy handshake error",
        says: "The SOCKS proxy refused the connection or the login, or it is not a SOCKS proxy at all.",
        check: &[
            "Check the scheme and port of the proxy: `socks5h://` lets the proxy resolve the name.",
            "Check user and password, and whether the tunnel (`ssh -D`, Tor) is running.",
        ],
        ..ROW
    },
    Detail {
        token: "98",
        spellings: &["CURLE_SSL_CLIENTCERT", "curl: (98)"],
        name: "SSL Client Certificate required",
        says: "The server demands a client certificate during the TLS handshake, and curl did not send one.",
        check: &[
            "Give curl the certificate with `--cert FILE --key FILE`.",
            "If it did send one, ask the operator which CA the server accepts.",
        ],
        ..ROW
    },
    Detail {
        token: "99",
        spellings: &["CURLE_UNRECOVERABLE_POLL", "curl: (99)"],
        name: "Unrecoverable error in select/poll",
        says: "The operating system failed when curl waited for its sockets, often because there are no file descriptors left.",
        check: &["Check `ulimit -n` and how many sockets the program has open."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "100",
        spellings: &["CURLE_TOO_LARGE", "curl: (100)"],
        name: "A value or data field grew larger than allowed",
        says: "A header, a URL or another value is larger than curl accepts, in the request that it was to send or in the response of the server.",
        check: &[
            "See with `curl -v` which header is too large; endless `Set-Cookie` or `Location` values are the usual find.",
        ],
        ..ROW
    },
    Detail {
        token: "101",
        spellings: &["CURLE_ECH_REQUIRED", "curl: (101)"],
        name: "ECH attempted but failed",
        says: "The command insists on encrypted client hello (`--ech hard`), and the server or its DNS record doesn't support it.",
        check: &["Try `--ech true` or `--ech false`."],
        source: LIB,
        ..ROW
    },
    Detail {
        token: "CONNECT tunnel failed, response …",
        spellings: &["Received HTTP code … from proxy after CONNECT"],
        statuses: &[403, 407, 502, 503, 504],
        name: "Proxy refused CONNECT",
        says: "The proxy refused to open a tunnel to the server; the number is the proxy's status, and the server itself was never asked.",
        check: &[
            "Look up the number as a status of the proxy: 407 wants a login (`-U USER`), 403 is its policy, 502 to 504 its way out.",
            "Check the host and port in the proxy's log, and whether `NO_PROXY` should name the host.",
        ],
        retry: None,
        shown_in: Some(
            "after `curl: (7)`, before 8.20.0 after `curl: (56)`, and in every program that uses libcurl",
        ),
        recognition: Some(Recognition::Message),
        source: Source::Page {
            title: "curl, lib/cf-h1-proxy.c",
            url: "https://github.com/curl/curl/blob/master/lib/cf-h1-proxy.c",
        },
        ..ROW
    },
];
