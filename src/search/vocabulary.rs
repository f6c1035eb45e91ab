//! The vocabulary that belongs to no single code: words that say nothing, and words with several
//! spellings. What belongs to one code stands in its `keywords`, words of one meaning in
//! `build/synonyms.rs`.
//!
//! Both lists are one text each, without a pointer per word, as the table is. `build.rs` uses this
//! file too.

use super::sorted_lines::lines_from;

/// Words that say nothing about which code is meant.
const NOISE: &str = "
    a also am an and any api are as at be because been being but by can cause code codes
    could did do does doing error errors first for from get gets getting got had has have
    having he her hi his how http i if in into is it its just keep keeps kind lol me mean
    means my now of on or our please really reply rest return returned returning returns s
    say says send should so some sorry status statuscode still such t than thanks that the
    their them then there these they this those to tries try trying very via was we were
    what when where which while who why will with would you your yours
";

/// Whether a word, in lower case, says nothing about which code is meant.
pub(super) fn is_noise(word: &str) -> bool {
    let first = word.as_bytes().first();
    noise().any(|noise| noise.as_bytes().first() == first && noise == word)
}

/// Words that ask for something else than a status: a lesson, a tool, a price. If the table has the
/// word too, that counts more.
const OTHER_TOPICS: &str = "
    algorithm arrays beginner book calculator career cheat cheatsheet chords comparison converter
    course decoder diet download downloads ebook examples formatter generator hooks hosting interview
    jobs lyrics module modules movie naming online pattern pricing publish recipe salary sort
    statistics syntax template theme tutorial tutorials wallpaper weather
";

/// Whether a word, in lower case, asks for something else than a status.
pub(super) fn is_other_topic(word: &str) -> bool {
    OTHER_TOPICS.split_ascii_whitespace().any(|topic| topic == word)
}

/// The words that say nothing.
pub(super) fn noise() -> impl Iterator<Item = &'static str> {
    NOISE.split_ascii_whitespace()
}

/// Spellings of one word or phrase, each with the one that is used for all of them. The search and
/// the index read both sides by it, so it must not touch the meaning. The lines are sorted by bytes.
pub(super) const VARIANTS: &str = "\
3rd party = thirdparty
allow list = allowlist
arent = not
arg = argument
args = argument
asynchronous = async
asynchronously = async
authn = authentication
authorisation = authorization
authorise = authorize
authorised = authorized
authz = authorization
back end = backend
back ends = backend
black list = blacklist
blew = blow
broke = break
can not = not
cancellation = canceled
cancelled = canceled
cannot = not
cant = not
caught = catch
cert = certificate
certs = certificate
chose = choose
conn = connection
couldnt = not
creds = credentials
csrftoken = csrf token
ctx = context
datatype = data type
db = database
dead lock = deadlock
deserialise = deserialize
didnt = not
doesnt = not
dont = not
down stream = downstream
down time = down
downtime = down
e mail = email
favourite = favorite
filesize = file size
filetype = file type
front end = frontend
gate way = gateway
gave = give
geo block = geoblock
geo blocked = geoblocked
geo fenced = geofenced
geo location = geolocation
geo locked = geolocked
geo restricted = georestricted
given = give
hand shake = handshake
hang up = hangup
hangs up = hangup
hasnt = not
havent = not
held = hold
host name = hostname
hung up = hangup
isnt = not
kept = keep
load balancer = loadbalancer
load balancers = loadbalancer
load balancing = loadbalancer
log in = login
log into = login
log on = login
log out = logout
logged in = login
logged into = login
logged on = login
logged out = logout
logging in = login
logon = login
logs in = login
lost = lose
max = maximum
mfa = 2fa
micro service = microservice
mime types = mime type
mimetype = mime type
no longer = nolonger
non existent = nonexistent
non existing = nonexistent
not authenticated = unauthenticated
opt in = optin
over load = overload
over loaded = overloaded
param = parameter
params = parameter
pass word = password
perm = permission
permanently moved = moved permanently
perms = permission
pre condition = precondition
pre flight = preflight
pw = password
pwd = password
rate limits = rate limit
ratelimit = rate limit
ratelimited = rate limited
ratelimiter = rate limiter
ratelimiting = rate limiting
re direct = redirect
re start = restart
read only = readonly
refusal = refuse
refuses = refuse
req = request
resp = response
roll back = rollback
rolled back = rollback
self signed = selfsigned
sent = send
shouldnt = not
shut down = shutdown
sign in = login
sign on = login
sign out = logout
sign up = signup
signed in = login
signed out = logout
signed up = signup
signin = login
signing in = login
spoke = speak
spoken = speak
sub domain = subdomain
svc = service
taken = take
third parties = thirdparty
third party = thirdparty
threw = throw
thrown = throw
time limit = timelimit
time out = timeout
time outs = timeout
timed out = timeout
times out = timeout
timing out = timeout
took = take
two factor = 2fa
un authorized = unauthorized
un available = unavailable
un processable = unprocessable
unauthorised = unauthorized
unavail = unavailable
unparseable = unparsable
up stream = upstream
uri = url
uris = urls
user name = username
wasnt = not
web page = page
web site = website
web socket = websocket
web sockets = websocket
webpage = page
went = go
white list = whitelist
wi fi = wifi
wont = not
wouldnt = not
written = write
wrote = write
";

/// The variants whose first word is this one.
pub(super) fn variants_of(word: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins_so =
        move |line: &&str| line.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
    let lines = lines_from(VARIANTS, word).lines();
    lines
        .take_while(move |line| line.starts_with(word))
        .filter(begins_so)
        .filter_map(|line| line.split_once(" = "))
}

#[cfg(test)]
mod tests {
    use super::{VARIANTS, variants_of};

    #[test]
    fn the_variants_are_sorted_and_found() {
        assert!(VARIANTS.lines().is_sorted());
        for (variant, spelling) in VARIANTS.lines().filter_map(|line| line.split_once(" = ")) {
            let first = variant.split(' ').next().unwrap_or_default();
            assert!(variants_of(first).any(|pair| pair == (variant, spelling)), "{variant}");
        }
    }
}
