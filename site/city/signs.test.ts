import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { plainLanding } from './plain-landing.ts'
import { signsOf } from './signs.ts'

const call = { api: 'trams', name: 'stops', path: '/stops', parameters: '' }

test.each([
  ['in English, in euros', { name: 'Riverton', locale: 'en-IE', currency: 'EUR' }, ['€'], ['å']],
  ['in Swedish, in crowns', { name: 'Malmö', locale: 'sv-SE', currency: 'SEK' }, ['ö', 'Ö'], ['€', 'k']],
])('%s', (_name, given, has, lacks) => {
  const city = { ...smallCity, ...given }
  const signs = signsOf(city, { landing: plainLanding(city, call) })
  for (const sign of has) expect(signs).toContain(sign)
  for (const sign of lacks) expect(signs).not.toContain(sign)
})
