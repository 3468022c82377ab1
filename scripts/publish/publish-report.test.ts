import type { Change, Finding } from '@openlondon/contract'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { expect, test } from 'vitest'
import { reportAdded } from '../add/report-added.ts'
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

const reports: Readonly<Record<string, (text: string) => string>> = {
  'a plan': (text) =>
    reportPlan(
      {
        kind: 'plan',
        release: { ...release, note: text, changes: [change(text)] },
        required: 'major',
        document: { openapi: '3.1.0' },
        replacement: { written: {}, removed: [] },
        findings: [finding(text)],
      },
      [],
    ),
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
