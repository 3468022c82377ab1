import { describe, expect, test } from 'vitest'
import type { Bump, Change, Release } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { writeCity } from '../../testing/tiny-city.ts'
import { readCandidate, type Candidate } from './candidate.ts'
import { planRelease } from './plan-release.ts'

const cityDir = await writeCity()
const candidate = await readCandidate(cityDir, 'buses')
const now = new Date('2026-11-23T10:00:00.123Z')

const previous: Release = {
  apiId: 'buses',
  version: '1.2.0',
  previous: null,
  publishedAt: '2026-01-01T00:00:00Z',
  bump: 'initial',
  changes: [],
}

const change = (bump: Bump): Change => ({
  rule: `a-${bump}-one`,
  bump,
  message: `Something ${bump}.`,
  operations: ['buses.stops'],
  pointer: '',
})

const saying = (version: string): Candidate => ({
  ...candidate,
  api: { ...candidate.api, version },
  root: { ...candidate.root, text: candidate.root.text.replace('1.2.0', version) },
})

const error: Finding = {
  rule: 'struct',
  severity: 'error',
  message: 'Wrong.',
  at: { file: 'x', line: 1, column: 1, pointer: '' },
  reference: '/publish/rules/struct',
}

describe('a plan', () => {
  test.each([
    ['a first release keeps the version as written', { previous: undefined, changes: [] }, '1.2.0', 'initial'],
    ['a description', { changes: [change('patch')] }, '1.2.1', 'patch'],
    ['an addition', { changes: [change('patch'), change('minor')] }, '1.3.0', 'minor'],
    ['a break', { changes: [change('minor'), change('major')] }, '2.0.0', 'major'],
    [
      'more than is needed, because a person says so',
      { changes: [change('patch')], declaredBump: 'major' as const },
      '2.0.0',
      'major',
    ],
    ['a version the owner wrote', { changes: [change('minor')], candidate: saying('1.4.0') }, '1.4.0', 'minor'],
  ])('%s', (_name, request, version, bump) => {
    const plan = planRelease({ known: ['buses'], apiId: 'buses', candidate, previous, now, ...request })
    expect(plan).toMatchObject({
      kind: 'plan',
      release: { apiId: 'buses', version, bump, publishedAt: '2026-11-23T10:00:00Z' },
      document: { info: { version } },
    })
  })

  test('writes the computed version into the contract and nothing else', () => {
    const plan = planRelease({ known: ['buses'], apiId: 'buses', candidate, previous, changes: [change('major')], now })
    expect(plan.kind === 'plan' && plan.replacement).toEqual({
      written: { 'openapi.yaml': candidate.root.text.replace('version: 1.2.0', 'version: 2.0.0') },
      removed: [],
      readAs: { name: 'openapi.yaml', text: candidate.root.text },
    })
  })

  test('carries the note of the owner', () => {
    const plan = planRelease({
      known: ['buses'],
      apiId: 'buses',
      candidate,
      previous,
      changes: [change('minor')],
      note: ' New lines. ',
      now,
    })
    expect(plan).toMatchObject({ release: { note: 'New lines.', previous: '1.2.0' } })
  })
})

describe('a refusal', () => {
  test.each([
    [
      'an unknown API',
      { apiId: 'trams', candidate: undefined },
      'unknown-api',
      'There is no API "trams". Known are buses; a new one is published from a folder with its api.yaml, or begins by: npm run add',
    ],
    [
      'a contract that does not lint',
      { candidate: { ...candidate, findings: [error] } },
      'does-not-lint',
      'The contract has 1 error. Correct it and try again.',
    ],
    [
      'nothing to publish',
      { changes: [] },
      'nothing-changed',
      'Nothing changed since 1.2.0, so there is nothing to publish. Examples and fixtures need no release.',
    ],
    [
      'a break published as minor',
      { changes: [change('major')], declaredBump: 'minor' as const },
      'bump-too-small',
      'This is a major release, not a minor one: Something major. Publish it as major, or take that change back.',
    ],
    [
      'an addition published as patch',
      { changes: [change('minor')], declaredBump: 'patch' as const },
      'bump-too-small',
      'This is a minor release, not a patch one: Something minor. Publish it as minor, or take that change back.',
    ],
    [
      'a version that steps too little',
      { changes: [change('major')], candidate: saying('1.3.0') },
      'version-too-low',
      'The contract says 1.3.0, which is a minor step from 1.2.0, but this is a major release: Something major. The next version is 2.0.0.',
    ],
    [
      'a version that goes back',
      { changes: [change('patch')], candidate: saying('1.1.0') },
      'version-too-low',
      'The contract says 1.1.0, but 1.2.0 is published already. Leave the version as it was and it is computed.',
    ],
    [
      'a version that is no version',
      { changes: [change('patch')], candidate: saying('2026-11') },
      'version-not-semver',
      'The version "2026-11" is not three numbers with dots, such as 1.4.0.',
    ],
  ])('%s', (_name, request, reason, message) => {
    const refusal = planRelease({
      known: ['buses'],
      apiId: 'buses',
      candidate,
      previous,
      changes: [change('patch')],
      now,
      ...request,
    })
    expect(refusal).toMatchObject({ kind: 'refusal', reason, message })
  })
})
