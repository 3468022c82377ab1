import { expect, test } from 'vitest'
import { loadCity } from '@openlondon/contract'
import { placeLookUps } from './place-look-up.ts'

const { city } = await loadCity('cities/stockholm')
const { files, lookUpFor } = placeLookUps(city)
const named = (...names: readonly string[]) => ({
  parameters: names.map((name) => ({ name })) as unknown as Parameters<typeof lookUpFor>[1]['parameters'], // read by name
})

test.each([
  [
    'a text of a form that a way has',
    { name: 'site', example: '9192' },
    named('site'),
    /^\/assets\/places\/way-\d\.json$/,
  ],
  ['a latitude beside a longitude', { name: 'lat', example: 59.3 }, named('lat', 'lng'), /points\.json$/],
  ['a latitude alone', { name: 'lat', example: 59.3 }, named('lat'), undefined],
  ['a longitude', { name: 'lon', example: 18 }, named('lat', 'lon'), undefined],
  ['another text', { name: 'q', example: 'bad' }, named('q'), undefined],
])('%s is looked up where the city knows places', (_name, parameter, operation, want) => {
  const found = lookUpFor(parameter, operation)
  expect(found?.file).toEqual(want && expect.stringMatching(want))
  if (found) expect(files.map(({ file }) => file)).toContain(found.file)
})

test('the other half of a point is filled too', () => {
  expect(lookUpFor({ name: 'latitude', example: 1 }, named('longitude', 'latitude'))?.pair).toBe('longitude')
})
