import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeCity } from '../../testing/tiny-city.ts'
import { formatUnclaimed, unclaimedDocuments } from './unclaimed-documents.ts'

const evidence = mkdtempSync(join(tmpdir(), 'evidence-'))
afterAll(() => rmSync(evidence, { recursive: true, force: true }))

const document =
  'openapi: 3.0.0\ninfo: { title: Feeds, version: 1.0.0 }\npaths: { /feeds: { get: { responses: {} } } }\n'

test('a document nobody claims is told, with the reason where the city gives one', async () => {
  const cityDir = await writeCity()
  mkdirSync(join(evidence, 'feeds'))
  for (const name of ['buses.yaml', 'trams.yaml', 'stops.yaml']) writeFileSync(join(evidence, 'feeds', name), document)
  writeFileSync(join(evidence, 'answer.json'), '{"paths":"no document"}')
  const city = mkdtempSync(join(tmpdir(), 'city-'))
  cpSync(cityDir, city, { recursive: true })
  writeFileSync(join(city, 'apis/buses/coverage.yaml'), 'documents: [{ file: feeds/stops.yaml, name: Stops }]\n')
  writeFileSync(
    join(city, 'coverage.yaml'),
    'documents: [{ file: feeds/trams.yaml, name: Tram feeds, reason: There are no trams. }]\n',
  )
  const found = await unclaimedDocuments(city, evidence)
  expect(found).toEqual([
    { file: 'feeds/buses.yaml', name: 'feeds/buses.yaml', operations: 1 },
    { file: 'feeds/trams.yaml', name: 'Tram feeds', operations: 1, reason: 'There are no trams.' },
  ])
  expect(formatUnclaimed(found)).toContain('Tram feeds: 1 operations, There are no trams.')
  rmSync(city, { recursive: true, force: true })
})
