import { expect, test } from 'vitest'
import { placeBeforeRaising } from './place-before-raising.ts'

const written = {
  swagger: '2.0',
  paths: {
    '/stops': {
      post: {
        parameters: [
          { name: 'stop', in: 'body', schema: { type: 'object' } },
          { name: 'page', in: 'query', type: 'integer' },
        ],
        responses: { 200: { description: 'Yes.', schema: { type: 'array' } } },
      },
    },
  },
  definitions: { Stop: { properties: { id: { type: 'string' } } } },
}
const raised = {
  paths: { '/stops': { post: { parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }] } } },
}

test.each([
  ['/components/schemas/Stop/properties/id', '/definitions/Stop/properties/id'],
  ['/paths/~1stops/post/parameters/0/schema', '/paths/~1stops/post/parameters/1'],
  ['/paths/~1stops/post/requestBody/content/application~1json/schema', '/paths/~1stops/post/parameters/0/schema'],
  ['/paths/~1stops/post/responses/200/content/application~1json/schema', '/paths/~1stops/post/responses/200/schema'],
  ['/paths/~1stops/get/summary', '/paths/~1stops'],
  ['/servers/0/url', ''],
])('%s came from %s', (pointer, place) => {
  expect(placeBeforeRaising(written, raised, pointer)).toBe(place)
})
