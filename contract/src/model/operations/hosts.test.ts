import { expect, test } from 'vitest'
import { upstreamOf, upstreamsOf } from './hosts.ts'
import type { ExternalUpstream } from '../model.ts'

const own: ExternalUpstream = { kind: 'external', url: 'https://owner.example' }
const safe: ExternalUpstream = { kind: 'external', url: 'https://safe.example' }
const api = { upstream: own, upstreams: { safe } }

test.each([
  ['the own host', {}, own],
  ['a further host', { upstream: 'safe' }, safe],
  ['the own host for a name that is none', { upstream: 'gone' }, own],
])('an operation lives at %s', (_name, operation, want) => {
  expect(upstreamOf(api, operation)).toBe(want)
})

test('every host once, the own one first and without a name', () => {
  expect(upstreamsOf(api)).toEqual([
    [undefined, own],
    ['safe', safe],
  ])
})
