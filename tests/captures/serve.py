"""Answers with canned bytes, by the path; on a second port it is a proxy that knows CONNECT.

    serve.py PORT PROXY_PORT

It ends by itself after a minute.
"""

import os
import signal
import socket
import sys
import threading
import time

DATE = time.strftime("Date: %a, %d %b %Y %H:%M:%S GMT\r\n", time.gmtime())


def response(status, *fields, content=""):
    length = [] if status[:1] == "1" or status[:3] == "204" else [f"Content-Length: {len(content)}"]
    head = "".join(f"{field}\r\n" for field in [*fields, *length, "Connection: close"])
    return f"HTTP/1.1 {status}\r\n{DATE}{head}\r\n{content}"


ANSWERS = {
    "/": response("200 OK", "Content-Type: text/plain", content="hello\n"),
    "/token": response(
        "401 Unauthorized",
        'WWW-Authenticate: Bearer realm="api", error="invalid_token",'
        ' error_description="The token expired at 12:00"',
        "Content-Type: application/problem+json",
        content='{"title":"Token expired"}',
    ),
    "/created": response("201 Created", "Location: /users/7"),
    "/empty": response("204 No Content"),
    "/upgrade": response("426 Upgrade Required", "Upgrade: TLS/1.2").replace(
        "Connection: close", "Connection: Upgrade, close"
    ),
    "/slow-down": response(
        "429 Too Many Requests",
        "Retry-After: 120",
        "X-RateLimit-Limit: 60",
        "X-RateLimit-Remaining: 0",
        "X-RateLimit-Reset: 120",
    ),
    "/later": response("503 Service Unavailable", "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"),
    "/law": response(
        "451 Unavailable For Legal Reasons", 'Link: <https://example.org/court>; rel="blocked-by"'
    ),
    "/hints": "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload; as=style\r\n\r\n"
    + response("200 OK", "Content-Type: text/html", content="<p>hello</p>\n"),
    "/folded": response("200 OK", "Content-Type: text/plain", "X-Long: one\r\n  two", content="x"),
    "/bad-method": response("405 Method Not Allowed", "Content-Type: text/plain", content="no"),
    "/no-challenge": response("401 Unauthorized", "Content-Type: text/plain", content="who?"),
    "/teapot": response("418 I'm a teapot", "Content-Type: text/plain", content="short and stout"),
    "/round": response("302 Found", "Location: /about"),
    "/about": response("302 Found", "Location: /round"),
    "/digest": response(
        "401 Unauthorized", 'WWW-Authenticate: Digest realm="vault", nonce="abc", qop="auth"'
    ),
}


def read_head(connection):
    head = b""
    while b"\r\n\r\n" not in head:
        part = connection.recv(4096)
        if not part:
            break
        head += part
    return head.decode("latin-1")


def serve(connection):
    head = read_head(connection)
    path = head.split(" ")[1] if " " in head else "/"
    if path == "/stall":
        time.sleep(5)
    elif path == "/digest" and "Authorization: Digest" in head:
        connection.sendall(ANSWERS["/"].encode())
    else:
        if "Expect: 100-continue" in head:
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            connection.recv(1 << 20)
        answer = ANSWERS.get(path, response("404 Not Found"))
        if head.startswith("HEAD "):
            answer = answer[: answer.index("\r\n\r\n") + 4]
        connection.sendall(answer.encode())


def proxy(connection):
    head = read_head(connection)
    if "Proxy-Authorization: Basic" not in head:
        answer = response("407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="way out"')
        connection.sendall(answer.encode())
        return
    host, port = head.split(" ")[1].rsplit(":", 1)
    with socket.create_connection((host, int(port)), timeout=5) as server:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        server.sendall(read_head(connection).encode())
        while part := server.recv(4096):
            connection.sendall(part)


def listen(port, handle):
    listener = socket.create_server(("127.0.0.1", port))
    while True:
        connection, _ = listener.accept()

        def answer(connection=connection):
            with connection:
                try:
                    handle(connection)
                except OSError:
                    pass

        threading.Thread(target=answer, daemon=True).start()


signal.signal(signal.SIGALRM, lambda *_: os._exit(0))
signal.alarm(60)
threading.Thread(target=listen, args=(int(sys.argv[2]), proxy), daemon=True).start()
listen(int(sys.argv[1]), serve)
