import type { OperationModel } from '@openlondon/contract'
import { operation, parameter } from '@openlondon/contract/testing/model-parts'
import { expect, test } from 'vitest'
import { operationFacts, type OperationFacts } from './operation-facts.ts'

const always2 = { type: 'string', const: '2' } as const

test.each<readonly [name: string, given: Partial<OperationModel>, want: Partial<OperationFacts>]>([
  ['an answer that may be kept', { cacheSeconds: 30 }, { cacheControl: 'private, max-age=30' }],
  ['an answer that may not', { cacheSeconds: 0 }, { cacheControl: 'no-store' }],
  ['an operation that stays', {}, { headers: {} }],
  [
    'an operation that is going away',
    { deprecation: { since: '2026-01-01' } },
    {
      headers: {
        Deprecation: '@1767225600',
        Link: '<https://open.example/apis/stops>; rel="deprecation"; type="text/html"',
      },
    },
  ],
  [
    'an operation that is going away since nobody knows when',
    { deprecation: { since: '' } },
    { headers: { Link: '<https://open.example/apis/stops>; rel="deprecation"; type="text/html"' } },
  ],
  [
    'an operation with a last day',
    { deprecation: { since: '2026-01-01', sunset: '2027-01-01' } },
    { headers: expect.objectContaining({ Sunset: 'Fri, 01 Jan 2027 00:00:00 GMT' }) },
  ],
  [
    'a header that must always say the same',
    { parameters: [parameter({ name: 'X-Version', in: 'header', required: true, schema: always2 })] },
    { declaredHeaders: new Set(['x-version']), fixedHeaders: [['x-version', '2']] },
  ],
  [
    'headers that carry a key of ours, say who calls, or frame the message',
    {
      parameters: [
        'Authorization',
        'X-Api-Key',
        'Cookie',
        'Host',
        'Content-Length',
        'Transfer-Encoding',
        'X-Forwarded-For',
        'X-Own',
      ].map((name) => parameter({ name, in: 'header' })),
    },
    { declaredHeaders: new Set(['x-own']) },
  ],
  [
    'a header that may be left out, and a query that is not a header',
    {
      parameters: [
        parameter({ name: 'X-Version', in: 'header', schema: always2 }),
        parameter({ name: 'version', required: true, schema: always2 }),
      ],
    },
    { declaredHeaders: new Set(['x-version']), fixedHeaders: [] },
  ],
])('%s', (_name, given, want) => {
  expect(operationFacts(operation(given), 'https://open.example')).toEqual(expect.objectContaining(want))
})
