import { expect, test } from 'vitest'
import { formatLive } from './format-live.ts'

test('a row for each API, every drift, and each reason once', () => {
  const about = { api: 'buses', url: 'https://buses.example/stops', drifts: [] }
  const text = formatLive([
    { ...about, operation: 'stops', outcome: 'fits' },
    { ...about, operation: 'stop', outcome: 'drift', drifts: [{ kind: 'undeclared', message: 'Stop.zone' }] },
    { ...about, operation: 'old', outcome: 'gone' },
    { ...about, operation: 'map', outcome: 'unchecked' },
    { ...about, operation: 'near', outcome: 'left-alone', reason: 'the host failed 3 times in a row' },
    { api: 'buses', operation: 'add', outcome: 'skipped', reason: 'only what reads is asked', drifts: [] },
    { api: 'buses', operation: 'drop', outcome: 'skipped', reason: 'only what reads is asked', drifts: [] },
    { ...about, api: 'trams', operation: 'trams', outcome: 'fits' },
  ])
  expect(text).toBe(`API    asked  fits  drifted  example gone  too large  left alone  not asked
buses      4     1        1             1          1           1          2
trams      1     1        0             0          0           0          0

buses
  stop https://buses.example/stops
    not described: Stop.zone
  old https://buses.example/stops
    the example is gone
  map https://buses.example/stops
    too large to look at; status and media type fit
  not asked, the host failed 3 times in a row: near
  not asked, only what reads is asked: add, drop`)
})
