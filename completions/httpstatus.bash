# Completion of httpstatus in bash: the program itself says what fits.

_httpstatus() {
    # bash splits words at "=": "--color=al" is three of them.
    local word words=() last=-1
    for word in "${COMP_WORDS[@]:0:COMP_CWORD}" "${2:-${COMP_WORDS[COMP_CWORD]}}"; do
        if ((last > 0)) && [[ $word == '=' || ${words[last]} == --*= ]]; then
            words[last]+=$word
        else
            words[++last]=$word
        fi
    done
    local replaced=
    [[ ${words[last]} != --*=* ]] || replaced=${words[last]%%=*}=

    local value help
    COMPREPLY=()
    while IFS=$'\t' read -r value help; do
        if [[ $value == '<file>' ]]; then
            compopt -o filenames 2>/dev/null
            while read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "$2")
        else
            COMPREPLY+=("${value#"$replaced"}")
        fi
    done < <(HTTPSTATUS_COMPLETE=$last httpstatus "${words[@]:1}" 2>/dev/null)
}

complete -o nosort -F _httpstatus httpstatus 2>/dev/null || complete -F _httpstatus httpstatus
