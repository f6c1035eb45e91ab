//! Messages of package managers that hide a status or give it another meaning.
//!
//! pip, Maven, Gradle, NuGet, cargo and apt mostly print the status, which is looked up by itself. Here are only the
//! lines that hide one, or where the status means something particular; npm, Docker and Git have vocabularies of their
//! own.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "package-message",
    title: "Messages of package managers",
    vendor: "package managers",
    product: "pip, Maven, Gradle, NuGet, cargo and apt",
    shown_in: "the output of the package manager",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "pip, src/pip/_internal/network/download.py",
        url: "https://github.com/pypa/pip/blob/main/src/pip/_internal/network/download.py",
    },
    ..BLANK
};

/// Maven Resolver, ArtifactNotFoundException.java.
const MAVEN: Source = Source::Page {
    title: "Maven Resolver, ArtifactNotFoundException.java",
    url: "https://github.com/apache/maven-resolver/blob/master/maven-resolver-api/src/main/java/org/eclipse/aether/transfer/ArtifactNotFoundException.java",
};

/// NuGet, Strings.resx.
const NUGET: Source = Source::Page {
    title: "NuGet, Strings.resx",
    url: "https://github.com/NuGet/NuGet.Client/blob/dev/src/NuGet.Core/NuGet.Protocol/Strings.resx",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "ERROR: Could not find a version that satisfies the requirement",
        statuses: &[404, 403],
        name: "pip: no matching version",
        says: "pip found no version to install; a 403 or 404 of a private index, or no version for this Python, hides behind this line.",
        check: &[
            "Run `pip install -v`: `Could not fetch URL …` shows the index's status.",
            "Check `pip config list` for the index, and whether the package supports `python --version`.",
        ],
        source: Source::Page {
            title: "pip, src/pip/_internal/resolution/resolvelib/factory.py",
            url: "https://github.com/pypa/pip/blob/main/src/pip/_internal/resolution/resolvelib/factory.py",
        },
        ..ROW
    },
    Detail {
        token: "ERROR: HTTP error … while getting",
        name: "pip: download refused",
        says: "The index listed the file, but its download answered with the status in this line; a mirror or proxy lags behind or blocks it.",
        check: &["Look up that status, and open the URL with `curl -I`."],
        ..ROW
    },
    Detail {
        token: "401 Error, Credentials not correct for",
        statuses: &[401],
        name: "pip: login refused",
        says: "The index does not accept the login that pip sent from the URL, `.netrc` or the keyring.",
        check: &["Check the token, and percent-encode special characters in the URL."],
        source: Source::Page {
            title: "pip, src/pip/_internal/network/auth.py",
            url: "https://github.com/pypa/pip/blob/main/src/pip/_internal/network/auth.py",
        },
        ..ROW
    },
    Detail {
        token: "Could not find artifact",
        statuses: &[404],
        name: "Maven: artifact not in the repository",
        says: "The repository answered 404 for this artifact: the version doesn't exist there, or another repository is meant.",
        check: &[
            "Check group, name and version, and the repositories in `pom.xml` and `settings.xml`.",
            "A mirror in `settings.xml` redirects all repositories to one.",
        ],
        source: MAVEN,
        ..ROW
    },
    Detail {
        token: "during a previous attempt. This failure was cached in the local repository",
        spellings: &["was not found in … during a previous attempt"],
        statuses: &[404],
        name: "Maven: failure from the cache",
        says: "Maven did not ask the repository this time: it remembers an earlier 404 or failed transfer.",
        check: &["Run Maven with `-U` to ask again."],
        confidence: Confidence::Hearsay,
        source: MAVEN,
        ..ROW
    },
    Detail {
        token: "Could not transfer artifact",
        statuses: &[401, 403, 407, 502],
        name: "Maven: transfer failed",
        says: "The repository or a proxy did not deliver the artifact; the status, if there was one, follows in the line.",
        check: &[
            "Look up that status; for 401 and 403 the server's id in `settings.xml` must be that of the repository.",
        ],
        confidence: Confidence::Hearsay,
        source: MAVEN,
        ..ROW
    },
    Detail {
        token: "Received status code … from server",
        name: "Gradle: the repository answered with an error",
        says: "The repository or a proxy answered Gradle with the status in this line; a plain 404 never appears here but as `Could not find`.",
        check: &["Look up that status; for 401 and 403 check the repository's `credentials`."],
        retry: None,
        source: Source::Page {
            title: "Gradle, HttpErrorStatusCodeException.java",
            url: "https://github.com/gradle/gradle/tree/master/platforms/software/resources-http",
        },
        ..ROW
    },
    Detail {
        token: "Unable to load the service index for source",
        spellings: &["NU1301"],
        statuses: &[401, 403, 404],
        name: "NuGet: feed not usable",
        says: "NuGet could not load the feed's start page: no login, a wrong URL, or no network; the next line has the status.",
        check: &[
            "Look up the status in the next line; the URL mostly ends with `/v3/index.json`.",
            "For 401 store the login in `nuget.config`, or use the credential provider (`dotnet restore --interactive`).",
        ],
        source: NUGET,
        ..ROW
    },
    Detail {
        token: "Response status code does not indicate success:",
        name: ".NET: the server answered with an error",
        says: "The server or feed answered a .NET program with the status after the colon, and the program accepts only 2xx.",
        check: &["Look up that status; with NuGet check the feed's URL and login."],
        retry: None,
        source: NUGET,
        ..ROW
    },
    Detail {
        token: "spurious network error",
        name: "cargo: transient error",
        says: "cargo got a 5xx, a 429 or a broken connection from the registry and tries again by itself.",
        check: &[
            "If it does not stop, check proxy and network; raise `net.retry`, or set `http.multiplexing = false`.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: Source::Page {
            title: "Cargo, src/cargo/util/network/retry.rs",
            url: "https://github.com/rust-lang/cargo/blob/master/src/cargo/util/network/retry.rs",
        },
        ..ROW
    },
    Detail {
        token: "failed to get successful HTTP response from",
        name: "cargo: the registry answered with an error",
        says: "The registry or a proxy answered cargo with the status after `got`; with 403 the token for a private registry is often missing.",
        check: &[
            "Look up that status; `debug headers` in the message tell which CDN answered.",
            "For private registries run `cargo login --registry NAME`.",
        ],
        retry: None,
        source: Source::Page {
            title: "Cargo, src/cargo/util/errors.rs",
            url: "https://github.com/rust-lang/cargo/blob/master/src/cargo/util/errors.rs",
        },
        ..ROW
    },
    Detail {
        token: "does not have a Release file",
        spellings: &["no longer has a Release file"],
        statuses: &[404],
        name: "apt: no such suite",
        says: "The mirror answered 404 for the suite's index: it has no such release, or the release is too old and was moved to an archive.",
        check: &[
            "Check the suite's name in `/etc/apt/sources.list*`; a third-party source may not support this release.",
            "Old releases are at `archive.debian.org` and `old-releases.ubuntu.com`.",
        ],
        source: Source::Page {
            title: "apt, apt-pkg/acquire-item.cc",
            url: "https://github.com/Debian/apt/blob/main/apt-pkg/acquire-item.cc",
        },
        ..ROW
    },
    Detail {
        token: "404  Not Found [IP:",
        spellings: &["404 Not Found [IP:"],
        statuses: &[404],
        name: "apt: file not on the mirror",
        says: "The mirror does not have this file: the package lists on this machine are older than the mirror, or the release has moved.",
        check: &[
            "Run `apt-get update` first, in a Dockerfile in the same `RUN` as the install.",
            "If `update` fails as well, check the sources for an old release.",
        ],
        source: Source::Page {
            title: "apt, methods/basehttp.cc",
            url: "https://github.com/Debian/apt/blob/main/methods/basehttp.cc",
        },
        ..ROW
    },
];
