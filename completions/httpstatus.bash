_httpstatus() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    [[ "${cur}" == '=' ]] && cur=''
    [[ "${prev}" == '=' ]] && prev="${COMP_WORDS[COMP_CWORD-2]}"
    [[ "${COMP_WORDS[COMP_CWORD]}" == '=' ]] && prev="${COMP_WORDS[COMP_CWORD-1]}"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="httpstatus"
                ;;
            httpstatus,choose)
                cmd="httpstatus__subcmd__choose"
                ;;
            httpstatus,completions)
                cmd="httpstatus__subcmd__completions"
                ;;
            httpstatus,explain)
                cmd="httpstatus__subcmd__explain"
                ;;
            httpstatus,list)
                cmd="httpstatus__subcmd__list"
                ;;
            httpstatus,search)
                cmd="httpstatus__subcmd__search"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        httpstatus)
            opts="-l -s -h -V --format --json --plain --long --short --color --vendor --open --help --version 000 100 101 102 103 104 118 122 200 201 202 203 204 205 206 207 208 209 210 218 226 298 299 300 301 302 303 304 305 306 307 308 310 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 440 441 444 449 450 451 456 457 460 462 463 464 470 478 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 514 520 521 522 523 524 525 526 527 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 566 567 573 579 593 594 596 597 598 599 600 601 608 612 614 616 618 630 631 632 640 701 783 801 893 999 search list choose explain completions"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "human json plain csv markdown" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --vendor)
                    COMPREPLY=($(compgen -W "akamai alibaba-cloud anthropic apache-apisix arcgis aws binance bitbucket browsers caddy cloud-foundry cloudflare cloudinary cpanel curl deepl edgeone edgio envoy fastly folklore gcore google heroku homekit http-tiny k6 laravel linkedin linode locust lwp microsoft minio nginx openstack-swift oxylabs pantheon prometheus qiniu qualys salesforce shopify sparkpost squid telegram tencent-cloud tornado traefik traffic-server trello tus twitter vercel volcengine yahoo yii zyte" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        httpstatus__subcmd__choose)
            opts="-l -s -h --format --json --plain --long --short --color --vendor --open --help 000 100 101 102 103 104 118 122 200 201 202 203 204 205 206 207 208 209 210 218 226 298 299 300 301 302 303 304 305 306 307 308 310 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 440 441 444 449 450 451 456 457 460 462 463 464 470 478 492 493 494 495 496 497 498 499 500 501 502 503 504 505 506 507 508 509 510 511 514 520 521 522 523 524 525 526 527 529 530 531 532 533 534 535 536 537 538 539 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 558 559 560 561 562 563 564 566 567 573 579 593 594 596 597 598 599 600 601 608 612 614 616 618 630 631 632 640 701 783 801 893 999"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "human json plain csv markdown" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --vendor)
                    COMPREPLY=($(compgen -W "akamai alibaba-cloud anthropic apache-apisix arcgis aws binance bitbucket browsers caddy cloud-foundry cloudflare cloudinary cpanel curl deepl edgeone edgio envoy fastly folklore gcore google heroku homekit http-tiny k6 laravel linkedin linode locust lwp microsoft minio nginx openstack-swift oxylabs pantheon prometheus qiniu qualys salesforce shopify sparkpost squid telegram tencent-cloud tornado traefik traffic-server trello tus twitter vercel volcengine yahoo yii zyte" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        httpstatus__subcmd__completions)
            opts="-h --help bash elvish fish nushell powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        httpstatus__subcmd__explain)
            opts="-l -s -h --check --format --json --plain --long --short --color --vendor --open --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --format)
                    COMPREPLY=($(compgen -W "human json plain csv markdown" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --vendor)
                    COMPREPLY=($(compgen -W "akamai alibaba-cloud anthropic apache-apisix arcgis aws binance bitbucket browsers caddy cloud-foundry cloudflare cloudinary cpanel curl deepl edgeone edgio envoy fastly folklore gcore google heroku homekit http-tiny k6 laravel linkedin linode locust lwp microsoft minio nginx openstack-swift oxylabs pantheon prometheus qiniu qualys salesforce shopify sparkpost squid telegram tencent-cloud tornado traefik traffic-server trello tus twitter vercel volcengine yahoo yii zyte" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        httpstatus__subcmd__list)
            opts="-l -s -h --class --registered --format --json --plain --long --short --color --vendor --open --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --class)
                    COMPREPLY=($(compgen -W "1xx 2xx 3xx 4xx 5xx" -- "${cur}"))
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "human json plain csv markdown" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --vendor)
                    COMPREPLY=($(compgen -W "akamai alibaba-cloud anthropic apache-apisix arcgis aws binance bitbucket browsers caddy cloud-foundry cloudflare cloudinary cpanel curl deepl edgeone edgio envoy fastly folklore gcore google heroku homekit http-tiny k6 laravel linkedin linode locust lwp microsoft minio nginx openstack-swift oxylabs pantheon prometheus qiniu qualys salesforce shopify sparkpost squid telegram tencent-cloud tornado traefik traffic-server trello tus twitter vercel volcengine yahoo yii zyte" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        httpstatus__subcmd__search)
            opts="-l -s -h --limit --format --json --plain --long --short --color --vendor --open --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --limit)
                    COMPREPLY=()
                    return 0
                    ;;
                --format)
                    COMPREPLY=($(compgen -W "human json plain csv markdown" -- "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --vendor)
                    COMPREPLY=($(compgen -W "akamai alibaba-cloud anthropic apache-apisix arcgis aws binance bitbucket browsers caddy cloud-foundry cloudflare cloudinary cpanel curl deepl edgeone edgio envoy fastly folklore gcore google heroku homekit http-tiny k6 laravel linkedin linode locust lwp microsoft minio nginx openstack-swift oxylabs pantheon prometheus qiniu qualys salesforce shopify sparkpost squid telegram tencent-cloud tornado traefik traffic-server trello tus twitter vercel volcengine yahoo yii zyte" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _httpstatus -o nosort httpstatus
else
    complete -F _httpstatus httpstatus
fi
