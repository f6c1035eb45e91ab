"""The same small application for WSGI, ASGI and several Python frameworks, for `record`."""

import sys

ROUTES = {
    "/": (200, [("Content-Type", "text/plain")], b"hello\n"),
    "/created": (201, [("Content-Type", "text/plain"), ("Location", "/7")], b"7\n"),
    "/empty": (204, [], b""),
    "/moved": (302, [("Location", "/"), ("Content-Type", "text/plain")], b"moved\n"),
    "/denied": (401, [("WWW-Authenticate", 'Basic realm="a"'), ("Content-Type", "text/plain")], b"no\n"),
    "/slower": (429, [("Retry-After", "5"), ("Content-Type", "application/json")], b"{}"),
    "/quote": (500, [("Content-Type", "text/plain")], b"The upstream said:\nHTTP/1.1 405 Method Not Allowed\nServer: x\n\n"),
}


def route(path):
    if path == "/fail":
        raise RuntimeError("on purpose")
    return ROUTES.get(path, (404, [("Content-Type", "text/plain")], b"none\n"))


def wsgi(environ, start_response):
    from http import HTTPStatus

    code, fields, content = route(environ["PATH_INFO"])
    if code != 204:
        fields = [*fields, ("Content-Length", str(len(content)))]
    start_response(f"{code} {HTTPStatus(code).phrase}", fields)
    return [b"" if environ["REQUEST_METHOD"] == "HEAD" else content]


async def asgi(scope, receive, send):
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            kind = message["type"].removeprefix("lifespan.")
            await send({"type": f"lifespan.{kind}.complete"})
            if kind == "shutdown":
                return
    code, fields, content = route(scope["path"])
    if code != 204:
        fields = [*fields, ("Content-Length", str(len(content)))]
    headers = [(name.lower().encode(), value.encode()) for name, value in fields]
    await send({"type": "http.response.start", "status": code, "headers": headers})
    body = b"" if scope["method"] == "HEAD" else content
    await send({"type": "http.response.body", "body": body})


def flask_app():
    from flask import Flask, Response, abort

    app = Flask(__name__)
    for code in (400, 401, 403, 405, 410, 416, 429, 500, 503):
        app.add_url_rule(f"/abort/{code}", f"abort{code}", lambda code=code: abort(code))
    app.add_url_rule("/", "root", lambda: Response("hello\n", mimetype="text/plain"))
    app.add_url_rule("/fail", "fail", lambda: route("/fail"))
    return app


def django_app():
    import django
    from django.conf import settings
    from django.http import HttpResponse
    from django.urls import path

    def at(request, name=""):
        code, fields, content = route(f"/{name}")
        response = HttpResponse(content, status=code)
        for key, value in fields:
            response[key] = value
        return response

    settings.configure(DEBUG=False, ALLOWED_HOSTS=["*"], SECRET_KEY="x", ROOT_URLCONF=__name__)
    globals()["urlpatterns"] = [path("", at), path("<str:name>", at)]
    django.setup()


def main(name, port):
    if name == "wsgiref":
        from wsgiref.simple_server import make_server

        make_server("127.0.0.1", port, wsgi).serve_forever()
    elif name == "bottle":
        import bottle

        bottle.route("/", callback=lambda: "hello\n")
        bottle.route("/fail", callback=lambda: route("/fail"))
        bottle.route("/abort/<code:int>", callback=lambda code: bottle.abort(code, "no"))
        bottle.run(host="127.0.0.1", port=port, quiet=True)
    elif name == "cherrypy":
        import cherrypy

        cherrypy.config.update({"server.socket_host": "127.0.0.1", "server.socket_port": port})
        root = type("Root", (), {"index": cherrypy.expose(lambda self: "hello\n"), "fail": cherrypy.expose(lambda self: route("/fail"))})
        cherrypy.quickstart(root())
    elif name == "cheroot":
        from cheroot.wsgi import Server

        Server(("127.0.0.1", port), wsgi).start()
    elif name == "tornado":
        from tornado import ioloop, web

        class Handler(web.RequestHandler):
            def get(self, path):
                code, fields, content = route(f"/{path}")
                self.set_status(code)
                for key, value in fields:
                    self.set_header(key, value)
                if code != 204:
                    self.write(content)

        web.Application([(r"/(.*)", Handler)]).listen(port, "127.0.0.1")
        ioloop.IOLoop.current().start()
    elif name == "aiohttp":
        from aiohttp import web

        async def handle(request):
            code, fields, content = route(request.path)
            return web.Response(status=code, body=content or None, headers=fields)

        app = web.Application()
        app.router.add_get("/{path:.*}", handle)
        web.run_app(app, host="127.0.0.1", port=port, print=None)
    elif name == "flask":
        flask_app().run("127.0.0.1", port)
    elif name == "django":
        django_app()
        from django.core.management import call_command

        sys.argv = ["manage.py", "runserver"]
        call_command("runserver", f"127.0.0.1:{port}", use_reloader=False)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
