
use builtin;
use str;

set edit:completion:arg-completer[httpstatus] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'httpstatus'
    for word $words[1..-1] {
        if (has-value [search list completions] $word) {
            set command = 'httpstatus;'$word
            break
        }
    }
    var completions = [
        &'httpstatus'= {
            cand --format 'The form of the answer'
            cand --color 'When to use colour'
            cand --vendor 'Only the codes of one vendor: nginx, cloudflare, aws ...'
            cand --json 'Short for --format json: an array of entries'
            cand --plain 'Short for --format plain: six columns with tabs between them, no header'
            cand -l 'Whole cards, whatever the count'
            cand --long 'Whole cards, whatever the count'
            cand -s 'A line each, whatever the count'
            cand --short 'A line each, whatever the count'
            cand --open 'Open the specification or vendor page in the browser'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand 000 'No Status'
            cand 122 'Request-URI Too Long'
            cand 218 'This is fine'
            cand 404 'Not Found'
            cand 419 'Page Expired'
            cand 440 'Login Timeout'
            cand 444 'No Response'
            cand 449 'Retry With'
            cand 450 'Blocked by Parental Controls'
            cand 451 'Redirect'
            cand 456 'Blocked'
            cand 457 'Expired Password'
            cand 494 'Request Header Too Large'
            cand 495 'SSL Certificate Error'
            cand 496 'SSL Certificate Required'
            cand 497 'HTTP Request Sent to HTTPS Port'
            cand 498 'Invalid Host Name'
            cand 499 'Client Closed Request'
            cand 508 'Resource Limit Is Reached'
            cand 509 'Bandwidth Limit Exceeded'
            cand 520 'Web Server Returned an Unknown Error'
            cand 521 'Web Server Is Down'
            cand 522 'Connection Timed Out'
            cand 523 'Origin Is Unreachable'
            cand 524 'A Timeout Occurred'
            cand 525 'SSL Handshake Failed'
            cand 526 'Invalid SSL Certificate'
            cand 527 'Railgun Listener to Origin Error'
            cand 530 'Origin DNS Error'
            cand 598 'Network Read Timeout Error'
            cand 599 'No HTTP Response'
            cand 600 'Invalid Header'
            cand 601 'Header Too Large'
            cand search 'Find the code you can''t name, by words'
            cand list 'List the whole table, or a part of it'
            cand completions 'Print a completion script for a shell'
        }
        &'httpstatus;search'= {
            cand --format 'The form of the answer'
            cand --color 'When to use colour'
            cand --vendor 'Only the codes of one vendor: nginx, cloudflare, aws ...'
            cand --json 'Short for --format json: an array of entries'
            cand --plain 'Short for --format plain: six columns with tabs between them, no header'
            cand -l 'Whole cards, whatever the count'
            cand --long 'Whole cards, whatever the count'
            cand -s 'A line each, whatever the count'
            cand --short 'A line each, whatever the count'
            cand --open 'Open the specification or vendor page in the browser'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'httpstatus;list'= {
            cand --class 'Only the codes of one class'
            cand --format 'The form of the answer'
            cand --color 'When to use colour'
            cand --vendor 'Only the codes of one vendor: nginx, cloudflare, aws ...'
            cand --registered 'Only the codes that stand in the IANA registry'
            cand --json 'Short for --format json: an array of entries'
            cand --plain 'Short for --format plain: six columns with tabs between them, no header'
            cand -l 'Whole cards, whatever the count'
            cand --long 'Whole cards, whatever the count'
            cand -s 'A line each, whatever the count'
            cand --short 'A line each, whatever the count'
            cand --open 'Open the specification or vendor page in the browser'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'httpstatus;completions'= {
            cand --format 'The form of the answer'
            cand --color 'When to use colour'
            cand --vendor 'Only the codes of one vendor: nginx, cloudflare, aws ...'
            cand --json 'Short for --format json: an array of entries'
            cand --plain 'Short for --format plain: six columns with tabs between them, no header'
            cand -l 'Whole cards, whatever the count'
            cand --long 'Whole cards, whatever the count'
            cand -s 'A line each, whatever the count'
            cand --short 'A line each, whatever the count'
            cand --open 'Open the specification or vendor page in the browser'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
    ]
    var values = [
        &'--format'= {
            cand 'human' 'For people'
            cand 'json' 'An array of entries'
            cand 'plain' 'Six columns with tabs between them, no header'
            cand 'csv' 'Comma-separated values with a header'
            cand 'markdown' 'For documents and comments'
        }
        &'--color'= {
            cand 'auto' 'On a terminal'
            cand 'always' 'Also into a file or a pipe'
            cand 'never' 'Not at all'
        }
        &'--vendor'= {
            cand 'caddy' ''
            cand 'cloudflare' ''
            cand 'cpanel' ''
            cand 'curl' ''
            cand 'arcgis' ''
            cand 'folklore' ''
            cand 'laravel' ''
            cand 'microsoft' ''
            cand 'nginx' ''
            cand 'squid' ''
            cand 'tornado' ''
            cand 'traefik' ''
        }
        &'--class'= {
            cand '1xx' 'Informational'
            cand '2xx' 'Successful'
            cand '3xx' 'Redirection'
            cand '4xx' 'Client Error'
            cand '5xx' 'Server Error'
        }
        &'completions'= $completions['httpstatus;completions']
    ]
    if (has-key $values $words[-2]) {
        $values[$words[-2]]
    } else {
        $completions[$command]
    }
}
