import { copyFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffApis, loadDocument, planRelease, readReleases } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { readCandidate } from '../contract/src/release/candidate.ts'
import { latestRelease, releasedDocument } from '../contract/src/release/releases-folder.ts'
import { city, cityDir } from './city.ts'

test('every release names the one before it', () => {
  const releases = readReleases(cityDir)
  const named = releases.map(({ apiId, version, previous }) => [apiId, version, previous])
  const before = releases.map(({ apiId, version }) => {
    const own = releases.filter((other) => other.apiId === apiId)
    return [apiId, version, own[own.findIndex((other) => other.version === version) + 1]?.version ?? null]
  })
  expect(named).toEqual(before)
})

/** The portal comes with the engine and was published from the repository's own city, whose names its documents say. */
const isOwnCity = city.sdk.folder !== undefined
const published = city.apis.filter(({ upstream }) => isOwnCity || upstream.kind === 'external')

const released = published.flatMap(({ id }) => {
  const release = latestRelease(cityDir, id)
  return release ? [{ id, version: release.version, release }] : []
})

test.each(released)('$id $version, published again, changes nothing', async ({ id, version, release }) => {
  const document = releasedDocument(cityDir, id, version)
  const handedIn = join(await mkdtemp(join(tmpdir(), 'released-')), 'openapi.json')
  await copyFile(document, handedIn)
  const candidate = await readCandidate(cityDir, id, handedIn)
  const changes = diffApis(await loadDocument(document, id), candidate.api)
  const plan = planRelease({ known: [id], apiId: id, candidate, previous: release, changes, now: new Date() })
  expect(plan).toMatchObject({ kind: 'refusal', reason: 'nothing-changed' })
})
