<?php
// The same small application for PHP's own server, for `record`.
$routes = [
    '/' => [200, ['Content-Type: text/plain'], "hello\n"],
    '/created' => [201, ['Location: /7', 'Content-Type: text/plain'], "7\n"],
    '/empty' => [204, [], ''],
    '/moved' => [302, ['Location: /'], ''],
    '/denied' => [401, ['WWW-Authenticate: Basic realm="a"'], "no\n"],
    '/quote' => [404, ['Content-Type: text/plain'], "The upstream answered:\nHTTP/1.1 405 Method Not Allowed\nServer: nginx\n\n"],
];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path === '/fail') {
    throw new Exception('on purpose');
}
if (!isset($routes[$path])) {
    return false;
}
[$code, $fields, $content] = $routes[$path];
http_response_code($code);
foreach ($fields as $field) {
    header($field);
}
echo $content;
