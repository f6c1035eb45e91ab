# The same small application for servers of Perl's PSGI, for `record`.
my %routes = (
    '/'        => [200, ['Content-Type' => 'text/plain'], ["hello\n"]],
    '/created' => [201, ['Content-Type' => 'text/plain', Location => '/7'], ["7\n"]],
    '/empty'   => [204, [], []],
    '/moved'   => [302, [Location => '/'], []],
);
sub {
    my $path = shift->{PATH_INFO};
    die "on purpose\n" if $path eq '/fail';
    return $routes{$path} // [404, ['Content-Type' => 'text/plain'], ["none\n"]];
};
