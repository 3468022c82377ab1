import { smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { readCity, writeCity } from './city-text.ts'

test('two APIs have no object in common, for what one calls Answer is not what the other does', () => {
  const schema = { $ref: '#/components/schemas/AnswerOfAnOwnerWithALongName' }
  const one = { ...smallApi([], { First: { items: schema }, Second: { items: schema } }), id: 'one' }
  const { apis } = readCity(writeCity({ ...smallCity, apis: [one, { ...one, id: 'two' }] }))
  const [here, there] = apis.map(({ schemas }) => schemas)
  expect(here?.['First']?.items).toEqual(schema)
  expect(here?.['First']?.items).toBe(here?.['Second']?.items)
  expect(there?.['First']?.items).not.toBe(here?.['First']?.items)
})
