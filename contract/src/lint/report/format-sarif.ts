import { terminalJson } from '../../grammar/terminal-text.ts'
import type { Finding } from '../../model/finding.ts'
import type { RuleEntry } from '../parts/house-rule.ts'
import { rulePath, rulesPath } from '../../model/names/page-addresses.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * Findings as a log in the Static Analysis Results Interchange Format, 2.1.0, for code scanning.
 * `host` is where the portal is served: a rule's page must be a whole address there.
 */
export function formatSarif(findings: readonly Finding[], rules: readonly RuleEntry[], host: string): string {
  const places = new Map(rules.map((rule, index) => [rule.id, index]))
  const driver = {
    name: '@openlondon/contract',
    ...(host === '' ? {} : { informationUri: `${host}${rulesPath}` }),
    rules: rules.map((rule) => descriptorOf(rule, host)),
  }
  const results = findings.map((finding) => resultOf(finding, places.get(finding.rule)))
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results }
  return terminalJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 2)
}

/** Section 3.49 of the format. */
const descriptorOf = ({ id, severity, title, why, fix }: RuleEntry, host: string): unknown => ({
  id,
  shortDescription: { text: sarifText(title) },
  fullDescription: { text: sarifText(why) },
  help: { text: sarifText(fix) },
  ...(host === '' ? {} : { helpUri: `${host}${rulePath(id)}` }),
  defaultConfiguration: { level: levels[severity] },
})

/** Sections 3.11.5 and 3.11.6: braces hold places of a format, and `[x](y)` is a link, in plain text too. */
const sarifText = (text: string): string =>
  text
    .replaceAll('{', '{{')
    .replaceAll('}', '}}')
    .replaceAll('](', String.raw`\](`)

/** Section 3.27. */
const resultOf = ({ rule, severity, message, at }: Finding, ruleIndex: number | undefined): unknown => ({
  ruleId: rule,
  ...(ruleIndex === undefined ? {} : { ruleIndex }),
  level: levels[severity],
  message: { text: sarifText(message) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: at.file.split('/').map(encodeURIComponent).join('/') },
        region: { startLine: at.line, startColumn: at.column },
      },
    },
  ],
})
