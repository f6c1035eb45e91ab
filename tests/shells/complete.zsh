# Types $1 and Tab into a zsh that has only our completion, and prints what its screen shows.
zmodload zsh/zpty
folder=$2
zpty -b shell zsh -f -i
zpty -w shell "stty rows 300 columns 100; PROMPT='' RPROMPT='' LISTMAX=999; unsetopt beep"
zpty -w shell "fpath=($folder \$fpath); autoload -Uz compinit; compinit -u -D; echo rea''dy"
wait_for() {
    local seen line
    repeat 200; do
        if zpty -r -t shell line; then seen+=$line; else sleep 0.02; fi
        [[ $seen == *$1* ]] && break
    done
}
wait_for ready
zpty -n -w shell "$1"$'\t'
sleep 1
while zpty -r -t shell line; do print -rn -- "$line"; done
zpty -d shell
