# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_httpstatus_global_optspecs
    string join \n format= json plain l/long s/short color= vendor= open h/help V/version
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

complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -l format -d 'Form of the answer: human, json, plain, csv, markdown' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -l color -d 'When to use colour: auto, always, never' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -l vendor -d 'Only the codes of one vendor, such as nginx or aws' -x -a '(__fish_httpstatus_vendors)'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -s V -l version -d 'Print version'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "search" -d 'Find the code you can\'t name, by words'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "list" -d 'List the whole table, or a part of it'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "choose" -d 'Choose the code that your API should send, by a few questions'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "explain" -d 'Explain a response that is piped in'
complete -c httpstatus -n "__fish_httpstatus_needs_command" -a "completions" -d 'Print a completion script for a shell'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l limit -d 'At most so many entries' -x
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l format -d 'Form of the answer: human, json, plain, csv, markdown' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l color -d 'When to use colour: auto, always, never' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l vendor -d 'Only the codes of one vendor, such as nginx or aws' -x -a '(__fish_httpstatus_vendors)'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l class -d 'Only the codes of one class: 1xx, 2xx, 3xx, 4xx, 5xx' -r -f -a "1xx\t'Informational'
2xx\t'Successful'
3xx\t'Redirection'
4xx\t'Client Error'
5xx\t'Server Error'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l format -d 'Form of the answer: human, json, plain, csv, markdown' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l color -d 'When to use colour: auto, always, never' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l vendor -d 'Only the codes of one vendor, such as nginx or aws' -x -a '(__fish_httpstatus_vendors)'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l registered -d 'Only the codes that stand in the IANA registry'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -l format -d 'Form of the answer: human, json, plain, csv, markdown' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -l color -d 'When to use colour: auto, always, never' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -l vendor -d 'Only the codes of one vendor, such as nginx or aws' -x -a '(__fish_httpstatus_vendors)'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -l format -d 'Form of the answer: human, json, plain, csv, markdown' -r -f -a "human\t'For people'
json\t'An array of entries'
plain\t'Six columns with tabs between them, no header'
csv\t'Comma-separated values with a header'
markdown\t'For documents and comments'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -l color -d 'When to use colour: auto, always, never' -r -f -a "auto\t'On a terminal'
always\t'Also into a file or a pipe'
never\t'Not at all'"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -l vendor -d 'Only the codes of one vendor, such as nginx or aws' -x -a '(__fish_httpstatus_vendors)'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -l check -d 'Exit with 3 if a response breaks a MUST of the standard'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -l json -d 'Short for --format json: an array of entries'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -l plain -d 'Short for --format plain: six columns with tabs between them, no header'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -s l -l long -d 'Whole cards, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -s s -l short -d 'A line each, whatever the count'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -l open -d 'Open the specification or vendor page in the browser'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'

complete -c httpstatus -f

function __fish_httpstatus_codes
    printf '%s\t%s\n' \
        000 'Network Error' \
        100 'Continue' \
        101 'Switching Protocols' \
        102 'Processing' \
        103 'Early Hints' \
        104 'Upload Resumption Supported' \
        118 'Connection timed out' \
        122 'Request-URI Too Long' \
        200 'OK' \
        201 'Created' \
        202 'Accepted' \
        203 'Non-Authoritative Information' \
        204 'No Content' \
        205 'Reset Content' \
        206 'Partial Content' \
        207 'Multi-Status' \
        208 'Already Reported' \
        209 'Contents of Related' \
        210 'Content Different' \
        218 'This is fine' \
        226 'IM Used' \
        298 'Partly Done' \
        299 'Deprecated' \
        300 'Multiple Choices' \
        301 'Moved Permanently' \
        302 'Found' \
        303 'See Other' \
        304 'Not Modified' \
        305 'Use Proxy' \
        306 'Switch Proxy' \
        307 'Temporary Redirect' \
        308 'Permanent Redirect' \
        310 'Too many Redirect' \
        400 'Bad Request' \
        401 'Unauthorized' \
        402 'Payment Required' \
        403 'Forbidden' \
        404 'Not Found' \
        405 'Method Not Allowed' \
        406 'Not Acceptable' \
        407 'Proxy Authentication Required' \
        408 'Request Timeout' \
        409 'Conflict' \
        410 'Gone' \
        411 'Length Required' \
        412 'Precondition Failed' \
        413 'Content Too Large' \
        414 'URI Too Long' \
        415 'Unsupported Media Type' \
        416 'Range Not Satisfiable' \
        417 'Expectation Failed' \
        418 'I\'m a teapot' \
        419 'Page Expired' \
        420 'Enhance Your Calm' \
        421 'Misdirected Request' \
        422 'Unprocessable Content' \
        423 'Locked' \
        424 'Failed Dependency' \
        425 'Too Early' \
        426 'Upgrade Required' \
        427 'SOAPAction Required' \
        428 'Precondition Required' \
        429 'Too Many Requests' \
        430 'Security Rejection' \
        431 'Request Header Fields Too Large' \
        440 'Login Timeout' \
        441 'Not Registered' \
        444 'No Response' \
        449 'Retry With' \
        450 'Blocked by Parental Controls' \
        451 'Unavailable For Legal Reasons' \
        456 'Quota Exceeded' \
        457 'Expired Password' \
        460 'Client Closed Connection' \
        462 'Not Allowed' \
        463 'Too Many X-Forwarded-For Addresses' \
        464 'Incompatible Protocol Version' \
        470 'Connection Authorization Required' \
        478 'Mirror Origin Failed' \
        492 'User Access Forbidden' \
        493 'Unsupported Browser' \
        494 'Request Header Too Large' \
        495 'SSL Certificate Error' \
        496 'SSL Certificate Required' \
        497 'HTTP Request Sent to HTTPS Port' \
        498 'Invalid Token' \
        499 'Client Closed Request' \
        500 'Internal Server Error' \
        501 'Not Implemented' \
        502 'Bad Gateway' \
        503 'Service Unavailable' \
        504 'Gateway Timeout' \
        505 'HTTP Version Not Supported' \
        506 'Variant Also Negotiates' \
        507 'Insufficient Storage' \
        508 'Loop Detected' \
        509 'Bandwidth Limit Exceeded' \
        510 'Not Extended' \
        511 'Network Authentication Required' \
        514 'IP Access Limited' \
        520 'Web Server Returned an Unknown Error' \
        521 'Web Server Is Down' \
        522 'Connection Timed Out' \
        523 'Origin Is Unreachable' \
        524 'A Timeout Occurred' \
        525 'SSL Handshake Failed' \
        526 'Invalid SSL Certificate' \
        527 'Railgun Listener to Origin Error' \
        529 'Overloaded' \
        530 'Origin DNS Error' \
        531 'Origin DNS Error' \
        532 'Origin Connection Failed' \
        533 'Origin Connection Timeout' \
        534 'Project Error' \
        535 'Unknown Project' \
        536 'Project HTTP Response Timeout' \
        537 'Origin Data Timeout' \
        538 'Origin TLS Handshake Failed' \
        539 'Origin Certificate Invalid' \
        540 'Temporarily Disabled' \
        541 'Edgio Out of Workers' \
        542 'Internal Database Error' \
        543 'IdP Communication Error' \
        544 'Management Communication Error' \
        545 'Authentication Internal Error' \
        546 'Unknown Application' \
        547 'Edgio Origin Shield POP No HTTP Response' \
        548 'Invalid Response' \
        549 'Authentication Gateway Error' \
        550 'Delivered Unmodified' \
        551 'Origin Refused the Connection' \
        552 'Application Unreachable' \
        553 'Directory Service Error' \
        554 'Authentication Token Error' \
        555 'Diff or Merge Timed Out' \
        556 'Unexpected Authentication Challenge' \
        557 'KDC Unreachable' \
        558 'Connection Limit Stop: Service Concurrent Connections Exceeded' \
        559 'Connection Limit Stop: Service Concurrent Connections Exceeded' \
        560 'Retry on Another Container' \
        561 'Unauthorized' \
        562 'JWKS Request Failed' \
        563 'CDN https Connection Timeout' \
        564 'CDN Fetch Failed' \
        566 'Blocked by Managed Rules' \
        567 'Node Response Timeout' \
        573 'Resource Accessed Too Often' \
        579 'Upload Succeeded but Callback Failed' \
        593 'Service Discovery Failed' \
        594 'Unknown Customer' \
        596 'Node Overloaded' \
        597 'Customer Blocked' \
        598 'Routine Throttled' \
        599 'Server Operation Failed' \
        600 'VCL Custom Error' \
        601 'Header Too Large' \
        608 'Resource Content Modified' \
        612 'Resource Missing or Deleted' \
        614 'Target Key Taken' \
        616 'Not Allowed in Shared Bucket' \
        618 'Bucket Is Shared' \
        630 'Too Many Buckets' \
        631 'Specified Bucket Missing' \
        632 'Too Many Shared Buckets' \
        640 'Invalid Marker' \
        701 'Invalid Upload Context' \
        783 'Unexpected Token' \
        801 'Force TLS' \
        893 'Load Balancing Overflow' \
        999 'Request Denied'
end

function __fish_httpstatus_vendors
    printf '%s\t%s\n' \
        akamai '000 492 493 494 540 ...' \
        alibaba-cloud '598 599' \
        anthropic '529' \
        apache-apisix '599' \
        arcgis '498 499' \
        aws '000 460 463 464 561 ...' \
        binance '418' \
        bitbucket '555' \
        browsers '000' \
        caddy '499' \
        cloud-foundry '496 499 525 526' \
        cloudflare '499 520 521 522 523 ...' \
        cloudinary '420' \
        cpanel '508 509' \
        curl '000' \
        deepl '456' \
        edgeone '523 550 551 552 553 ...' \
        edgio '530 531 532 533 534 ...' \
        envoy '000' \
        fastly '462 550 600 801' \
        folklore '122 218 598 599' \
        gcore '530 531 532 533' \
        google '308 499' \
        heroku '499' \
        homekit '470' \
        http-tiny '599' \
        k6 '000' \
        laravel '419' \
        linkedin '999' \
        linode '299' \
        locust '000' \
        lwp '500' \
        microsoft '000 419 440 449 450 ...' \
        minio '499' \
        nginx '000 444 494 495 496 ...' \
        openstack-swift '497 498 499' \
        oxylabs '524 550 612' \
        pantheon '530 560 561' \
        prometheus '000' \
        qiniu '298 419 478 573 579 ...' \
        qualys '441 529' \
        salesforce '420' \
        shopify '420 430 530 540 783' \
        sparkpost '420' \
        squid '000 600 601' \
        telegram '420' \
        tencent-cloud '000 418 423 499 509 ...' \
        tornado '599' \
        traefik '499' \
        traffic-server '000' \
        trello '449' \
        tus '460' \
        twitter '420' \
        vercel '494' \
        volcengine '593 594 596 597 598 ...' \
        yahoo '999' \
        yii '118 210 310' \
        zyte '520 521'
end
complete -c httpstatus -n "not __fish_seen_subcommand_from search list choose explain completions" -a "(__fish_httpstatus_codes)"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand choose" -a "(__fish_httpstatus_codes)"
complete -c httpstatus -n "__fish_httpstatus_using_subcommand completions" -a "bash\t'GNU Bash'
elvish\t'Elvish'
fish\t'fish'
nushell\t'Nushell'
powershell\t'PowerShell'
zsh\t'Z shell'"
