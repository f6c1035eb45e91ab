
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'httpstatus' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

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
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor: nginx, cloudflare, aws ...')
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
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find the code you can''t name, by words')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the whole table, or a part of it')
            [CompletionResult]::new('choose', 'choose', [CompletionResultType]::ParameterValue, 'Choose the code that your API should send, by a few questions')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a response that is piped in')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            break
        }
        'httpstatus;search' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many entries')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor: nginx, cloudflare, aws ...')
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
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Only the codes of one class')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor: nginx, cloudflare, aws ...')
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
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor: nginx, cloudflare, aws ...')
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
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only the codes of one vendor: nginx, cloudflare, aws ...')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Exit with status 3 if the response breaks a MUST of the standard')
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
