import { expect, test } from 'vitest'
import { smoothingRows } from '../../city-tests/smoothing-rows.ts'

test.each([
  ['tfl.bikePoint', { members: ['bikes'], examples: [{ wire: '"15"', sdk: '15' }], decoders: ['derive', 'number'] }],
  ['tfl.stopPoints', { members: [''], sdk: 'always a list', decoders: ['list'] }],
  ['air-quality.airSites', { members: [''], wire: 'inside `Sites.Site`', decoders: ['unwrap'] }],
  ['air-quality.airSites', { members: ['[].areaCode'], decoders: ['derive', 'lookup'] }],
  ['open-data.packageSearch', { members: [''], sdk: 'an `HttpError`', decoders: ['unlessTrue'] }],
  ['food-hygiene.establishment', { members: ['geocode.longitude'], decoders: ['nullFor', 'number'] }],
])('the page of %s says %o', (id, want) => {
  expect(smoothingRows(id)).toContainEqual(expect.objectContaining(want))
})

test('texts that mean nothing are said once for all members that have them', () => {
  const rows = smoothingRows('food-hygiene.establishment').filter((row) => row.decoders.join() === 'nullFor')
  const texts = rows.map((row) => row.examples.map(({ wire }) => wire).join())
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.length).toBeGreaterThan(0)
})
