import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ApiModel } from '../model.ts'
import { loadCity } from '../load/load-city.ts'
import { writeCity } from '../testing/tiny-city.ts'
import { checkRecording, readRecording, recordingSummary } from './recorded-answers.ts'

const evidenceDir = process.env['EVIDENCE_DIR'] ?? ''
const samples = join(evidenceDir, 'tfl/samples')
const isHere = evidenceDir !== '' && existsSync(samples)
const cityDir = fileURLToPath(new URL('../../../openapi', import.meta.url))

async function apiOf(folder: string, id: string): Promise<ApiModel> {
  const { city } = await loadCity(folder)
  const api = city.apis.find((one) => one.id === id)
  if (!api) throw new Error(`no API ${id}`)
  return api
}

if (!isHere) console.warn('Skipped: recorded answers are checked only when EVIDENCE_DIR names their folder.')

describe.skipIf(!isHere)('recorded answers of the owner (EVIDENCE_DIR)', async () => {
  const api = isHere ? await apiOf(cityDir, 'tfl') : undefined
  const names = isHere ? readdirSync(samples).filter((name) => name.endsWith('.json')) : []
  const reports = api
    ? names.map((name) => checkRecording(api, readRecording(name, readFileSync(join(samples, name), 'utf8'))))
    : []

  test('there are some, and each belongs to an operation', () => {
    expect(reports.length).toBeGreaterThan(0)
    expect(reports.filter((report) => report.operation === undefined)).toEqual([])
  })

  test('every one fits the contract', () => {
    expect(
      reports.filter((report) => report.mismatches.length > 0),
      recordingSummary(reports),
    ).toEqual([])
  })

  test('nine in ten have no field that the contract does not describe', () => {
    const strict = reports.filter((report) => report.mismatches.length === 0 && report.undeclared.length === 0)
    expect(strict.length / reports.length, recordingSummary(reports)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('how a recording is held against a contract', async () => {
  const api = await apiOf(await writeCity(), 'buses')
  const stop = { id: '58234', name: 'Bank' }

  test.each([
    ['an answer that fits', { url: 'https://api.buses.tiny.example/Stops/58234', body: stop }, 'stops', 0, []],
    ['one of several', { url: 'https://api.buses.tiny.example/stops/58234,58235', body: [stop, stop] }, 'stops', 0, []],
    [
      'a field nobody described',
      {
        url: 'https://api.buses.tiny.example/Stops/58234',
        body: [{ ...stop, zone: 1, near: [{ ...stop, lines: [] }] }],
      },
      'stops',
      0,
      ['Stop.lines', 'Stop.zone'],
    ],
    ['a declared refusal', { url: 'https://api.buses.tiny.example/Stops/0', status: 401, body: {} }, 'stops', 1, []],
    ['a request nobody described', { url: 'https://api.buses.tiny.example/Lines', body: [] }, undefined, 1, []],
  ])('%s', (name, file, operation, mismatches, undeclared) => {
    const report = checkRecording(api, readRecording(name, JSON.stringify(file)))
    expect([report.operation, report.mismatches.length, report.undeclared]).toEqual([operation, mismatches, undeclared])
  })

  test('an answer that does not fit names the place', () => {
    const report = checkRecording(api, readRecording('stops_58234_None', JSON.stringify([{ id: 58234, name: 'Bank' }])))
    expect(report.mismatches.map((one) => one.path)).toContain('/0/id')
    expect(recordingSummary([report])).toContain('0 of 1 recordings fit')
  })
})
