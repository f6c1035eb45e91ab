
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'httpstatus' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    function Offer($value, $tip) {
        [CompletionResult]::new($value, $value, [CompletionResultType]::ParameterValue, $tip)
    }
    function Codes {
            Offer '000' 'Network Error'
            Offer '100' 'Continue'
            Offer '101' 'Switching Protocols'
            Offer '102' 'Processing'
            Offer '103' 'Early Hints'
            Offer '104' 'Upload Resumption Supported'
            Offer '118' 'Connection timed out'
            Offer '122' 'Request-URI Too Long'
            Offer '200' 'OK'
            Offer '201' 'Created'
            Offer '202' 'Accepted'
            Offer '203' 'Non-Authoritative Information'
            Offer '204' 'No Content'
            Offer '205' 'Reset Content'
            Offer '206' 'Partial Content'
            Offer '207' 'Multi-Status'
            Offer '208' 'Already Reported'
            Offer '209' 'Contents of Related'
            Offer '210' 'Content Different'
            Offer '218' 'This is fine'
            Offer '226' 'IM Used'
            Offer '298' 'Partly Done'
            Offer '299' 'Deprecated'
            Offer '300' 'Multiple Choices'
            Offer '301' 'Moved Permanently'
            Offer '302' 'Found'
            Offer '303' 'See Other'
            Offer '304' 'Not Modified'
            Offer '305' 'Use Proxy'
            Offer '306' 'Switch Proxy'
            Offer '307' 'Temporary Redirect'
            Offer '308' 'Permanent Redirect'
            Offer '310' 'Too many Redirect'
            Offer '400' 'Bad Request'
            Offer '401' 'Unauthorized'
            Offer '402' 'Payment Required'
            Offer '403' 'Forbidden'
            Offer '404' 'Not Found'
            Offer '405' 'Method Not Allowed'
            Offer '406' 'Not Acceptable'
            Offer '407' 'Proxy Authentication Required'
            Offer '408' 'Request Timeout'
            Offer '409' 'Conflict'
            Offer '410' 'Gone'
            Offer '411' 'Length Required'
            Offer '412' 'Precondition Failed'
            Offer '413' 'Content Too Large'
            Offer '414' 'URI Too Long'
            Offer '415' 'Unsupported Media Type'
            Offer '416' 'Range Not Satisfiable'
            Offer '417' 'Expectation Failed'
            Offer '418' 'I''m a teapot'
            Offer '419' 'Page Expired'
            Offer '420' 'Enhance Your Calm'
            Offer '421' 'Misdirected Request'
            Offer '422' 'Unprocessable Content'
            Offer '423' 'Locked'
            Offer '424' 'Failed Dependency'
            Offer '425' 'Too Early'
            Offer '426' 'Upgrade Required'
            Offer '427' 'SOAPAction Required'
            Offer '428' 'Precondition Required'
            Offer '429' 'Too Many Requests'
            Offer '430' 'Security Rejection'
            Offer '431' 'Request Header Fields Too Large'
            Offer '440' 'Login Timeout'
            Offer '441' 'Not Registered'
            Offer '444' 'No Response'
            Offer '449' 'Retry With'
            Offer '450' 'Blocked by Parental Controls'
            Offer '451' 'Unavailable For Legal Reasons'
            Offer '456' 'Quota Exceeded'
            Offer '457' 'Expired Password'
            Offer '460' 'Client Closed Connection'
            Offer '462' 'Not Allowed'
            Offer '463' 'Too Many X-Forwarded-For Addresses'
            Offer '464' 'Incompatible Protocol Version'
            Offer '470' 'Connection Authorization Required'
            Offer '478' 'Mirror Origin Failed'
            Offer '492' 'User Access Forbidden'
            Offer '493' 'Unsupported Browser'
            Offer '494' 'Request Header Too Large'
            Offer '495' 'SSL Certificate Error'
            Offer '496' 'SSL Certificate Required'
            Offer '497' 'HTTP Request Sent to HTTPS Port'
            Offer '498' 'Invalid Token'
            Offer '499' 'Client Closed Request'
            Offer '500' 'Internal Server Error'
            Offer '501' 'Not Implemented'
            Offer '502' 'Bad Gateway'
            Offer '503' 'Service Unavailable'
            Offer '504' 'Gateway Timeout'
            Offer '505' 'HTTP Version Not Supported'
            Offer '506' 'Variant Also Negotiates'
            Offer '507' 'Insufficient Storage'
            Offer '508' 'Loop Detected'
            Offer '509' 'Bandwidth Limit Exceeded'
            Offer '510' 'Not Extended'
            Offer '511' 'Network Authentication Required'
            Offer '514' 'IP Access Limited'
            Offer '520' 'Web Server Returned an Unknown Error'
            Offer '521' 'Web Server Is Down'
            Offer '522' 'Connection Timed Out'
            Offer '523' 'Origin Is Unreachable'
            Offer '524' 'A Timeout Occurred'
            Offer '525' 'SSL Handshake Failed'
            Offer '526' 'Invalid SSL Certificate'
            Offer '527' 'Railgun Listener to Origin Error'
            Offer '529' 'Overloaded'
            Offer '530' 'Origin DNS Error'
            Offer '531' 'Origin DNS Error'
            Offer '532' 'Origin Connection Failed'
            Offer '533' 'Origin Connection Timeout'
            Offer '534' 'Project Error'
            Offer '535' 'Unknown Project'
            Offer '536' 'Project HTTP Response Timeout'
            Offer '537' 'Origin Data Timeout'
            Offer '538' 'Origin TLS Handshake Failed'
            Offer '539' 'Origin Certificate Invalid'
            Offer '540' 'Temporarily Disabled'
            Offer '541' 'Edgio Out of Workers'
            Offer '542' 'Internal Database Error'
            Offer '543' 'IdP Communication Error'
            Offer '544' 'Management Communication Error'
            Offer '545' 'Authentication Internal Error'
            Offer '546' 'Unknown Application'
            Offer '547' 'Edgio Origin Shield POP No HTTP Response'
            Offer '548' 'Invalid Response'
            Offer '549' 'Authentication Gateway Error'
            Offer '550' 'Delivered Unmodified'
            Offer '551' 'Origin Refused the Connection'
            Offer '552' 'Application Unreachable'
            Offer '553' 'Directory Service Error'
            Offer '554' 'Authentication Token Error'
            Offer '555' 'Diff or Merge Timed Out'
            Offer '556' 'Unexpected Authentication Challenge'
            Offer '557' 'KDC Unreachable'
            Offer '558' 'Connection Limit Stop: Service Concurrent Connections Exceeded'
            Offer '559' 'Connection Limit Stop: Service Concurrent Connections Exceeded'
            Offer '560' 'Retry on Another Container'
            Offer '561' 'Unauthorized'
            Offer '562' 'JWKS Request Failed'
            Offer '563' 'CDN https Connection Timeout'
            Offer '564' 'CDN Fetch Failed'
            Offer '566' 'Blocked by Managed Rules'
            Offer '567' 'Node Response Timeout'
            Offer '573' 'Resource Accessed Too Often'
            Offer '579' 'Upload Succeeded but Callback Failed'
            Offer '593' 'Service Discovery Failed'
            Offer '594' 'Unknown Customer'
            Offer '596' 'Node Overloaded'
            Offer '597' 'Customer Blocked'
            Offer '598' 'Routine Throttled'
            Offer '599' 'Server Operation Failed'
            Offer '600' 'VCL Custom Error'
            Offer '601' 'Header Too Large'
            Offer '608' 'Resource Content Modified'
            Offer '612' 'Resource Missing or Deleted'
            Offer '614' 'Target Key Taken'
            Offer '616' 'Not Allowed in Shared Bucket'
            Offer '618' 'Bucket Is Shared'
            Offer '630' 'Too Many Buckets'
            Offer '631' 'Specified Bucket Missing'
            Offer '632' 'Too Many Shared Buckets'
            Offer '640' 'Invalid Marker'
            Offer '701' 'Invalid Upload Context'
            Offer '783' 'Unexpected Token'
            Offer '801' 'Force TLS'
            Offer '893' 'Load Balancing Overflow'
            Offer '999' 'Request Denied'
    }

    $commandElements = $commandAst.CommandElements
    $command = @(
        'httpstatus'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'httpstatus' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Form of the answer: human, json, plain, csv, markdown')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor, such as nginx or aws')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json: an array of entries')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Short for --format plain: six columns with tabs between them, no header')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('--long', '--long', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--short', '--short', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open the specification or vendor page in the browser')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            Codes
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find the code you can''t name, by words')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the whole table, or a part of it')
            [CompletionResult]::new('choose', 'choose', [CompletionResultType]::ParameterValue, 'Choose the code that your API should send, by a few questions')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a response that is piped in')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            break
        }
        'httpstatus;search' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many entries')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Form of the answer: human, json, plain, csv, markdown')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor, such as nginx or aws')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json: an array of entries')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Short for --format plain: six columns with tabs between them, no header')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('--long', '--long', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--short', '--short', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open the specification or vendor page in the browser')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'httpstatus;list' {
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Only the codes of one class: 1xx, 2xx, 3xx, 4xx, 5xx')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Form of the answer: human, json, plain, csv, markdown')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor, such as nginx or aws')
            [CompletionResult]::new('--registered', '--registered', [CompletionResultType]::ParameterName, 'Only the codes that stand in the IANA registry')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json: an array of entries')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Short for --format plain: six columns with tabs between them, no header')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('--long', '--long', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--short', '--short', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open the specification or vendor page in the browser')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'httpstatus;choose' {
            Codes
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Form of the answer: human, json, plain, csv, markdown')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor, such as nginx or aws')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json: an array of entries')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Short for --format plain: six columns with tabs between them, no header')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('--long', '--long', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--short', '--short', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open the specification or vendor page in the browser')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'httpstatus;explain' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Form of the answer: human, json, plain, csv, markdown')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour: auto, always, never')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor, such as nginx or aws')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Exit with 3 if a response breaks a MUST of the standard')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json: an array of entries')
            [CompletionResult]::new('--plain', '--plain', [CompletionResultType]::ParameterName, 'Short for --format plain: six columns with tabs between them, no header')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('--long', '--long', [CompletionResultType]::ParameterName, 'Whole cards, whatever the count')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--short', '--short', [CompletionResultType]::ParameterName, 'A line each, whatever the count')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open the specification or vendor page in the browser')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'httpstatus;completions' {
            Offer 'bash' 'GNU Bash'
            Offer 'elvish' 'Elvish'
            Offer 'fish' 'fish'
            Offer 'nushell' 'Nushell'
            Offer 'powershell' 'PowerShell'
            Offer 'zsh' 'Z shell'
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
    })

    # The word before the one that is completed: an option may want a value.
    $before = $commandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        Select-Object -Last 1
    $values = @(switch ("$before") {
        '--class' {
            Offer '1xx' 'Informational'
            Offer '2xx' 'Successful'
            Offer '3xx' 'Redirection'
            Offer '4xx' 'Client Error'
            Offer '5xx' 'Server Error'
            break
        }
        '--color' {
            Offer 'auto' 'On a terminal'
            Offer 'always' 'Also into a file or a pipe'
            Offer 'never' 'Not at all'
            break
        }
        '--format' {
            Offer 'human' 'For people'
            Offer 'json' 'An array of entries'
            Offer 'plain' 'Six columns with tabs between them, no header'
            Offer 'csv' 'Comma-separated values with a header'
            Offer 'markdown' 'For documents and comments'
            break
        }
        '--vendor' {
            Offer 'akamai' '000 492 493 494 540 ...'
            Offer 'alibaba-cloud' '598 599'
            Offer 'anthropic' '529'
            Offer 'apache-apisix' '599'
            Offer 'arcgis' '498 499'
            Offer 'aws' '000 460 463 464 561 ...'
            Offer 'binance' '418'
            Offer 'bitbucket' '555'
            Offer 'browsers' '000'
            Offer 'caddy' '499'
            Offer 'cloud-foundry' '496 499 525 526'
            Offer 'cloudflare' '499 520 521 522 523 ...'
            Offer 'cloudinary' '420'
            Offer 'cpanel' '508 509'
            Offer 'curl' '000'
            Offer 'deepl' '456'
            Offer 'edgeone' '523 550 551 552 553 ...'
            Offer 'edgio' '530 531 532 533 534 ...'
            Offer 'envoy' '000'
            Offer 'fastly' '462 550 600 801'
            Offer 'folklore' '122 218 598 599'
            Offer 'gcore' '530 531 532 533'
            Offer 'google' '308 499'
            Offer 'heroku' '499'
            Offer 'homekit' '470'
            Offer 'http-tiny' '599'
            Offer 'k6' '000'
            Offer 'laravel' '419'
            Offer 'linkedin' '999'
            Offer 'linode' '299'
            Offer 'locust' '000'
            Offer 'lwp' '500'
            Offer 'microsoft' '000 419 440 449 450 ...'
            Offer 'minio' '499'
            Offer 'nginx' '000 444 494 495 496 ...'
            Offer 'openstack-swift' '497 498 499'
            Offer 'oxylabs' '524 550 612'
            Offer 'pantheon' '530 560 561'
            Offer 'prometheus' '000'
            Offer 'qiniu' '298 419 478 573 579 ...'
            Offer 'qualys' '441 529'
            Offer 'salesforce' '420'
            Offer 'shopify' '420 430 530 540 783'
            Offer 'sparkpost' '420'
            Offer 'squid' '000 600 601'
            Offer 'telegram' '420'
            Offer 'tencent-cloud' '000 418 423 499 509 ...'
            Offer 'tornado' '599'
            Offer 'traefik' '499'
            Offer 'traffic-server' '000'
            Offer 'trello' '449'
            Offer 'tus' '460'
            Offer 'twitter' '420'
            Offer 'vercel' '494'
            Offer 'volcengine' '593 594 596 597 598 ...'
            Offer 'yahoo' '999'
            Offer 'yii' '118 210 310'
            Offer 'zyte' '520 521'
            break
        }
    })
    if ($values.Count -gt 0) {
        $completions = $values
    }

    $completions.Where({ $_.CompletionText -like "$wordToComplete*" }) |
        Sort-Object -Property ListItemText
}
