import { expect, test } from 'vitest'
import type { Place } from '../../../city/place.ts'
import { createRecords } from './create-records.ts'

const page = (kind: Place['kind'], path: string, markdown: string): Place => ({
  kind,
  path,
  title: `Title of ${path}`,
  description: 'What it is.',
  markdown,
})

const records = createRecords({
  origin: 'https://open.example',
  places: [
    page('guide', '/start/keys/', 'Opening.\n\n## Send it\n\nIn a header.\n\n#### Deep\n\nno\n\n## Send it\n\nAgain.'),
    page(
      'symbol',
      '/sdk/reference/client/',
      '# client\n\n## Functions\n\n### createClient()\n\nMakes one.\n\n#### Parameters\n',
    ),
    {
      kind: 'operation',
      path: '/apis/trams/nextTrams/',
      key: 'trams.nextTrams',
      title: 'Next trams',
      code: 'trams.nextTrams',
      within: 'City trams',
      description: 'At a stop. GET /next',
      words: ['next Trams', 'stops', 'trams', 'stopId'],
    },
    { kind: 'model', path: '/apis/trams/models/#Tram', title: 'Tram', description: 'One tram.' },
  ],
  aliases: { 'trams.nextTrams': ['when does it come'], '/start/keys/': ['token'] },
})

test.each([
  ['/start/keys/', { type: 'lvl1', content: 'What it is. Opening.', aliases: ['token'] }],
  [
    '/start/keys/#send-it',
    {
      type: 'lvl2',
      hierarchy: { lvl0: 'Guide', lvl1: 'Title of /start/keys/', lvl2: 'Send it' },
      content: 'In a header.',
    },
  ],
  ['/start/keys/#send-it-1', { content: 'Again.' }],
  [
    '/sdk/reference/client/#createclient',
    { hierarchy: { lvl0: 'SDK reference', lvl1: 'Title of /sdk/reference/client/', lvl2: 'createClient()' } },
  ],
  [
    '/apis/trams/nextTrams/',
    {
      content: 'At a stop. GET /next',
      code: 'trams.nextTrams',
      within: 'City trams',
      aliases: ['when does it come', 'next Trams', 'stops', 'trams', 'stopId'],
    },
  ],
  ['/apis/trams/models/#Tram', { content: 'One tram.' }],
])('%s', (path, want) => {
  expect(records.find((record) => record.objectID === path)).toMatchObject({
    ...want,
    url: `https://open.example${path}`,
  })
})

test('what is no place to read is no record', () => {
  expect(records.map((record) => record.hierarchy.lvl2)).not.toContain('Parameters')
  expect(records.map((record) => record.hierarchy.lvl2)).not.toContain('Deep')
})
