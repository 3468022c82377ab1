import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import type { ApiSurvey } from './api-truth.ts'
import { surveyCity } from './survey-city.ts'

const date = '2026-11-24'
const none = { total: 0, fit: 0, strict: 0 }
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
  ...Object.fromEntries(
    ['recorded', 'owner-example', "recorded, another owner's server"].map((plausibility) => [
      `owner/kept/${plausibility.length}.json`,
      JSON.stringify({
        request: { method: 'GET', path: '/Stops/58234', query: null },
        status: 200,
        plausibility,
        body: [stop],
      }),
    ]),
  ),
  'owner/posted/one.json': JSON.stringify({
    request: { method: 'POST', path: '/Stops/58234' },
    status: 200,
    plausibility: 'recorded',
    body: [stop],
  }),
  'owner/again/stops_x.json': JSON.stringify([{ ...stop, name: 7, zone: 1 }]),
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
      related: none,
      setAside: [],
      backing: {
        stops: {
          recordings: { total: 3, fit: 2, strict: 1 },
          examples: { total: 1, fit: 1, strict: 1 },
          related: none,
        },
      },
    })
    expect(undeclared).toEqual([{ field: 'Stop.zone', seenIn: 'answers', times: 2 }])
  })

  test('what is set aside counts nowhere and is told', async () => {
    const { truth, faults, undeclared } = await surveyWith(
      "recordings: [{ folder: owner/samples, setAside: { stops_x.json: 'Invented by its keeper.' } }]",
    )
    expect(faults).toEqual([])
    expect(truth.recordings).toEqual({ total: 2, fit: 2, strict: 1 })
    expect(truth.setAside).toEqual([{ name: 'stops_x.json', operation: 'stops', reason: 'Invented by its keeper.' }])
    expect(undeclared).toEqual([{ field: 'Stop.zone', seenIn: 'answers', times: 1 }])
  })

  test('an example that its owner got wrong is set aside too, once though it is kept twice', async () => {
    const wrong = "wrong: { '/*/name': 'A name is no number.' }"
    const { truth } = await surveyWith(
      `recordings:\n  - { file: owner/samples/stops_x.json, operation: stops, ${wrong} }\n  - { file: owner/again/stops_x.json, operation: stops, ${wrong} }`,
    )
    expect(truth.examples).toEqual(none)
    expect(truth.setAside).toEqual([{ name: 'stops_x.json', operation: 'stops', reason: 'A name is no number.' }])
  })

  test('recordings say by method and path whose answer they are, and how far they are the owner’s', async () => {
    const { truth } = await surveyWith('recordings: [{ folder: owner/kept }]')
    expect(truth.backing).toEqual({
      stops: {
        recordings: { total: 1, fit: 1, strict: 1 },
        examples: { total: 1, fit: 1, strict: 1 },
        related: { total: 1, fit: 1, strict: 1 },
      },
    })
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
      'a file set aside that fits',
      "recordings: [{ folder: owner/samples, setAside: { one.json: 'Old.', stops_x.json: 'Made up.' } }]",
      '"setAside" speaks of one.json, which fits',
    ],
    [
      'a file set aside that is not there',
      "recordings: [{ folder: owner/samples, setAside: { gone.json: 'Old.' } }]",
      '"setAside" speaks of gone.json, which is not there',
    ],
    ['an answer to another method', 'recordings: [{ folder: owner/posted }]', 'no operation of the contract answers'],
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
