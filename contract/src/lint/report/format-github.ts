import { terminalText } from '../../grammar/terminal-text.ts'
import type { Finding } from '../../model/finding.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Findings as workflow commands, which GitHub shows beside the line of a pull request. */
export const formatGithub = (findings: readonly Finding[]): string =>
  findings
    .map(({ severity, rule, message, at }) => {
      const where = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(rule)}`
      return `::${commands[severity]} ${where}::${data(message)}`
    })
    .join('\n')

/** A line break would end the command, and a percent sign begins an escape. The log it stands in is read at a terminal, too. */
const data = (text: string): string => terminalText(text).replaceAll('%', '%25').replaceAll('\n', '%0A')

/** Inside a property a comma ends it and a colon ends them all. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
