import { expect, test } from 'vitest'
import { createExample } from './create-example.ts'

const source = `/**
 * Next trams. Two APIs, one answer.
 */
import { createClient } from '@open/sdk'
import { nextTrams, type Tram } from '@open/sdk/trams'
import { stop as find } from '@open/sdk/stops'
import { distance } from '@open/sdk/geo'
import { basename } from 'node:path'
`

test('an example page is made from the file alone', () => {
  expect(createExample('/city/examples/trams/next-trams.ts', source, '@open/sdk')).toEqual({
    api: 'trams',
    task: 'next-trams',
    file: 'examples/trams/next-trams.ts',
    href: '/examples/trams/next-trams/',
    title: 'Next trams',
    text: 'Two APIs, one answer.',
    operations: [
      { label: 'trams.nextTrams', href: '/apis/trams/nextTrams/' },
      { label: 'stops.stop', href: '/apis/stops/stop/' },
    ],
  })
})

test('a file without a title comment is named after its task', () => {
  expect(createExample('examples/trams/tram-status.ts', 'await 1', '@open/sdk')).toMatchObject({
    title: 'tram status',
    text: '',
    operations: [],
  })
})
