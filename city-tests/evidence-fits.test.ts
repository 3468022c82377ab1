import { existsSync } from 'node:fs'
import { formatSurvey, readTruth, recordFault, surveyCity } from '@openlondon/contract'
import { describe, expect, test } from 'vitest'
import { cityDir } from './city.ts'

const evidenceDir = process.env['EVIDENCE_DIR'] ?? ''
const record = readTruth(cityDir)
const hasEvidence = Object.values(record ?? {}).some(
  ({ owner, recordings, examples, related }) => owner.theirs + recordings.total + examples.total + related.total > 0,
)
const isHere = evidenceDir !== '' && existsSync(evidenceDir) && hasEvidence

if (!isHere)
  console.warn(
    "Skipped: contracts are held against owners' evidence when EVIDENCE_DIR names its folder and the city's truth.json knows of any.",
  )

describe.skipIf(!isHere)("the contracts and the owners' evidence (EVIDENCE_DIR)", async () => {
  const surveys = isHere ? await surveyCity({ cityDir, evidenceDir, apis: [], date: '2026-11-24' }) : []
  const of = (kinds: readonly string[]): readonly unknown[] =>
    surveys.flatMap(({ api, faults }) =>
      faults.filter(({ kind }) => kinds.includes(kind)).map((one) => [api, one.message]),
    )

  test('what is on record of every API is what is found', () => {
    const faults = surveys.flatMap((survey) => recordFault(record, survey)?.message ?? [])
    expect(surveys.map(({ api }) => api).toSorted()).toEqual(Object.keys(record ?? {}).toSorted())
    expect(faults).toEqual([])
  })

  test('no operation is missing without a reason, and no reason is stale', () => {
    expect(of(['missing', 'stale', 'evidence'])).toEqual([])
  })

  test('every recording and every published example fits', () => {
    expect(of(['recording'])).toEqual([])
  })

  test('nine recordings in ten have no field that the contract does not describe', () => {
    const recordings = surveys.map(({ truth }) => truth.recordings)
    const strict = recordings.reduce((sum, one) => sum + one.strict, 0)
    const total = recordings.reduce((sum, one) => sum + one.total, 0)
    expect(strict, formatSurvey(surveys)).toBeGreaterThanOrEqual(0.9 * total)
  })
})
