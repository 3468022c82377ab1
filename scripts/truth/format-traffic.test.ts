import { expect, test } from 'vitest'
import { formatTraffic } from './format-traffic.ts'

const at = Date.parse('2026-11-23T14:02:09Z')
const agreement = {
  operationId: 'trams.stop',
  release: '1.0.0',
  answers: 2_104_233,
  looked: 41_208,
  agreed: 41_208,
  unseen: 0,
  lastAgreedAt: at,
  misfits: [],
}
const misfit = {
  operationId: 'trams.line',
  release: '1.0.0',
  kind: 'schema',
  at: '/kind',
  wanted: 'must be one of "bus", "tram"',
  found: 'a value that it lacks',
  hash: 'q3oZ0vYk2mXe',
  times: 41,
  firstAt: at - 86_400_000,
  lastAt: at,
}

test.each([
  ['nothing', [], 'Since 2026-08-26 no answer has passed the gateway.'],
  [
    'what agrees, and what does not',
    [
      agreement,
      {
        ...agreement,
        operationId: 'trams.line',
        answers: 50,
        looked: 41,
        agreed: 0,
        unseen: 2,
        lastAgreedAt: 0,
        misfits: [misfit, { ...misfit, kind: 'status', at: '', wanted: '200, 404', found: '206', hash: '' }],
      },
    ],
    `Since 2026-08-26, against the releases that are served:
trams.stop 1.0.0: 41208 of 41208 looked at agree, of 2104233 that came; last 2026-11-23 14:02
trams.line 1.0.0: 0 of 41 looked at agree, of 50 that came, 2 not to be read; none has agreed
  schema /kind: must be one of "bus", "tram"; came: a value that it lacks (q3oZ0vYk2mXe); 41 times from 2026-11-22 14:02 to 2026-11-23 14:02
  status: 200, 404; came: 206; 41 times from 2026-11-22 14:02 to 2026-11-23 14:02`,
  ],
])('%s', (_name, agreements, want) => {
  expect(formatTraffic({ from: '2026-08-26', agreements, misfits: [] })).toBe(want)
})
