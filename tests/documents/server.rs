//! A web server on the loopback, in place of the sites that the documents ask.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

const RESPONSE: &str = "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: text/plain\r\n\
                        Content-Length: 3\r\nConnection: close\r\n\r\n";

/// Starts the server and returns its address; it ends with the tests.
pub(crate) fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(|| answer(stream));
        }
    });
    format!("http://{address}")
}

/// Answers one request. A client that goes away early has what it wanted.
fn answer(mut stream: TcpStream) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let request = lines.next()?.ok()?;
    while !lines.next()?.ok()?.is_empty() {}
    stream.write_all(RESPONSE.as_bytes()).ok()?;
    if !request.starts_with("HEAD") {
        stream.write_all(b"ok\n").ok()?;
    }
    Some(())
}
