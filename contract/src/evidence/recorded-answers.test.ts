import { describe, expect, test } from 'vitest'
import { loadCity } from '../load/load-city.ts'
import { writeCity } from '../../testing/tiny-city.ts'
import { checkRecording, readRecording } from './recorded-answers.ts'

describe('how a recording is held against a contract', async () => {
  const { city } = await loadCity(await writeCity())
  const api = city.apis[0]
  if (!api) throw new Error('the tiny city has no API')
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
    expect(report.operation).toBe('stops')
  })

  const stated = { origin: 'recorded', method: 'GET', url: undefined, status: 200, body: stop } as const
  test('an operation that somebody stated wins over the name', () => {
    expect(checkRecording(api, { ...stated, name: 'x', operation: 'stops' }).mismatches).toEqual([])
    expect(checkRecording(api, { ...stated, name: 'stops', operation: 'x' }).operation).toBe(undefined)
  })
})
