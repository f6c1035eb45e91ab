// The server of the JDK, for `record`.
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

class App {
    public static void main(String[] arguments) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> {
            var isRoot = exchange.getRequestURI().getPath().equals("/");
            var content = (isRoot ? "hello\n" : "none\n").getBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            var isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(isRoot ? 200 : 404, isHead ? -1 : content.length);
            if (!isHead) exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
    }
}
