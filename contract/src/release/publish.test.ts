import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCity } from '../load/load-city.ts'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { applyRelease } from './apply-release.ts'
import { prepareRelease, writeInitialReleases } from './prepare-release.ts'
import type { ReleasePlan, ReleaseRefusal } from './plan-release.ts'
import { latestRelease, readReleases } from './releases-folder.ts'

const january = new Date('2026-01-01T00:00:00Z')
const now = new Date('2026-11-23T10:00:00Z')

async function releasedCity(): Promise<string> {
  const cityDir = await writeCity()
  await writeInitialReleases(cityDir, january)
  return cityDir
}

function planned(outcome: ReleasePlan | ReleaseRefusal): ReleasePlan {
  if (outcome.kind === 'refusal') throw new Error(outcome.message)
  return outcome
}

async function outsideFile(name: string, text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'owner-')), name)
  await writeFile(file, text)
  return file
}

const contractFile = (cityDir: string, name: string): string => join(cityDir, 'apis/buses', name)

test('the first release takes the contract as it stands, once', async () => {
  const cityDir = await releasedCity()
  expect(latestRelease(cityDir, 'buses')).toEqual({
    apiId: 'buses',
    version: '1.2.0',
    previous: null,
    publishedAt: '2026-01-01T00:00:00Z',
    bump: 'initial',
    changes: [],
  })
  expect(await writeInitialReleases(cityDir, now)).toEqual([])
  expect(await prepareRelease({ cityDir, apiId: 'buses', now })).toMatchObject({
    kind: 'refusal',
    reason: 'nothing-changed',
  })
})

test('a release has no examples, and a new one is no reason to publish', async () => {
  const cityDir = await releasedCity()
  const released = await readFile(contractFile(cityDir, 'releases/1.2.0/openapi.json'), 'utf8')
  expect(released.trim().split('\n').length).toBe(1)
  expect(released).not.toContain('58234')
  const fixtures = tinyCityFiles['apis/buses/fixtures/stops.json']
  await writeFile(contractFile(cityDir, 'fixtures/stops.json'), fixtures.replace('"name": "Bank"', '"name": "Angel"'))
  expect(await prepareRelease({ cityDir, apiId: 'buses', now })).toMatchObject({ reason: 'nothing-changed' })
})

test('a contract edited in its place is published with the version it needs, written where it was', async () => {
  const cityDir = await releasedCity()
  const schemas = contractFile(cityDir, 'schemas/stops.yaml')
  await writeFile(schemas, tinyCityFiles['apis/buses/schemas/stops.yaml'].replace(/ {4}near:.*\n/, ''))
  const plan = planned(await prepareRelease({ cityDir, apiId: 'buses', note: 'Nobody used it.', now }))
  expect(plan.release.changes.map(({ rule, bump, operations }) => [rule, bump, operations])).toEqual([
    ['property-removed', 'major', ['buses.stops']],
  ])
  const changesets = await mkdtemp(join(tmpdir(), 'changesets-'))
  await applyRelease(plan, { cityDir, changeset: { folder: changesets, packageName: '@tiny/sdk' } })
  expect(await readFile(contractFile(cityDir, 'openapi.yaml'), 'utf8')).toBe(
    tinyCityFiles['apis/buses/openapi.yaml'].replace('version: 1.2.0 #', 'version: 2.0.0 #'),
  )
  expect(await readFile(join(changesets, 'buses-2.0.0.md'), 'utf8')).toBe(
    "---\n'@tiny/sdk': major\n---\n\nNobody used it.\n\nThe contract `buses` is now at 2.0.0.\n\nBreaking:\n\n- `Stop.near`: is not there any more; before it was. Reaches `stops()`.\n",
  )
  expect(readReleases(cityDir, 'buses').map((release) => [release.version, release.previous, release.bump])).toEqual([
    ['2.0.0', '1.2.0', 'major'],
    ['1.2.0', null, 'initial'],
  ])
  expect(await readdir(contractFile(cityDir, 'releases'))).toEqual(['1.2.0', '2.0.0'])
  expect((await loadCity(cityDir)).city.apis[0]?.version).toBe('2.0.0')
})

test('a whole document from outside takes the place of the split contract', async () => {
  const cityDir = await releasedCity()
  const released = await readFile(contractFile(cityDir, 'releases/1.2.0/openapi.json'), 'utf8')
  const file = await outsideFile('edited.json', released.replace('"name":"detail"', '"name":"full"'))
  const plan = planned(await prepareRelease({ cityDir, apiId: 'buses', from: file, now }))
  expect(plan.release.changes.map((change) => change.rule)).toEqual(['parameter-renamed'])
  expect(plan.replacement.removed).toEqual(['openapi.yaml', 'paths/stops.yaml', 'schemas/stops.yaml'])
  await applyRelease(plan, { cityDir })
  const { city } = await loadCity(cityDir)
  expect(city.apis[0]).toMatchObject({ version: '2.0.0' })
  expect(city.apis[0]?.operations[0]?.parameters.map((parameter) => parameter.name)).toEqual(['ids', 'full'])
  expect(existsSync(contractFile(cityDir, 'schemas/stops.yaml'))).toBe(false)
  expect(existsSync(contractFile(cityDir, 'fixtures/stops.json'))).toBe(true)
})

test('a root document from outside may go on referring to the parts beside it', async () => {
  const cityDir = await releasedCity()
  const file = await outsideFile(
    'openapi.yaml',
    tinyCityFiles['apis/buses/openapi.yaml'].replace(
      'Stops and what calls there.',
      'Stops, and every line that calls there.',
    ),
  )
  const plan = planned(await prepareRelease({ cityDir, apiId: 'buses', from: file, now }))
  expect(plan.release).toMatchObject({ version: '1.2.1', bump: 'patch' })
  expect(plan.replacement.removed).toEqual([])
})

test('what does not lint is refused at the place in the file that was handed in, and nothing is written', async () => {
  const cityDir = await releasedCity()
  const before = await readdir(cityDir, { recursive: true })
  const file = await outsideFile(
    'mine.yaml',
    tinyCityFiles['apis/buses/openapi.yaml'].replace('version: 1.2.0', 'version: newest'),
  )
  const refusal = await prepareRelease({ cityDir, apiId: 'buses', from: file, now })
  expect(refusal).toMatchObject({ kind: 'refusal', reason: 'does-not-lint' })
  expect(refusal.findings.filter((finding) => finding.severity === 'error')).toMatchObject([
    { rule: 'version-semver', at: { file, line: 6 } },
  ])
  expect(await readdir(cityDir, { recursive: true })).toEqual(before)
})

test('an operation that goes takes its fixture along', async () => {
  const cityDir = await releasedCity()
  const file = await outsideFile(
    'openapi.yaml',
    tinyCityFiles['apis/buses/openapi.yaml'].replace(/paths:[\s\S]*/, 'paths: {}\n'),
  )
  const plan = planned(await prepareRelease({ cityDir, apiId: 'buses', from: file, now }))
  expect(plan.release.changes.map((change) => change.rule)).toContain('operation-removed')
  expect(plan.replacement.removed).toEqual(['paths/stops.yaml', 'schemas/stops.yaml', 'fixtures/stops.json'])
})

test('an unknown API is refused', async () => {
  expect(await prepareRelease({ cityDir: await releasedCity(), apiId: 'trams', now })).toMatchObject({
    kind: 'refusal',
    reason: 'unknown-api',
  })
})

test('a release is never rewritten', async () => {
  const cityDir = await releasedCity()
  await writeFile(
    contractFile(cityDir, 'paths/stops.yaml'),
    tinyCityFiles['apis/buses/paths/stops.yaml'].replace('in the order asked for', 'in any order'),
  )
  const plan = planned(await prepareRelease({ cityDir, apiId: 'buses', now }))
  await applyRelease(plan, { cityDir })
  const written = await readFile(contractFile(cityDir, 'releases/1.2.1/changes.json'), 'utf8')
  await expect(applyRelease(plan, { cityDir })).rejects.toThrow(
    'buses 1.2.1 is published already, and releases are never rewritten.',
  )
  expect(await readFile(contractFile(cityDir, 'releases/1.2.1/changes.json'), 'utf8')).toBe(written)
})

test('a new API comes with its first release, from a folder, though a neighbour cannot be read', async () => {
  const cityDir = await releasedCity()
  const broken = join(cityDir, 'apis/broken')
  await mkdir(broken)
  await writeFile(join(broken, 'api.yaml'), 'a: [')
  const trams = await mkdtemp(join(tmpdir(), 'trams-'))
  await cp(join(cityDir, 'apis/buses'), trams, { recursive: true })
  await writeFile(join(trams, 'api.yaml'), tinyCityFiles['apis/buses/api.yaml'].replace('id: buses', 'id: trams'))
  const plan = planned(await prepareRelease({ cityDir, apiId: 'trams', from: trams, now }))
  expect(plan.release).toMatchObject({ version: '1.2.0', bump: 'initial' })
  const changesets = await mkdtemp(join(tmpdir(), 'changesets-'))
  await applyRelease(plan, { cityDir, changeset: { folder: changesets, packageName: '@tiny/sdk' } })
  expect(await readdir(join(cityDir, 'apis/trams'))).toEqual([
    'api.yaml',
    'fixtures',
    'openapi.yaml',
    'paths',
    'releases',
    'schemas',
  ])
  expect(await readFile(join(changesets, 'trams-1.2.0.md'), 'utf8')).toBe(
    "---\n'@tiny/sdk': minor\n---\n\nThe API `trams` is new, at 1.2.0.\n",
  )
})

test('behind a reference that leads nowhere no change is told', async () => {
  const cityDir = await releasedCity()
  const text = tinyCityFiles['apis/buses/openapi.yaml'].replace('./paths/stops.yaml#/stops', './paths/stops.yaml#/stop')
  const file = await outsideFile('openapi.yaml', text)
  const refusal = await prepareRelease({ cityDir, apiId: 'buses', from: file, now })
  expect(refusal).toMatchObject({ kind: 'refusal', reason: 'does-not-lint', changes: [] })
  expect(refusal.findings).toContainEqual(expect.objectContaining({ rule: 'reference-resolves' }))
})
