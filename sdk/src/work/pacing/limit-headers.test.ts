import { expect, test } from 'vitest'
import { observedLimit } from './limit-headers.ts'

const now = 1_800_000_000_000
const nothing = { windows: [], left: undefined, pauseUntil: undefined }

test.each<[string, Readonly<Record<string, string>>, object]>([
  ['nothing', {}, {}],
  ['what is left', { ratelimit: '"minute";r=3;t=20' }, { left: { count: 3, until: now + 20_000 } }],
  [
    'the tightest of two',
    { ratelimit: '"minute";r=30;t=20, "day";r=2;t=3600' },
    { left: { count: 2, until: now + 3_600_000 } },
  ],
  [
    'policies',
    { 'ratelimit-policy': '"minute";q=60;w=60, "day";q=5000;w=86400' },
    {
      windows: [
        { count: 60, windowMs: 60_000 },
        { count: 5_000, windowMs: 86_400_000 },
      ],
    },
  ],
  ['a policy without a span says no rate', { 'ratelimit-policy': '"burst";q=10' }, {}],
  [
    'the older fields',
    { 'x-ratelimit-limit': '20', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '7' },
    { left: { count: 0, until: now + 7_000 } },
  ],
  [
    'a reset that is a time of day',
    { 'ratelimit-remaining': '4', 'ratelimit-reset': String(now / 1_000 + 9) },
    { left: { count: 4, until: now + 9_000 } },
  ],
  ['a wait in seconds', { 'retry-after': '5' }, { pauseUntil: now + 5_000 }],
  ['a wait until a date', { 'retry-after': new Date(now + 8_000).toUTCString() }, { pauseUntil: now + 8_000 }],
  ['nonsense', { ratelimit: 'soon', 'x-ratelimit-remaining': 'few', 'retry-after': 'later' }, {}],
])('%s', (_name, headers, wanted) => {
  expect(observedLimit(new Headers(headers), now)).toEqual({ ...nothing, ...wanted })
})
