import { snippetsFor } from '@openlondon/generator'
import { planLive } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { city } from './city.ts'

/** Whoever runs the check has a key for every host, so that nothing is left out for want of one. */
const hosts = city.apis.flatMap(({ id, upstreams }) => [id, ...Object.keys(upstreams).map((host) => `${id}-${host}`)])
const env = Object.fromEntries(
  hosts.map((host) => [`UPSTREAM_KEY_${host.toUpperCase().replaceAll('-', '_')}`, 'the key of an owner']),
)
const { asks, skips } = planLive(city, [], { origins: {}, env }, '2026-01-01')

test('an owner is asked what the page of the operation shows', () => {
  const shown = asks.map(({ operation }) => snippetsFor(city, operation, { via: 'direct', origin: city.host }).url)
  expect(asks.map(({ url }) => url)).toEqual(shown)
  expect(asks.length).toBeGreaterThan(skips.length)
})

test('every contract shows a request for every operation that may be asked', () => {
  expect(skips.filter(({ reason }) => /shows no value|asks for a key/.test(reason))).toEqual([])
})
