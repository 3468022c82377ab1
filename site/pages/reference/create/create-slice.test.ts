import { expect, test } from 'vitest'
import { createSlice } from './create-slice.ts'

const document = {
  openapi: '3.1.0',
  info: { title: 'Trams', version: '1.0.0' },
  paths: {
    '/stops': {
      parameters: [{ $ref: '#/components/parameters/lang' }],
      get: { responses: { 200: { $ref: '#/components/responses/Stops' } } },
      post: { responses: { 201: { $ref: '#/components/responses/Made' } } },
    },
    '/lines': { get: {} },
  },
  components: {
    parameters: { lang: { name: 'lang' }, page: { name: 'page' } },
    responses: { Stops: { schema: { $ref: '#/components/schemas/Stop' } }, Made: {} },
    schemas: { Stop: { next: { $ref: '#/components/schemas/Stop' } }, Line: {} },
    securitySchemes: { key: { type: 'apiKey' } },
  },
}

test('a slice has one operation, what it reaches and nothing else', () => {
  expect(createSlice(document, { path: '/stops', method: 'GET' })).toEqual({
    openapi: '3.1.0',
    info: document.info,
    paths: { '/stops': { parameters: document.paths['/stops'].parameters, get: document.paths['/stops'].get } },
    components: {
      parameters: { lang: { name: 'lang' } },
      responses: { Stops: document.components.responses.Stops },
      schemas: { Stop: document.components.schemas.Stop },
      securitySchemes: { key: { type: 'apiKey' } },
    },
  })
})
