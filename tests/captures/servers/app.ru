# The same small application for servers of Ruby's Rack, for `record`.
routes = {
  '/' => [200, { 'content-type' => 'text/plain' }, ["hello\n"]],
  '/created' => [201, { 'content-type' => 'text/plain', 'location' => '/7' }, ["7\n"]],
  '/empty' => [204, {}, []],
  '/moved' => [302, { 'location' => '/' }, []],
  '/slower' => [429, { 'retry-after' => '5', 'content-type' => 'application/json' }, ['{}']],
}
run lambda { |env|
  raise 'on purpose' if env['PATH_INFO'] == '/fail'
  routes.fetch(env['PATH_INFO'], [404, { 'content-type' => 'text/plain' }, ["none\n"]])
}
