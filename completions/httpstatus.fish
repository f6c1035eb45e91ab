# Completion of httpstatus in fish: the program itself says what fits.

function __fish_httpstatus
    set --local words (commandline --current-process --tokenize --cut-at-cursor)
    set --local current (commandline --current-token --cut-at-cursor)
    set --export --local HTTPSTATUS_COMPLETE (count $words)
    set --erase words[1]
    for line in (httpstatus $words $current 2>/dev/null)
        if string match --quiet '<file>*' -- $line
            __fish_complete_path $current
        else
            echo $line
        end
    end
end

complete --command httpstatus --no-files --keep-order --arguments '(__fish_httpstatus)'
