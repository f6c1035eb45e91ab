// The same small application for several frameworks of Node.js, for `record`.
const [name, port] = [process.argv[2], Number(process.argv[3])];
const from = (module) => require(require.resolve(module, { paths: [process.env.NODE_MODULES] }));
const routes = {
  '/': [200, { 'Content-Type': 'text/plain' }, 'hello\n'],
  '/created': [201, { 'Content-Type': 'text/plain', Location: '/7' }, '7\n'],
  '/empty': [204, {}, ''],
  '/moved': [302, { Location: '/' }, ''],
  '/denied': [401, { 'WWW-Authenticate': 'Basic realm="a"' }, ''],
  '/slower': [429, { 'Retry-After': '5' }, '{}'],
};
const paths = Object.keys(routes);
const fail = () => { throw new Error('on purpose'); };
const run = {
  node: () => require('http').createServer((request, response) => {
    const [code, fields, content] = routes[request.url] ?? [404, {}, 'none\n'];
    response.writeHead(code, fields).end(content);
  }).listen(port, '127.0.0.1'),
  express: () => {
    const app = from('express')();
    for (const path of paths) app.get(path, (_, response) => { const [code, fields, content] = routes[path]; response.status(code).set(fields).send(content); });
    app.get('/fail', fail);
    app.listen(port, '127.0.0.1');
  },
  connect: () => {
    const app = from('connect')();
    app.use(from('serve-static')(process.env.WWW));
    app.use('/fail', fail);
    require('http').createServer(app).listen(port, '127.0.0.1');
  },
  fastify: () => {
    const app = from('fastify')();
    for (const path of paths) app.get(path, (_, reply) => { const [code, fields, content] = routes[path]; reply.code(code).headers(fields).send(content); });
    app.get('/fail', fail);
    app.listen({ port, host: '127.0.0.1' });
  },
  koa: () => {
    const Koa = from('koa');
    const app = new Koa();
    app.silent = true;
    app.use((context) => {
      if (context.path === '/fail') fail();
      if (context.path.startsWith('/abort/')) context.throw(Number(context.path.slice(7)));
      const [code, fields, content] = routes[context.path] ?? [404, {}, 'none\n'];
      context.status = code; context.set(fields); context.body = content;
    });
    app.listen(port, '127.0.0.1');
  },
  hapi: async () => {
    const app = from('@hapi/hapi').server({ port, host: '127.0.0.1', debug: false });
    for (const path of paths) app.route({ method: 'GET', path, handler: (_, h) => { const [code, fields, content] = routes[path]; const response = h.response(content).code(code); for (const [key, value] of Object.entries(fields)) response.header(key, value); return response; } });
    app.route({ method: 'GET', path: '/fail', handler: fail });
    await app.start();
  },
  restify: () => {
    const app = from('restify').createServer();
    for (const path of paths) app.get(path, (_, response, next) => { const [code, fields, content] = routes[path]; response.send(code, content, fields); next(); });
    app.listen(port, '127.0.0.1');
  },
  polka: () => {
    const app = from('polka')();
    for (const path of paths) app.get(path, (_, response) => { const [code, fields, content] = routes[path]; response.writeHead(code, fields); response.end(content); });
    app.get('/fail', fail);
    app.listen(port, '127.0.0.1');
  },
  hono: () => {
    const { Hono } = from('hono');
    const app = new Hono();
    for (const path of paths) app.get(path, () => { const [code, fields, content] = routes[path]; return new Response(content || null, { status: code, headers: fields }); });
    app.get('/fail', fail);
    from('@hono/node-server').serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  },
};
run[name]();
