//! Texts that are not about HTTP, or not in English: numbers that other protocols call codes, and
//! words of other languages.

/// Protocols and programs with numeric codes of their own, and what such a code is: a line each, in one
/// text, since every pointer of an array costs each start of the program.
const OTHER_CODES: &str = "\
ftp an FTP reply code
sftp an SFTP status code
smtp an SMTP reply code
imap an IMAP code
pop3 a POP3 code
nntp an NNTP response code
irc an IRC numeric
sip a SIP response code
rtsp an RTSP status code
ldap an LDAP result code
sqlstate an SQLSTATE of a database
errno an error number of the operating system
exit the exit status of a process
signal the number of a signal
mysql a MySQL error number
ora an Oracle Database error number
hresult a Windows HRESULT
winsock a Winsock error number
diameter a Diameter result code
radius a RADIUS code
mqtt an MQTT reason code
coap a CoAP response code
websocket a WebSocket close code
";

/// Words that may stand between a protocol and its number.
const BETWEEN: &[&str] = &[
    "code", "error", "status", "reply", "response", "number", "server", "state", "closed", "with",
];

/// A longer text is a log line or a sentence, and says more than a protocol and a number.
const MOST_WORDS: usize = 5;

/// What a number is, if the text is about the code of something else than HTTP: `ftp 226`,
/// `smtp error 550`, `exit code 137`. The words are in lower case.
pub(super) fn other_code(words: &[String]) -> Option<&'static str> {
    if words.len() > MOST_WORDS || words.iter().any(|word| word == "http" || word == "https") {
        return None;
    }
    let (index, protocol, what) = words.iter().enumerate().find_map(|(index, word)| {
        let mut codes = OTHER_CODES.lines().filter_map(|line| line.split_once(' '));
        let (protocol, what) = codes.find(|(protocol, _)| protocol == word)?;
        Some((index, protocol, what))
    })?;
    // A WebSocket is opened with a status of HTTP; its own codes begin at 1000.
    let least_digits = if protocol == "websocket" { 4 } else { 1 };
    let is_number = |word: &&String| {
        word.len() >= least_digits && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let next = words[index + 1..].iter().find(|word| !BETWEEN.contains(&word.as_str()));
    let previous = words[..index].iter().next_back();
    next.or(previous).filter(is_number).map(|_| what)
}

/// Short words that are frequent in another language and no words of English or of the craft.
const FOREIGN: &str = "\
    aber auf auch fehler gefunden verweigert bei das dem den der des die ein eine einer ist kann kein keine mit nach nicht \
    oder seite und von wenn wird zu zur \
    au aux avec cette dans des du est et les mais ne nous par pas pour qui sur un une vous \
    al como con cuando de del el ella en es esta esto la las lo los muy no para pero por que se sin su una \
    com da das do dos ele em erro isso na nao nos os pelo quando sem uma \
    che con della dello di gli il nel non per piu questo sono \
    een en geen het met niet voor \
    att det ett inte och som \
    bir degil icin ile ve \
    jest nie sie w z";

/// Words of English among them.
const ALSO_ENGLISH: &str = "al as com con da de do dos en es la lo met no non par per se sin so son sur un w z em et na nos os bei";

/// Whether a text seems to be in another language: it has letters that English does not have, or a
/// frequent word of another language.
pub(super) fn is_foreign(text: &str, words: &[String]) -> bool {
    if text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii()) {
        return true;
    }
    let is_listed =
        |list: &str, word: &str| list.split_ascii_whitespace().any(|known| known == word);
    words.iter().any(|word| is_listed(FOREIGN, word) && !is_listed(ALSO_ENGLISH, word))
}
