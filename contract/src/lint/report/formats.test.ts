import { expect, test } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { formatFindings } from './format-findings.ts'
import { formatGithub } from './format-github.ts'
import { formatJson } from './format-json.ts'
import { formatSarif } from './format-sarif.ts'

const at = { file: 'city/apis/the buses/a,b:c.yaml', line: 7, column: 3, pointer: '/info' }
const findings: readonly Finding[] = [
  {
    rule: 'no-todo',
    severity: 'error',
    message: '100% sure: "TODO",\nor not',
    at,
    reference: '/publish/rules/no-todo/',
  },
  { rule: 'depth', severity: 'info', message: 'Deep.', at, reference: '/publish/rules/depth/' },
]
const rules = [
  { id: 'depth', severity: 'info', title: 'Not deep.', why: 'Nobody can follow.', fix: 'Refer.' },
  { id: 'no-todo', severity: 'error', title: 'No notes.', why: 'Readers wonder.', fix: 'Finish it.' },
] as const

test('for people: a place, what is wrong, the page, and how many', () => {
  expect(formatFindings(findings.slice(1))).toBe(
    'city/apis/the buses/a,b:c.yaml:7:3  info  Deep.  [depth] /publish/rules/depth/\n1 hint.',
  )
})

test('for programs: counts, and the findings as they are', () => {
  expect(JSON.parse(formatJson(findings))).toEqual({ counts: { error: 1, warning: 0, info: 1 }, findings })
})

test('for GitHub: one command a finding, with what would end it escaped', () => {
  expect(formatGithub(findings).split('\n')).toEqual([
    '::error file=city/apis/the buses/a%2Cb%3Ac.yaml,line=7,col=3,title=no-todo::100%25 sure: "TODO",%0Aor not',
    '::notice file=city/apis/the buses/a%2Cb%3Ac.yaml,line=7,col=3,title=depth::Deep.',
  ])
  expect(formatGithub([])).toBe('')
})

test('for scanners: SARIF 2.1.0 with a page for each rule and an encoded, relative place for each result', () => {
  const log: unknown = JSON.parse(formatSarif(findings, rules, 'https://open.example'))
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: '@openlondon/contract',
            informationUri: 'https://open.example/publish/rules/',
            rules: [
              {
                id: 'depth',
                helpUri: 'https://open.example/publish/rules/depth/',
                shortDescription: { text: 'Not deep.' },
                fullDescription: { text: 'Nobody can follow.' },
                help: { text: 'Refer.' },
                defaultConfiguration: { level: 'note' },
              },
              { id: 'no-todo', defaultConfiguration: { level: 'error' } },
            ],
          },
        },
        results: [
          {
            ruleId: 'no-todo',
            ruleIndex: 1,
            level: 'error',
            message: { text: '100% sure: "TODO",\nor not' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'city/apis/the%20buses/a%2Cb%3Ac.yaml' },
                  region: { startLine: 7, startColumn: 3 },
                },
              },
            ],
          },
          { ruleId: 'depth', ruleIndex: 0, level: 'note' },
        ],
      },
    ],
  })
})

test('without a host a rule has no address, rather than half of one', () => {
  expect(formatSarif(findings, rules, '')).not.toMatch(/helpUri|informationUri/)
})
