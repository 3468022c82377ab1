import { describe, expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { lintApi, lintCity } from './lint-city.ts'

const today = new Date('2026-11-24T12:00:00Z')

/** The tiny city with a version nobody can count on and an undescribed parameter, and these overrides. */
const cityWith = (overrides: string): Promise<string> =>
  writeCity({
    ...tinyCityFiles,
    'apis/buses/openapi.yaml': tinyCityFiles['apis/buses/openapi.yaml'].replace('1.2.0', 'new'),
    'apis/buses/paths/stops.yaml': tinyCityFiles['apis/buses/paths/stops.yaml'].replace(
      '        description: Whether to add the lines that call.\n',
      '',
    ),
    'apis/buses/api.yaml': `${tinyCityFiles['apis/buses/api.yaml']}overrides:\n${overrides}\n`,
  })

async function rulesFound(overrides: string): Promise<readonly string[]> {
  const findings = await lintApi(await cityWith(overrides), 'buses', today)
  const watched = ['version-semver', 'parameter-described']
  return findings.map(({ rule }) => rule).filter((rule) => watched.includes(rule) || rule.startsWith('override-'))
}

const version = (more: string): string => `  - { rule: version-semver, ${more} }`
const parameter = (more: string): string => `  - { rule: parameter-described, ${more} }`
const both = ['version-semver', 'parameter-described']

describe('what an override does', () => {
  test.each([
    ['nothing yet', '  []', both],
    ['takes a finding away', version('reason: Theirs., until: 2027-06-30'), ['parameter-described']],
    ['holds on its last day', version('reason: Theirs., until: 2026-11-24'), ['parameter-described']],
    ['gives it back on the next', version('reason: Theirs., until: 2026-11-23'), ['override-expired', ...both]],
    ['holds for one operation', parameter('reason: Theirs., until: 2027-06-30, at: stops'), ['version-semver']],
    ['holds below a pointer', parameter('reason: Theirs., until: 2027-06-30, at: /stops/get'), ['version-semver']],
    [
      'holds in one file',
      parameter('reason: Theirs., until: 2027-06-30, at: "paths/stops.yaml#/stops"'),
      ['version-semver'],
    ],
    [
      'does not hold beside a pointer',
      parameter('reason: Theirs., until: 2027-06-30, at: /stops/ge'),
      ['override-unused', ...both],
    ],
    [
      'does not hold in another file',
      parameter('reason: Theirs., until: 2027-06-30, at: "openapi.yaml#/stops"'),
      ['override-unused', ...both],
    ],
    ['has nothing to do', '  - { rule: depth, reason: Theirs., until: 2027-06-30 }', ['override-unused', ...both]],
  ])('%s', async (_name, overrides, rules) => {
    expect((await rulesFound(overrides)).toSorted()).toEqual(rules.toSorted())
  })
})

test.each([
  ['no list', '  rule: depth', '`overrides` is no list.'],
  [
    'a last day that is none',
    '  - { rule: depth, reason: Theirs., until: 2027-02-30 }',
    'The override of "depth" has no last day. Add `until: yyyy-MM-dd`.',
  ],
  ['no rule', '  - { reason: Theirs., until: 2027-06-30 }', 'This override names no rule.'],
  ['an unknown rule', '  - { rule: dept, reason: Theirs., until: 2027-06-30 }', 'There is no rule "dept" to override.'],
  ['no reason', version('until: 2027-06-30'), 'The override of "version-semver" gives no reason.'],
  ['no end', version('reason: Theirs.'), 'The override of "version-semver" has no last day. Add `until: yyyy-MM-dd`.'],
  [
    'an end that is no day',
    version('reason: Theirs., until: next year'),
    'The override of "version-semver" has no last day. Add `until: yyyy-MM-dd`.',
  ],
  [
    'an unknown operation',
    version('reason: Theirs., until: 2027-06-30, at: halts'),
    'The override of "version-semver" is for "halts", which is no operation.',
  ],
  ...['struct', 'no-patient-data', 'reference-resolves', 'fixture-belongs', 'override-expired'].map((rule) => [
    `the rule ${rule}`,
    `  - { rule: ${rule}, reason: Theirs., until: 2027-06-30 }`,
    `"${rule}" cannot be overridden.`,
  ]),
])('an override with %s is an error', async (_name, overrides, message) => {
  const findings = await lintCity(await cityWith(overrides), today)
  expect(
    findings
      .filter(({ rule }) => rule === 'override-stated')
      .map((finding) => [finding.severity, finding.message, finding.at.file]),
  ).toEqual([['error', message, 'tiny/apis/buses/api.yaml']])
})
