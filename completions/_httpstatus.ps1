# Completion of httpstatus in PowerShell: the program itself says what fits.

Register-ArgumentCompleter -Native -CommandName 'httpstatus' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text })
    $words = @($before | Select-Object -Skip 1) + $wordToComplete
    $env:HTTPSTATUS_COMPLETE = "$($before.Count)"
    $lines = httpstatus @words
    Remove-Item Env:HTTPSTATUS_COMPLETE
    foreach ($line in $lines) {
        $value, $help = $line.Split("`t")
        if ($value -eq '<file>') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
        } else {
            # An empty tool tip is refused.
            if (-not $help) { $help = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
        }
    }
}
