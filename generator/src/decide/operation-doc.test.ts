import { expect, test } from 'vitest'
import { operationDoc, parameterDoc } from './operation-doc.ts'
import { operation, parameter } from '@openlondon/contract/testing/model-parts'

test('an operation tells what it is, when it ends and where to read on', () => {
  const deprecation = {
    since: '2026-01-01',
    sunset: '2026-06-30',
    replacement: 'stops.stopById',
    reason: 'It was slow.',
  }
  expect(operationDoc(operation({ description: 'Ends /* here */.', deprecation }), 'https://open.london')).toEqual([
    'A stop',
    '',
    'Ends /* here *\\/.',
    '',
    '@deprecated Since 2026-01-01, ends on 2026-06-30: It was slow. Use {@link stopById}.',
    '@see https://open.london/apis/stops/getStop',
  ])
})

test.each([
  [{ since: '' }, '@deprecated'],
  [{ since: '', reason: 'It was slow.' }, '@deprecated It was slow.'],
  [{ since: '', sunset: '2026-06-30' }, '@deprecated Ends on 2026-06-30.'],
  [{ since: '2026-01-01', replacement: 'trams.tram' }, '@deprecated Since 2026-01-01. Use {@link trams.tram}.'],
])('an end of which the owner says %j', (deprecation, want) => {
  expect(operationDoc(operation({ deprecation }), 'https://open.london').at(-2)).toBe(want)
})

test.each(['https://open.example', 'https://www.example.org', 'http://localhost:4000'])(
  'of %s there is no page',
  (host) => {
    expect(operationDoc(operation({ description: 'One.' }), host)).toEqual(['A stop', '', 'One.'])
  },
)

test('a parameter tells its unit, default and a value that works', () => {
  const given = parameter({
    description: 'How far.',
    schema: { type: 'integer', default: 200, 'x-unit': 'm' },
    example: 500,
    deprecated: true,
  })
  expect(parameterDoc(given)).toEqual(['How far.', 'Unit: m.', '@default 200', '@example 500', '@deprecated'])
})
