import { firstCall } from '@openlondon/contract'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { plainLanding } from './plain-landing.ts'
import { signsOf } from './signs.ts'

test.each([
  ['in English, in euros', { name: 'Riverton', locale: 'en-IE', currency: 'EUR' }, ['€'], ['å']],
  ['in Swedish, in crowns', { name: 'Malmö', locale: 'sv-SE', currency: 'SEK' }, ['ö', 'Ö'], ['€', 'k']],
])('%s', (_name, given, has, lacks) => {
  const city = { ...smallCity, ...given }
  const call = firstCall(city)
  if (!call) return expect.unreachable('the small city has an operation that reads')
  const signs = signsOf(city, { landing: plainLanding(city, call) })
  for (const sign of has) expect(signs).toContain(sign)
  for (const sign of lacks) expect(signs).not.toContain(sign)
})
