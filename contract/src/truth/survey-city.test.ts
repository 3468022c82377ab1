import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import type { ApiSurvey } from './api-truth.ts'
import { surveyCity } from './survey-city.ts'

const date = '2026-11-24'
const stop = { id: '58234', name: 'Bank' }

const ownerDocument = JSON.stringify({
  swagger: '2.0',
  host: 'api.buses.tiny.example',
  basePath: '/Stops',
  info: { title: 'Stops', version: '1' },
  paths: {
    '/{stopIds}': { get: { responses: {} } },
    '/*': { get: { responses: {} } },
    '/All': { get: { responses: {} } },
  },
})

const evidence = {
  'owner/stops.json': ownerDocument,
  'owner/samples/one.json': JSON.stringify({ url: 'https://api.buses.tiny.example/Stops/58234', body: [stop] }),
  'owner/samples/two.json': JSON.stringify({
    url: 'https://api.buses.tiny.example/Stops/58234',
    body: { ...stop, zone: 1 },
  }),
  'owner/samples/stops_x.json': JSON.stringify([{ ...stop, name: 7, zone: 1 }]),
  'owner/stop.json': `\uFEFF${JSON.stringify(stop)}`,
}

async function surveyWith(coverage: string, files: Readonly<Record<string, string>> = {}): Promise<ApiSurvey> {
  const cityDir = await writeCity({ ...tinyCityFiles, 'apis/buses/coverage.yaml': coverage, ...files })
  const evidenceDir = await mkdtemp(join(tmpdir(), 'evidence-'))
  for (const [name, text] of Object.entries(evidence)) {
    await mkdir(dirname(join(evidenceDir, name)), { recursive: true })
    await writeFile(join(evidenceDir, name), text)
  }
  const [survey] = await surveyCity({ cityDir, evidenceDir, apis: [], date })
  if (!survey) throw new Error('the tiny city has no API')
  return survey
}

describe('what is found', () => {
  test('numbers of everything', async () => {
    const { truth, undeclared } = await surveyWith(`
documents:
  - file: owner/stops.json
    name: Stops
    absent: { 'GET /Stops/*': 'A wildcard.' }
recordings:
  - folder: owner/samples
  - { file: owner/stop.json, operation: stops }
`)
    expect(truth).toEqual({
      date,
      operations: 1,
      fixtures: { valid: 2, total: 2 },
      owner: { theirs: 3, present: 1, absent: 1, missing: 1 },
      documents: [{ name: 'Stops', theirs: 3, present: 1, absent: 1, missing: 1 }],
      recordings: { total: 3, fit: 2, strict: 1 },
      examples: { total: 1, fit: 1, strict: 1 },
    })
    expect(undeclared).toEqual([{ field: 'Stop.zone', seenIn: 'answers', times: 2 }])
  })

  const document = 'documents:\n  - { file: owner/stops.json, name: Stops'
  const wildcard = "absent: { 'GET /Stops/*': No., 'GET /Stops/All': No. }"

  test.each([
    ['an operation nobody wrote', `${document} }`, 'GET /Stops/All is in "Stops", not in the contract'],
    ['an absence that is none', `${document}, absent: { 'GET /Trams': No. } }`, 'coverage.yaml:2 "absent" speaks of'],
    ['a document that is not there', 'documents: [{ file: owner/trams.json, name: T }]', 'owner/trams.json is not in'],
    ['a folder that is not there', 'recordings: [{ folder: owner/trams }]', 'owner/trams is not in'],
    [
      'a recording that does not fit',
      'recordings: [{ folder: owner/samples }]',
      'stops_x.json (stops) /*/name must be',
    ],
    [
      'an example of an unknown operation',
      'recordings: [{ file: owner/stop.json, operation: stop }]',
      'no operation of',
    ],
    [
      'an excuse that is none',
      `recordings: [{ file: owner/stop.json, operation: stops, wrong: { '/name': No. } }]`,
      '"wrong" speaks of /name, which fits',
    ],
  ])('%s', async (_name, coverage, want) => {
    const { faults } = await surveyWith(coverage)
    expect(faults.map(({ message }) => message)).toContainEqual(expect.stringContaining(want))
  })

  test.each([
    ['a reason for all that is left out', `${document}, ${wildcard} }`, {}],
    [
      'an example that its owner got wrong, with the reason',
      `recordings: [{ file: owner/samples/stops_x.json, operation: stops, wrong: { '/*/name': A name is no number. } }]`,
      {},
    ],
    ['no coverage at all', '{}', {}],
  ])('nothing is at fault: %s', async (_name, coverage) => {
    const { faults } = await surveyWith(coverage)
    expect(faults).toEqual([])
  })

  test('a fixture that does not fit', async () => {
    const fixtures = `[{ "name": "bank", "summary": "", "status": 200, "body": { "id": 1, "name": "Bank" } }]`
    const { truth, faults } = await surveyWith('{}', { 'apis/buses/fixtures/stops.json': fixtures })
    expect(truth.fixtures).toEqual({ valid: 0, total: 1 })
    expect(faults).toMatchObject([{ kind: 'fixture', message: expect.stringContaining('fixture stops/bank') }])
  })
})
