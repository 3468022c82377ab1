import type { Change, Finding, ReleasePlan } from '@openlondon/contract'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { expect, test } from 'vitest'
import { reportAdded } from '../add/report-added.ts'
import { formatPlan } from './plan-formats.ts'
import { reportPlan, reportRefusal } from './publish-report.ts'

// Owners read at a terminal what their contract says, before they confirm.

const finding = (text: string): Finding => ({
  rule: 'no-todo',
  severity: 'error',
  message: text,
  at: { file: text, line: 1, column: 1, pointer: '' },
  reference: '/publish/rules/no-todo/',
})

const change = (text: string): Change => ({
  rule: 'x',
  bump: 'major',
  message: text,
  operations: ['buses.stop'],
  pointer: text,
})

const release = {
  apiId: 'buses',
  version: '2.0.0',
  previous: '1.0.0',
  publishedAt: '2026-01-01T00:00:00Z',
  bump: 'major',
} as const

const planOf = (text: string): ReleasePlan => ({
  kind: 'plan',
  release: { ...release, note: text, changes: [change(text)] },
  required: 'major',
  document: { openapi: '3.1.0' },
  replacement: { written: {}, removed: [text] },
  findings: [finding(text)],
})

const reports: Readonly<Record<string, (text: string) => string>> = {
  'a plan': (text) => reportPlan(planOf(text), []),
  'a refusal': (text) =>
    reportRefusal({
      kind: 'refusal',
      reason: 'does-not-lint',
      message: 'No.',
      findings: [finding(text)],
      changes: [change(text)],
    }),
  'what was added': (text) =>
    reportAdded({
      id: 'buses',
      folder: 'city/apis/buses',
      files: ['api.yaml'],
      mended: [finding(text)],
      missing: [finding(text)],
    }),
}

test.each(Object.entries(reports))('%s has its own lines, and no sign that is obeyed', (_name, report) => {
  for (const text of Object.values(hostileTexts)) {
    expect(report(text)).not.toMatch(/[\p{Bidi_Control}\u2028\u2029]|(?!\n)\p{Cc}/u)
    expect(report(text).split('\n')).toHaveLength(report('words').split('\n').length)
  }
})

test('on a page the words of a contract are neither markup nor a call to anybody', () => {
  const words = '<img src=x> [a](https://evil.example) @everybody see #12 | ![b](c)'
  const report = formatPlan('markdown', planOf(words), { lines: ['7 keys of 6 holders called what changes.'] })
  expect(report.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- \\<img src=x\\> \\[a\\](https://evil.example) &#64;everybody see &#35;12 \\| !\\[b\\](c) Reaches `buses.stop`.',
    '- 7 keys of 6 holders called what changes.',
    expect.stringContaining('&#64;everybody'),
  ])
  expect(report).toContain('1.0.0 → 2.0.0, **major**. Breaks by axis: HTTP 0, types 0, meaning 0.')
})

test('for programs a plan is JSON, with who is touched in numbers', () => {
  const impact = { lines: ['words'], holders: '6', keys: '7', operations: [] }
  expect(JSON.parse(formatPlan('json', planOf('x'), impact))).toMatchObject({
    kind: 'plan',
    release: { version: '2.0.0' },
    files: { written: [], removed: ['x'] },
    impact: { holders: '6', keys: '7', operations: [] },
  })
})
