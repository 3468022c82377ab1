import type { City } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { createRecords, type SourcePage } from './create-records.ts'

// Only what records are made from: the rest of the model is not looked at.
const city = {
  apis: [
    {
      id: 'trams',
      name: 'Trams',
      operations: [
        {
          id: 'trams.nextTrams',
          apiId: 'trams',
          name: 'nextTrams',
          method: 'GET',
          path: '/next',
          summary: 'Next trams',
          description: 'At a `stop`.',
          tag: 'stops',
          parameters: [{ name: 'stopId', schema: { type: 'string' } }],
          responses: [],
        },
      ],
      schemas: {
        Tram: { description: 'One tram.', properties: { id: { type: 'string' } } },
        Colour: { type: 'string' },
      },
    },
  ],
} as unknown as City

const page = (kind: SourcePage['kind'], path: string, markdown: string): SourcePage => ({
  kind,
  path,
  title: `Title of ${path}`,
  description: 'What it is.',
  markdown,
})

const records = createRecords({
  origin: 'https://open.example',
  city,
  pages: [
    page('guide', '/start/keys/', 'Opening.\n\n## Send it\n\nIn a header.\n\n#### Deep\n\nno\n\n## Send it\n\nAgain.'),
    page(
      'symbol',
      '/sdk/reference/client/',
      '# client\n\n## Functions\n\n### createClient()\n\nMakes one.\n\n#### Parameters\n',
    ),
  ],
  examples: [],
  problems: [],
  rules: [],
  aliases: { 'trams.nextTrams': ['when does it come'], '/start/keys/': ['token'] },
})

test.each([
  ['/start/keys/', { type: 'lvl1', content: 'What it is. Opening.', aliases: ['token'] }],
  [
    '/start/keys/#send-it',
    {
      type: 'lvl2',
      hierarchy: { lvl0: 'Guides', lvl1: 'Title of /start/keys/', lvl2: 'Send it' },
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
      content: 'Next trams. GET /next. At a stop .',
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
  expect(records.map((record) => record.objectID)).not.toContain('/apis/trams/models/#Colour')
  expect(records.map((record) => record.hierarchy.lvl2)).not.toContain('Parameters')
  expect(records.map((record) => record.hierarchy.lvl2)).not.toContain('Deep')
})
