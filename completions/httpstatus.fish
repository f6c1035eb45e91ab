# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_httpstatus_global_optspecs
    string join \n format= json plain l/long s/short color= open vendor= h/help V/version
end

function __fish_httpstatus_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_httpstatus_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_httpstatus_using_subcommand
    set -l cmd (__fish_httpstatus_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -l format -d 'The form of the answer' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -l vendor -d 'Only the codes of one vendor: nginx, cloudflare, aws ...' -r -f -a "caddy\t''
cloudflare\t''
cpanel\t''
curl\t''
arcgis\t''
folklore\t''
laravel\t''
microsoft\t''
nginx\t''
squid\t''
tornado\t''
traefik\t''"
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -s V -l version -d 'Print version'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "search" -d 'Find the code you can\'t name, by words'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "list" -d 'List the whole table, or a part of it'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "completions" -d 'Print a completion script for a shell'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l format -d 'The form of the answer' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l vendor -d 'Only the codes of one vendor: nginx, cloudflare, aws ...' -r -f -a "caddy\t''
cloudflare\t''
cpanel\t''
curl\t''
arcgis\t''
folklore\t''
laravel\t''
microsoft\t''
nginx\t''
squid\t''
tornado\t''
traefik\t''"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l class -d 'Only the codes of one class' -r -f -a "1xx\t'Informational'
2xx\t'Successful'
3xx\t'Redirection'
4xx\t'Client Error'
5xx\t'Server Error'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l format -d 'The form of the answer' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l vendor -d 'Only the codes of one vendor: nginx, cloudflare, aws ...' -r -f -a "caddy\t''
cloudflare\t''
cpanel\t''
curl\t''
arcgis\t''
folklore\t''
laravel\t''
microsoft\t''
nginx\t''
squid\t''
tornado\t''
traefik\t''"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l registered -d 'Only the codes that stand in the IANA registry'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -l format -d 'The form of the answer' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -l vendor -d 'Only the codes of one vendor: nginx, cloudflare, aws ...' -r -f -a "caddy\t''
cloudflare\t''
cpanel\t''
curl\t''
arcgis\t''
folklore\t''
laravel\t''
microsoft\t''
nginx\t''
squid\t''
tornado\t''
traefik\t''"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'

complete -c httpstatus -f
complete -c httpstatus -n "not __fish_seen_subcommand_from search list completions" -a "000\t'No Status'
122\t'Request-URI Too Long'
218\t'This is fine'
404\t'Not Found'
419\t'Page Expired'
440\t'Login Timeout'
444\t'No Response'
449\t'Retry With'
450\t'Blocked by Parental Controls'
451\t'Redirect'
456\t'Blocked'
457\t'Expired Password'
494\t'Request Header Too Large'
495\t'SSL Certificate Error'
496\t'SSL Certificate Required'
497\t'HTTP Request Sent to HTTPS Port'
498\t'Invalid Host Name'
499\t'Client Closed Request'
508\t'Resource Limit Is Reached'
509\t'Bandwidth Limit Exceeded'
520\t'Web Server Returned an Unknown Error'
521\t'Web Server Is Down'
522\t'Connection Timed Out'
523\t'Origin Is Unreachable'
524\t'A Timeout Occurred'
525\t'SSL Handshake Failed'
526\t'Invalid SSL Certificate'
527\t'Railgun Listener to Origin Error'
530\t'Origin DNS Error'
598\t'Network Read Timeout Error'
599\t'No HTTP Response'
600\t'Invalid Header'
601\t'Header Too Large'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -a "bash\t'GNU Bash'
elvish\t'Elvish'
fish\t'fish'
nushell\t'Nushell'
powershell\t'PowerShell'
zsh\t'Z shell'"
