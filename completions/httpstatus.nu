module completions {

  def "nu-complete httpstatus codes" [] {
    [
      { value: "000", description: "Network Error" }
      { value: "100", description: "Continue" }
      { value: "101", description: "Switching Protocols" }
      { value: "102", description: "Processing" }
      { value: "103", description: "Early Hints" }
      { value: "104", description: "Upload Resumption Supported" }
      { value: "118", description: "Connection timed out" }
      { value: "122", description: "Request-URI Too Long" }
      { value: "200", description: "OK" }
      { value: "201", description: "Created" }
      { value: "202", description: "Accepted" }
      { value: "203", description: "Non-Authoritative Information" }
      { value: "204", description: "No Content" }
      { value: "205", description: "Reset Content" }
      { value: "206", description: "Partial Content" }
      { value: "207", description: "Multi-Status" }
      { value: "208", description: "Already Reported" }
      { value: "209", description: "Contents of Related" }
      { value: "210", description: "Content Different" }
      { value: "218", description: "This is fine" }
      { value: "226", description: "IM Used" }
      { value: "298", description: "Partly Done" }
      { value: "299", description: "Deprecated" }
      { value: "300", description: "Multiple Choices" }
      { value: "301", description: "Moved Permanently" }
      { value: "302", description: "Found" }
      { value: "303", description: "See Other" }
      { value: "304", description: "Not Modified" }
      { value: "305", description: "Use Proxy" }
      { value: "306", description: "Switch Proxy" }
      { value: "307", description: "Temporary Redirect" }
      { value: "308", description: "Permanent Redirect" }
      { value: "310", description: "Too many Redirect" }
      { value: "400", description: "Bad Request" }
      { value: "401", description: "Unauthorized" }
      { value: "402", description: "Payment Required" }
      { value: "403", description: "Forbidden" }
      { value: "404", description: "Not Found" }
      { value: "405", description: "Method Not Allowed" }
      { value: "406", description: "Not Acceptable" }
      { value: "407", description: "Proxy Authentication Required" }
      { value: "408", description: "Request Timeout" }
      { value: "409", description: "Conflict" }
      { value: "410", description: "Gone" }
      { value: "411", description: "Length Required" }
      { value: "412", description: "Precondition Failed" }
      { value: "413", description: "Content Too Large" }
      { value: "414", description: "URI Too Long" }
      { value: "415", description: "Unsupported Media Type" }
      { value: "416", description: "Range Not Satisfiable" }
      { value: "417", description: "Expectation Failed" }
      { value: "418", description: "I'm a teapot" }
      { value: "419", description: "Page Expired" }
      { value: "420", description: "Enhance Your Calm" }
      { value: "421", description: "Misdirected Request" }
      { value: "422", description: "Unprocessable Content" }
      { value: "423", description: "Locked" }
      { value: "424", description: "Failed Dependency" }
      { value: "425", description: "Too Early" }
      { value: "426", description: "Upgrade Required" }
      { value: "427", description: "SOAPAction Required" }
      { value: "428", description: "Precondition Required" }
      { value: "429", description: "Too Many Requests" }
      { value: "430", description: "Security Rejection" }
      { value: "431", description: "Request Header Fields Too Large" }
      { value: "440", description: "Login Timeout" }
      { value: "441", description: "Not Registered" }
      { value: "444", description: "No Response" }
      { value: "449", description: "Retry With" }
      { value: "450", description: "Blocked by Parental Controls" }
      { value: "451", description: "Unavailable For Legal Reasons" }
      { value: "456", description: "Quota Exceeded" }
      { value: "457", description: "Expired Password" }
      { value: "460", description: "Client Closed Connection" }
      { value: "462", description: "Not Allowed" }
      { value: "463", description: "Too Many X-Forwarded-For Addresses" }
      { value: "464", description: "Incompatible Protocol Version" }
      { value: "470", description: "Connection Authorization Required" }
      { value: "478", description: "Mirror Origin Failed" }
      { value: "492", description: "User Access Forbidden" }
      { value: "493", description: "Unsupported Browser" }
      { value: "494", description: "Request Header Too Large" }
      { value: "495", description: "SSL Certificate Error" }
      { value: "496", description: "SSL Certificate Required" }
      { value: "497", description: "HTTP Request Sent to HTTPS Port" }
      { value: "498", description: "Invalid Token" }
      { value: "499", description: "Client Closed Request" }
      { value: "500", description: "Internal Server Error" }
      { value: "501", description: "Not Implemented" }
      { value: "502", description: "Bad Gateway" }
      { value: "503", description: "Service Unavailable" }
      { value: "504", description: "Gateway Timeout" }
      { value: "505", description: "HTTP Version Not Supported" }
      { value: "506", description: "Variant Also Negotiates" }
      { value: "507", description: "Insufficient Storage" }
      { value: "508", description: "Loop Detected" }
      { value: "509", description: "Bandwidth Limit Exceeded" }
      { value: "510", description: "Not Extended" }
      { value: "511", description: "Network Authentication Required" }
      { value: "514", description: "IP Access Limited" }
      { value: "520", description: "Web Server Returned an Unknown Error" }
      { value: "521", description: "Web Server Is Down" }
      { value: "522", description: "Connection Timed Out" }
      { value: "523", description: "Origin Is Unreachable" }
      { value: "524", description: "A Timeout Occurred" }
      { value: "525", description: "SSL Handshake Failed" }
      { value: "526", description: "Invalid SSL Certificate" }
      { value: "527", description: "Railgun Listener to Origin Error" }
      { value: "529", description: "Overloaded" }
      { value: "530", description: "Origin DNS Error" }
      { value: "531", description: "Origin DNS Error" }
      { value: "532", description: "Origin Connection Failed" }
      { value: "533", description: "Origin Connection Timeout" }
      { value: "534", description: "Project Error" }
      { value: "535", description: "Unknown Project" }
      { value: "536", description: "Project HTTP Response Timeout" }
      { value: "537", description: "Origin Data Timeout" }
      { value: "538", description: "Origin TLS Handshake Failed" }
      { value: "539", description: "Origin Certificate Invalid" }
      { value: "540", description: "Temporarily Disabled" }
      { value: "541", description: "Edgio Out of Workers" }
      { value: "542", description: "Internal Database Error" }
      { value: "543", description: "IdP Communication Error" }
      { value: "544", description: "Management Communication Error" }
      { value: "545", description: "Authentication Internal Error" }
      { value: "546", description: "Unknown Application" }
      { value: "547", description: "Edgio Origin Shield POP No HTTP Response" }
      { value: "548", description: "Invalid Response" }
      { value: "549", description: "Authentication Gateway Error" }
      { value: "550", description: "Delivered Unmodified" }
      { value: "551", description: "Origin Refused the Connection" }
      { value: "552", description: "Application Unreachable" }
      { value: "553", description: "Directory Service Error" }
      { value: "554", description: "Authentication Token Error" }
      { value: "555", description: "Diff or Merge Timed Out" }
      { value: "556", description: "Unexpected Authentication Challenge" }
      { value: "557", description: "KDC Unreachable" }
      { value: "558", description: "Connection Limit Stop: Service Concurrent Connections Exceeded" }
      { value: "559", description: "Connection Limit Stop: Service Concurrent Connections Exceeded" }
      { value: "560", description: "Retry on Another Container" }
      { value: "561", description: "Unauthorized" }
      { value: "562", description: "JWKS Request Failed" }
      { value: "563", description: "CDN https Connection Timeout" }
      { value: "564", description: "CDN Fetch Failed" }
      { value: "566", description: "Blocked by Managed Rules" }
      { value: "567", description: "Node Response Timeout" }
      { value: "573", description: "Resource Accessed Too Often" }
      { value: "579", description: "Upload Succeeded but Callback Failed" }
      { value: "593", description: "Service Discovery Failed" }
      { value: "594", description: "Unknown Customer" }
      { value: "596", description: "Node Overloaded" }
      { value: "597", description: "Customer Blocked" }
      { value: "598", description: "Routine Throttled" }
      { value: "599", description: "Server Operation Failed" }
      { value: "600", description: "VCL Custom Error" }
      { value: "601", description: "Header Too Large" }
      { value: "608", description: "Resource Content Modified" }
      { value: "612", description: "Resource Missing or Deleted" }
      { value: "614", description: "Target Key Taken" }
      { value: "616", description: "Not Allowed in Shared Bucket" }
      { value: "618", description: "Bucket Is Shared" }
      { value: "630", description: "Too Many Buckets" }
      { value: "631", description: "Specified Bucket Missing" }
      { value: "632", description: "Too Many Shared Buckets" }
      { value: "640", description: "Invalid Marker" }
      { value: "701", description: "Invalid Upload Context" }
      { value: "783", description: "Unexpected Token" }
      { value: "801", description: "Force TLS" }
      { value: "893", description: "Load Balancing Overflow" }
      { value: "999", description: "Request Denied" }
    ]
  }

  def "nu-complete httpstatus nothing" [] {
    [
    ]
  }

  def "nu-complete httpstatus format" [] {
    [
      { value: "human", description: "For people" }
      { value: "json", description: "An array of entries" }
      { value: "plain", description: "Six columns with tabs between them, no header" }
      { value: "csv", description: "Comma-separated values with a header" }
      { value: "markdown", description: "For documents and comments" }
    ]
  }

  def "nu-complete httpstatus color" [] {
    [
      { value: "auto", description: "On a terminal" }
      { value: "always", description: "Also into a file or a pipe" }
      { value: "never", description: "Not at all" }
    ]
  }

  def "nu-complete httpstatus vendor" [] {
    [
      { value: "akamai", description: "000 492 493 494 540 ..." }
      { value: "alibaba-cloud", description: "598 599" }
      { value: "anthropic", description: "529" }
      { value: "apache-apisix", description: "599" }
      { value: "arcgis", description: "498 499" }
      { value: "aws", description: "000 460 463 464 561 ..." }
      { value: "binance", description: "418" }
      { value: "bitbucket", description: "555" }
      { value: "browsers", description: "000" }
      { value: "caddy", description: "499" }
      { value: "cloud-foundry", description: "496 499 525 526" }
      { value: "cloudflare", description: "499 520 521 522 523 ..." }
      { value: "cloudinary", description: "420" }
      { value: "cpanel", description: "508 509" }
      { value: "curl", description: "000" }
      { value: "deepl", description: "456" }
      { value: "edgeone", description: "523 550 551 552 553 ..." }
      { value: "edgio", description: "530 531 532 533 534 ..." }
      { value: "envoy", description: "000" }
      { value: "fastly", description: "462 550 600 801" }
      { value: "folklore", description: "122 218 598 599" }
      { value: "gcore", description: "530 531 532 533" }
      { value: "google", description: "308 499" }
      { value: "heroku", description: "499" }
      { value: "homekit", description: "470" }
      { value: "http-tiny", description: "599" }
      { value: "k6", description: "000" }
      { value: "laravel", description: "419" }
      { value: "linkedin", description: "999" }
      { value: "linode", description: "299" }
      { value: "locust", description: "000" }
      { value: "lwp", description: "500" }
      { value: "microsoft", description: "000 419 440 449 450 ..." }
      { value: "minio", description: "499" }
      { value: "nginx", description: "000 444 494 495 496 ..." }
      { value: "openstack-swift", description: "497 498 499" }
      { value: "oxylabs", description: "524 550 612" }
      { value: "pantheon", description: "530 560 561" }
      { value: "prometheus", description: "000" }
      { value: "qiniu", description: "298 419 478 573 579 ..." }
      { value: "qualys", description: "441 529" }
      { value: "salesforce", description: "420" }
      { value: "shopify", description: "420 430 530 540 783" }
      { value: "sparkpost", description: "420" }
      { value: "squid", description: "000 600 601" }
      { value: "telegram", description: "420" }
      { value: "tencent-cloud", description: "000 418 423 499 509 ..." }
      { value: "tornado", description: "599" }
      { value: "traefik", description: "499" }
      { value: "traffic-server", description: "000" }
      { value: "trello", description: "449" }
      { value: "tus", description: "460" }
      { value: "twitter", description: "420" }
      { value: "vercel", description: "494" }
      { value: "volcengine", description: "593 594 596 597 598 ..." }
      { value: "yahoo", description: "999" }
      { value: "yii", description: "118 210 310" }
      { value: "zyte", description: "520 521" }
    ]
  }

  # Explains HTTP status codes: what a code means, why you see it, what to do
  export extern httpstatus [
    --format: string@"nu-complete httpstatus format" # Form of the answer: human, json, plain, csv, markdown
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus color" # When to use colour: auto, always, never
    --vendor: string@"nu-complete httpstatus vendor" # Only the codes of one vendor, such as nginx or aws
    --open                    # Open the specification or vendor page in the browser
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
    ...query: string@"nu-complete httpstatus codes"          # Codes, masks, ranges, a name, a constant, a status line, or words to search for
  ]

  def "nu-complete httpstatus search format" [] {
    nu-complete httpstatus format
  }

  def "nu-complete httpstatus search color" [] {
    nu-complete httpstatus color
  }

  def "nu-complete httpstatus search vendor" [] {
    nu-complete httpstatus vendor
  }

  # Find the code you can't name, by words
  export extern "httpstatus search" [
    --limit: string@"nu-complete httpstatus nothing"           # At most so many entries
    --format: string@"nu-complete httpstatus search format" # Form of the answer: human, json, plain, csv, markdown
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus search color" # When to use colour: auto, always, never
    --vendor: string@"nu-complete httpstatus search vendor" # Only the codes of one vendor, such as nginx or aws
    --open                    # Open the specification or vendor page in the browser
    --help(-h)                # Print help (see more with '--help')
    ...words: string@"nu-complete httpstatus nothing"          # Words to search for
  ]

  def "nu-complete httpstatus list class" [] {
    [
      { value: "1xx", description: "Informational" }
      { value: "2xx", description: "Successful" }
      { value: "3xx", description: "Redirection" }
      { value: "4xx", description: "Client Error" }
      { value: "5xx", description: "Server Error" }
    ]
  }

  def "nu-complete httpstatus list format" [] {
    nu-complete httpstatus format
  }

  def "nu-complete httpstatus list color" [] {
    nu-complete httpstatus color
  }

  def "nu-complete httpstatus list vendor" [] {
    nu-complete httpstatus vendor
  }

  # List the whole table, or a part of it
  export extern "httpstatus list" [
    --class: string@"nu-complete httpstatus list class" # Only the codes of one class: 1xx, 2xx, 3xx, 4xx, 5xx
    --registered              # Only the codes that stand in the IANA registry
    --format: string@"nu-complete httpstatus list format" # Form of the answer: human, json, plain, csv, markdown
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus list color" # When to use colour: auto, always, never
    --vendor: string@"nu-complete httpstatus list vendor" # Only the codes of one vendor, such as nginx or aws
    --open                    # Open the specification or vendor page in the browser
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete httpstatus choose format" [] {
    nu-complete httpstatus format
  }

  def "nu-complete httpstatus choose color" [] {
    nu-complete httpstatus color
  }

  def "nu-complete httpstatus choose vendor" [] {
    nu-complete httpstatus vendor
  }

  # Choose the code that your API should send, by a few questions
  export extern "httpstatus choose" [
    --format: string@"nu-complete httpstatus choose format" # Form of the answer: human, json, plain, csv, markdown
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus choose color" # When to use colour: auto, always, never
    --vendor: string@"nu-complete httpstatus choose vendor" # Only the codes of one vendor, such as nginx or aws
    --open                    # Open the specification or vendor page in the browser
    --help(-h)                # Print help (see more with '--help')
    ...codes: string@"nu-complete httpstatus codes"          # Codes or names: what leads to one, what tells several apart
  ]

  def "nu-complete httpstatus explain format" [] {
    nu-complete httpstatus format
  }

  def "nu-complete httpstatus explain color" [] {
    nu-complete httpstatus color
  }

  def "nu-complete httpstatus explain vendor" [] {
    nu-complete httpstatus vendor
  }

  # Explain a response that is piped in
  export extern "httpstatus explain" [
    --check                   # Exit with 3 if a response breaks a MUST of the standard
    --format: string@"nu-complete httpstatus explain format" # Form of the answer: human, json, plain, csv, markdown
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus explain color" # When to use colour: auto, always, never
    --vendor: string@"nu-complete httpstatus explain vendor" # Only the codes of one vendor, such as nginx or aws
    --open                    # Open the specification or vendor page in the browser
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete httpstatus completions shell" [] {
    [
      { value: "bash", description: "GNU Bash" }
      { value: "elvish", description: "Elvish" }
      { value: "fish", description: "fish" }
      { value: "nushell", description: "Nushell" }
      { value: "powershell", description: "PowerShell" }
      { value: "zsh", description: "Z shell" }
    ]
  }

  # Print a completion script for a shell
  export extern "httpstatus completions" [
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete httpstatus completions shell" # The shell: bash, elvish, fish, nushell, powershell, zsh
  ]

}

export use completions *
