module completions {

  def "nu-complete httpstatus codes" [] {
    [
      { value: "000", description: "No Status" }
      { value: "122", description: "Request-URI Too Long" }
      { value: "218", description: "This is fine" }
      { value: "404", description: "Not Found" }
      { value: "419", description: "Page Expired" }
      { value: "440", description: "Login Timeout" }
      { value: "444", description: "No Response" }
      { value: "449", description: "Retry With" }
      { value: "450", description: "Blocked by Parental Controls" }
      { value: "451", description: "Redirect" }
      { value: "456", description: "Blocked" }
      { value: "457", description: "Expired Password" }
      { value: "494", description: "Request Header Too Large" }
      { value: "495", description: "SSL Certificate Error" }
      { value: "496", description: "SSL Certificate Required" }
      { value: "497", description: "HTTP Request Sent to HTTPS Port" }
      { value: "498", description: "Invalid Host Name" }
      { value: "499", description: "Client Closed Request" }
      { value: "508", description: "Resource Limit Is Reached" }
      { value: "509", description: "Bandwidth Limit Exceeded" }
      { value: "520", description: "Web Server Returned an Unknown Error" }
      { value: "521", description: "Web Server Is Down" }
      { value: "522", description: "Connection Timed Out" }
      { value: "523", description: "Origin Is Unreachable" }
      { value: "524", description: "A Timeout Occurred" }
      { value: "525", description: "SSL Handshake Failed" }
      { value: "526", description: "Invalid SSL Certificate" }
      { value: "527", description: "Railgun Listener to Origin Error" }
      { value: "530", description: "Origin DNS Error" }
      { value: "598", description: "Network Read Timeout Error" }
      { value: "599", description: "No HTTP Response" }
      { value: "600", description: "Invalid Header" }
      { value: "601", description: "Header Too Large" }
    ]
  }

  def "nu-complete httpstatus format" [] {
    [ "human" "json" "plain" "csv" "markdown" ]
  }

  def "nu-complete httpstatus color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete httpstatus vendor" [] {
    [ "caddy" "cloudflare" "cpanel" "curl" "arcgis" "folklore" "laravel" "microsoft" "nginx" "squid" "tornado" "traefik" ]
  }

  # Explains HTTP status codes: what a code means, why you see it, what to do
  export extern httpstatus [
    --format: string@"nu-complete httpstatus format" # The form of the answer
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus color" # When to use colour
    --open                    # Open the specification or vendor page in the browser
    --vendor: string@"nu-complete httpstatus vendor" # Only the codes of one vendor: nginx, cloudflare, aws ...
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
    ...query: string@"nu-complete httpstatus codes"          # Codes, masks, ranges, a name, a constant, a status line, or words to search for
  ]

  def "nu-complete httpstatus search format" [] {
    [ "human" "json" "plain" "csv" "markdown" ]
  }

  def "nu-complete httpstatus search color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete httpstatus search vendor" [] {
    [ "caddy" "cloudflare" "cpanel" "curl" "arcgis" "folklore" "laravel" "microsoft" "nginx" "squid" "tornado" "traefik" ]
  }

  # Find the code you can't name, by words
  export extern "httpstatus search" [
    --format: string@"nu-complete httpstatus search format" # The form of the answer
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus search color" # When to use colour
    --open                    # Open the specification or vendor page in the browser
    --vendor: string@"nu-complete httpstatus search vendor" # Only the codes of one vendor: nginx, cloudflare, aws ...
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # Words to search for
  ]

  def "nu-complete httpstatus list class" [] {
    [ "1xx" "2xx" "3xx" "4xx" "5xx" ]
  }

  def "nu-complete httpstatus list format" [] {
    [ "human" "json" "plain" "csv" "markdown" ]
  }

  def "nu-complete httpstatus list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete httpstatus list vendor" [] {
    [ "caddy" "cloudflare" "cpanel" "curl" "arcgis" "folklore" "laravel" "microsoft" "nginx" "squid" "tornado" "traefik" ]
  }

  # List the whole table, or a part of it
  export extern "httpstatus list" [
    --class: string@"nu-complete httpstatus list class" # Only the codes of one class
    --registered              # Only the codes that stand in the IANA registry
    --format: string@"nu-complete httpstatus list format" # The form of the answer
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus list color" # When to use colour
    --open                    # Open the specification or vendor page in the browser
    --vendor: string@"nu-complete httpstatus list vendor" # Only the codes of one vendor: nginx, cloudflare, aws ...
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete httpstatus completions shell" [] {
    [ "bash" "elvish" "fish" "nushell" "powershell" "zsh" ]
  }

  def "nu-complete httpstatus completions format" [] {
    [ "human" "json" "plain" "csv" "markdown" ]
  }

  def "nu-complete httpstatus completions color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete httpstatus completions vendor" [] {
    [ "caddy" "cloudflare" "cpanel" "curl" "arcgis" "folklore" "laravel" "microsoft" "nginx" "squid" "tornado" "traefik" ]
  }

  # Print a completion script for a shell
  export extern "httpstatus completions" [
    --format: string@"nu-complete httpstatus completions format" # The form of the answer
    --json                    # Short for --format json: an array of entries
    --plain                   # Short for --format plain: six columns with tabs between them, no header
    --long(-l)                # Whole cards, whatever the count
    --short(-s)               # A line each, whatever the count
    --color: string@"nu-complete httpstatus completions color" # When to use colour
    --open                    # Open the specification or vendor page in the browser
    --vendor: string@"nu-complete httpstatus completions vendor" # Only the codes of one vendor: nginx, cloudflare, aws ...
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete httpstatus completions shell" # The shell to complete in
  ]

}

export use completions *
