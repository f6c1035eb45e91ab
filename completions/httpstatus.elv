# Completion of httpstatus in elvish: the program itself says what fits.

use str

set edit:completion:arg-completer[httpstatus] = {|@words|
    tmp E:HTTPSTATUS_COMPLETE = (to-string (- (count $words) 1))
    httpstatus (all $words[1..]) 2>/dev/null | from-lines | each {|line|
        var value help = (str:split &max=2 "\t" $line)
        if (eq $value '<file>') {
            edit:complete-filename $@words
        } else {
            var space = (str:join '' [(repeat (- 14 (wcswidth $value)) ' ')])
            edit:complex-candidate $value &display=$value' '$space$help
        }
    }
}
