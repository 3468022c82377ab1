import { answer, operation, parameter, smallApi } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { checkRequest } from './check-request.ts'

const parameters = ['lat', 'lng', 'poly'].map((name) => parameter(name, 'query', { type: 'string' }))
const near = operation('near', 'GET', '/near', { parameters, either: [['lat', 'lng'], ['poly']] })

test('where the contract shows what the owner says to none, the owner says it', () => {
  const refusal = answer('400', {}, [{ name: 'none', summary: '', request: {}, value: { error: 'No query.' } }])
  const shown = { ...near, responses: [...near.responses, refusal] }
  expect(checkRequest(smallApi([shown]), shown, { values: {}, body: undefined } as never, '')).toEqual([])
})

test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ['a whole set', { lat: '51', lng: '0' }, []],
  ['the other', { poly: 'x' }, []],
  ['both, of which the owner chooses', { lat: '51', lng: '0', poly: 'x' }, []],
  ['half a set', { lng: '0' }, ['/query/lat']],
  ['none', {}, ['/query/lat']],
])('a choice of parameters with %s', (_name, values, want) => {
  const faults = checkRequest(smallApi([near]), near, { values, body: undefined } as never, 'https://open.example')
  expect(faults.map(({ path }) => path)).toEqual(want)
  for (const { message } of faults) expect(message).toBe('is required: the call needs "lat" and "lng", or "poly"')
})
