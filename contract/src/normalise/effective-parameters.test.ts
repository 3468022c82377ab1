import { expect, test } from 'vitest'
import { apiOfDocument } from '../../testing/api-of-document.ts'

test.each([
  ['a header in other capitals', 'X-Api-Version', 'x-API-version', 'header', ['x-API-version integer']],
  ['a query in the same', 'zip', 'zip', 'query', ['zip integer']],
  ['a query in other capitals, which is another', 'zip', 'Zip', 'query', ['zip string', 'Zip integer']],
])('an operation says otherwise what its path says: %s', async (_name, ofPath, own, place, want) => {
  const parameter = (name: string, type: string) => ({ name, in: place, schema: { type } })
  const document = {
    openapi: '3.1.0',
    info: { title: 'x', version: '1.0.0' },
    paths: {
      '/a': {
        parameters: [parameter(ofPath, 'string')],
        get: { operationId: 'a', parameters: [parameter(own, 'integer')], responses: {} },
      },
    },
  }
  const [operation] = (await apiOfDocument(document, 'a')).operations
  expect(operation?.parameters.map(({ name, schema }) => `${name} ${String(schema.type)}`)).toEqual(want)
})
