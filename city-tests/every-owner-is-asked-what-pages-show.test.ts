import { planLive } from '@openlondon/contract'
import { upstreamOf } from '@openlondon/contract/model'
import { expect, test } from 'vitest'
import { buildRequest } from '../site/pages/reference/call/build-request.ts'
import { startValues } from '../site/pages/reference/call/recipe.ts'
import { createOperationPage } from '../site/pages/reference/create/create-operation-page.ts'
import { city } from './city.ts'

/** Whoever runs the check has a key for every host, so that nothing is left out for want of one. */
const hosts = city.apis.flatMap(({ id, upstreams }) => [id, ...Object.keys(upstreams).map((host) => `${id}-${host}`)])
const env = Object.fromEntries(
  hosts.map((host) => [`UPSTREAM_KEY_${host.toUpperCase().replaceAll('-', '_')}`, 'the key of an owner']),
)
const { asks, skips } = planLive(city, [], { origins: {}, env }, '2026-01-01')

test('an owner is asked what the page of the operation shows', () => {
  const shown = asks.map(({ api, operation }) => {
    const { recipe, parameters } = createOperationPage(city, api, operation)
    const { url } = buildRequest(recipe, startValues(parameters), { via: 'gateway', origin: '' })
    const upstream = upstreamOf(api, operation)
    return upstream.kind === 'external' && url.replace(recipe.bases.live, upstream.url.replace(/\/$/, ''))
  })
  expect(asks.map(({ url }) => url)).toEqual(shown)
  // A city may begin with owners that nobody can ask, at hosts that are reserved for examples.
  expect(asks.length + skips.length).toBeGreaterThan(0)
})

test('every contract shows a request for every operation that may be asked', () => {
  expect(skips.filter(({ reason }) => /shows no value|asks for a key/.test(reason))).toEqual([])
})
