import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import type { ApiSurvey, ApiTruth } from './api-truth.ts'
import { formatTruth } from './format-truth.ts'
import { readTruth, recordFault, writeTruth } from './truth-record.ts'

const none = { total: 0, fit: 0, strict: 0 }
const truth: ApiTruth = {
  date: '2026-11-24',
  operations: 2,
  fixtures: { valid: 3, total: 3 },
  owner: { theirs: 2, present: 1, absent: 1, missing: 0 },
  documents: [{ name: 'Stops', theirs: 2, present: 1, absent: 1, missing: 0 }],
  recordings: { total: 4, fit: 4, strict: 3 },
  examples: none,
  related: none,
  setAside: [{ name: 'old.json', operation: 'stops', reason: 'Older than the API.' }],
  backing: { stops: { recordings: { total: 4, fit: 4, strict: 3 }, examples: none, related: none } },
}

const survey = (api: string, changes: Partial<ApiTruth> = {}): ApiSurvey => ({
  api,
  truth: { ...truth, ...changes },
  faults: [],
  undeclared: [],
  excused: [],
})

const twoApis = { ...tinyCityFiles, 'apis/trams/api.yaml': 'id: trams' }

describe('the record', () => {
  test('is read as it was written, and absent before', async () => {
    const cityDir = await writeCity()
    expect(readTruth(cityDir)).toBeUndefined()
    writeTruth(cityDir, [survey('buses')])
    expect(readTruth(cityDir)).toEqual({ buses: truth })
  })

  test('of older days, which does not know what is behind each operation, is read too', async () => {
    const cityDir = await writeCity()
    const { related, setAside, backing, ...old } = truth
    await writeFile(join(cityDir, 'truth.json'), JSON.stringify({ buses: old }))
    expect(readTruth(cityDir)).toEqual({ buses: { ...old, related: none, setAside: [] } })
    expect([related, setAside.length, Object.keys(backing ?? {})]).toEqual([none, 1, ['stops']])
  })

  test('is the same text whatever the order of looking', async () => {
    const [one, other] = [await writeCity(twoApis), await writeCity(twoApis)]
    writeTruth(one, [survey('trams'), survey('buses')])
    writeTruth(other, [survey('buses')])
    writeTruth(other, [survey('trams')])
    expect(await readFile(join(one, 'truth.json'), 'utf8')).toBe(await readFile(join(other, 'truth.json'), 'utf8'))
  })

  test('forgets an API that the city no longer has', async () => {
    const cityDir = await writeCity()
    await writeFile(join(cityDir, 'truth.json'), JSON.stringify({ trams: truth }))
    writeTruth(cityDir, [survey('buses')])
    expect(Object.keys(readTruth(cityDir) ?? {})).toEqual(['buses'])
  })

  test.each([
    ['no date', '"buses.date" is missing', '{ "buses": {} }'],
    ['a count that is a text', 'must be a number', JSON.stringify({ buses: { ...truth, operations: '2' } })],
    [
      'a count that is gone',
      '"buses.owner.missing"',
      JSON.stringify({ buses: { ...truth, owner: { theirs: 1, present: 1, absent: 0 } } }),
    ],
  ])('says where it is broken: %s', async (_name, want, text) => {
    const cityDir = await writeCity()
    await writeFile(join(cityDir, 'truth.json'), text)
    expect(() => readTruth(cityDir)).toThrow(want)
    expect(() => readTruth(cityDir)).toThrow(/^truth\.json:1:/)
  })

  test('can be shown without any evidence', () => {
    expect(formatTruth({ buses: truth }).split('\n').at(-1)).toMatch(
      /^buses +2 +3\/3 +2 +1 +1 +0 +4 +4 +3 ( +–){6} +1 +1 +2026-11-24$/,
    )
  })
})

describe('where the record says otherwise', () => {
  test.each([
    ['nothing was ever recorded', undefined, survey('buses'), undefined],
    ['the same on another day', { buses: truth }, survey('buses', { date: '2027-01-01' }), undefined],
    [
      'other counts',
      { buses: truth },
      survey('buses', { operations: 3, recordings: { total: 5, fit: 5, strict: 4 } }),
      'other operations, recordings',
    ],
    ['an API nobody recorded', { buses: truth }, survey('trams'), 'does not know this API'],
  ])('%s', (_name, recorded, found, want) => {
    const message = recordFault(recorded, found)?.message
    if (want === undefined) expect(message).toBeUndefined()
    else expect(message).toContain(want)
  })
})
