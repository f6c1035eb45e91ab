//! Messages of Docker, containerd and BuildKit about HTTP.
//!
//! In are the lines that carry a registry's status or hide it. The codes that the registry itself sends
//! (`manifest unknown`) are in another vocabulary, `oci-error`. `Error response from daemon:` is left out: only what
//! follows it means something.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "docker-message",
    title: "Messages of Docker and containerd",
    vendor: "Docker",
    product: "Docker",
    shown_in: "the output of `docker`, `nerdctl` and `buildx`, kubelet's events, the daemon's log",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "containerd, core/remotes/errors/errors.go",
        url: "https://github.com/containerd/containerd/blob/main/core/remotes/errors/errors.go",
    },
    ..BLANK
};

/// distribution, internal/client/errors.go.
const CLIENT: Source = Source::Page {
    title: "distribution, internal/client/errors.go",
    url: "https://github.com/distribution/distribution/blob/main/internal/client/errors.go",
};

/// containerd, core/remotes/docker/authorizer.go.
const AUTH: Source = Source::Page {
    title: "containerd, core/remotes/docker/authorizer.go",
    url: "https://github.com/containerd/containerd/blob/main/core/remotes/docker/authorizer.go",
};

/// Moby, client/request.go.
const MOBY: Source = Source::Page {
    title: "Moby, client/request.go",
    url: "https://github.com/moby/moby/blob/master/client/request.go",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "unexpected status from … request to …:",
        name: "The registry answered with an unexpected status",
        says: "The registry, its token service or a proxy in between answered containerd or BuildKit with the status at the end of the line.",
        check: &[
            "Look up that status; the URL says whether the manifest, a blob or the token was asked for.",
            "401 and 403: log in (`docker login HOST`) and check the rights; 5xx: the registry or a proxy.",
        ],
        ..ROW
    },
    Detail {
        token: "received unexpected HTTP status:",
        name: "The registry answered with an unexpected status",
        says: "The registry or a proxy in front of it answered the Docker daemon with the status at the end of the line, mostly a 5xx.",
        check: &["Look up that status; ask the registry directly: `curl -v https://HOST/v2/`."],
        source: CLIENT,
        ..ROW
    },
    Detail {
        token: "error parsing HTTP … response body",
        name: "The answer is no registry JSON",
        says: "Something in front of the registry (a proxy, load balancer or login page) answered with HTML or nothing; the number is its status.",
        check: &[
            "Read the body that follows: it names the product that answered.",
            "413 means that a proxy limits the size of layers (nginx: `client_max_body_size`).",
        ],
        source: CLIENT,
        ..ROW
    },
    Detail {
        token: "pull access denied for …, repository does not exist or may require 'docker login'",
        spellings: &["pull access denied, repository does not exist or may require authorization"],
        statuses: &[401, 403, 404],
        name: "Pull access denied",
        says: "The registry denies the image to this client: it doesn't exist, or it is private and the login is missing; registries don't say which.",
        check: &[
            "Check the spelling and the registry's host in the name; without a host it is Docker Hub.",
            "Log in with `docker login HOST`; in Kubernetes check `imagePullSecrets`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: Source::Page {
            title: "Moby, daemon/internal/distribution/errors.go",
            url: "https://github.com/moby/moby/blob/master/daemon/internal/distribution/errors.go",
        },
        ..ROW
    },
    Detail {
        token: "no basic auth credentials",
        statuses: &[401],
        name: "No login for this registry",
        says: "The registry wants a login, and Docker has none stored for its host.",
        check: &[
            "Run `docker login HOST`; for Amazon ECR pipe `aws ecr get-login-password` into it, every 12 hours.",
            "Under sudo, root's `~/.docker/config.json` counts, not yours.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: Source::Page {
            title: "distribution, internal/client/auth/session.go",
            url: "https://github.com/distribution/distribution/blob/main/internal/client/auth/session.go",
        },
        ..ROW
    },
    Detail {
        token: "failed to fetch oauth token",
        name: "No token from the registry's token service",
        says: "containerd had credentials, but the registry's token service refused them or failed; the status follows.",
        check: &[
            "Look up the status at the end of the line; with 401 renew the login or the `imagePullSecrets`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH,
        ..ROW
    },
    Detail {
        token: "failed to fetch anonymous token",
        name: "No anonymous token",
        says: "containerd had no credentials, and the registry's token service gives none to anonymous clients for this image.",
        check: &["Check the name of the image, and log in or set `imagePullSecrets`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH,
        ..ROW
    },
    Detail {
        token: "server gave HTTP response to HTTPS client",
        name: "Plain HTTP where HTTPS was expected",
        says: "Docker spoke TLS to a registry that speaks plain HTTP, typically a local one; no status was read.",
        check: &[
            "Give the registry TLS, or list it under `insecure-registries` in `daemon.json`, which sends passwords unencrypted.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: Source::Page {
            title: "Go, net/http/transport.go",
            url: "https://github.com/golang/go/blob/master/src/net/http/transport.go",
        },
        ..ROW
    },
    Detail {
        token: "check if the server supports the requested API version",
        name: "The daemon answered without a message",
        says: "The Docker daemon, or something between it and the client, answered its API call with a status and no explanation.",
        check: &[
            "Restart Docker Desktop or the daemon, and compare the versions with `docker version`.",
            "Check `DOCKER_HOST` and `docker context ls`: another program may listen there.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: MOBY,
        ..ROW
    },
    Detail {
        token: "but provided no error-message",
        name: "The daemon answered without a message",
        says: "The Docker daemon, or a proxy in front of it, answered its API call with the named status and no explanation.",
        check: &["Look into the daemon's log: `journalctl -u docker`."],
        source: MOBY,
        ..ROW
    },
    Detail {
        token: "toomanyrequests: You have reached your",
        statuses: &[429],
        name: "Pull limit of Docker Hub reached",
        says: "Docker Hub limits the pulls of this address (without a login) or account; everybody behind the same address shares that limit.",
        check: &[
            "Log in with `docker login`; in Kubernetes set `imagePullSecrets`.",
            "Use a pull-through cache, or a copy in your own registry; the limit counts a window of hours, so waiting helps too.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Documented,
        source: Source::Page {
            title: "Docker Hub, pull usage and limits",
            url: "https://docs.docker.com/docker-hub/usage/pulls/",
        },
        ..ROW
    },
];
