import { expect, test } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { countByRule, formatByRule } from './format-by-rule.ts'

const found = (rule: string, severity: Finding['severity'], line: number): Finding => ({
  rule,
  severity,
  message: `${rule} at ${line}.`,
  at: { file: 'a.yaml', line, column: 1, pointer: '' },
  reference: `/publish/rules/${rule}/`,
})

const findings = [
  found('operation-summary', 'error', 1),
  found('bounded', 'info', 2),
  found('operation-summary', 'error', 3),
  found('parameter-example', 'warning', 4),
  found('licence-stated', 'error', 5),
  found('sdk-operation-possible', 'error', 6),
  found('fact-stated', 'error', 7),
]

test('what keeps an API out of the city comes first, then rights, then words; hints come last', () => {
  expect(countByRule(findings)).toBe(
    '1 fact-stated, 1 sdk-operation-possible, 1 licence-stated, 2 operation-summary, 1 parameter-example, 1 bounded',
  )
})

test('places stand under the rule, its title and its page', () => {
  expect(formatByRule([found('fact-stated', 'error', 7), found('fact-stated', 'error', 8)])).toBe(
    `fact-stated: Every fact that a city or an API must state is stated. /publish/rules/fact-stated/
  a.yaml:7:1  fact-stated at 7.
  a.yaml:8:1  fact-stated at 8.`,
  )
})
