import { expect, test } from 'vitest'
import { createExample } from './create-example.ts'

const source = `/**
 * Bikes near a postcode. Two APIs, one answer.
 */
import { createClient } from '@openlondon/sdk'
import { bikePoints, type BikePoint } from '@openlondon/sdk/tfl'
import { postcode as find } from '@openlondon/sdk/postcodes'
`

test('an example page is made from the file alone', () => {
  expect(createExample('examples/tfl/bikes-near-postcode.ts', source)).toEqual({
    api: 'tfl',
    task: 'bikes-near-postcode',
    file: 'examples/tfl/bikes-near-postcode.ts',
    href: '/examples/tfl/bikes-near-postcode/',
    title: 'Bikes near a postcode',
    text: 'Two APIs, one answer.',
    operations: [
      { label: 'tfl.bikePoints', href: '/apis/tfl/bikePoints/' },
      { label: 'postcodes.postcode', href: '/apis/postcodes/postcode/' },
    ],
  })
})

test('a file without a title comment is named after its task', () => {
  expect(createExample('examples/tfl/tube-status.ts', 'await 1')).toMatchObject({
    title: 'tube status',
    text: '',
    operations: [],
  })
})
