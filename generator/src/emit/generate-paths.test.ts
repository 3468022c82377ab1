import { apiOfDocument } from '@openlondon/contract/testing/api-of-document'
import { expect, test } from 'vitest'
import { generateApi } from '../city/generate-api.ts'

const told = {
  description: 'Done.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/delay_note' } } },
}
const operation = { responses: { 200: told } }

test('what nobody calls has types, and no function', async () => {
  const api = await apiOfDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Ferry', version: '1.0.0' },
      paths: {
        '/stops': {
          head: { operationId: 'headIt', ...operation },
          options: { operationId: 'one', ...operation },
          post: {
            operationId: 'one',
            ...operation,
            callbacks: {
              done: { '{$request.body#/url}': { post: { operationId: 'one', ...operation, requestBody: told } } },
            },
          },
        },
      },
      webhooks: { delay: { post: { operationId: 'delayed', ...operation, requestBody: told } } },
      components: { schemas: { delay_note: { type: 'object', properties: { minutes: { type: 'integer' } } } } },
    },
    'ferry',
  )
  const { files, findings } = await generateApi(api, 'https://open.example')
  expect(findings).toEqual([])
  const paths = files.get('paths.ts') ?? ''
  expect(paths).toMatch(/head: \{[^]*?components\["schemas"\]\["DelayNote"\]/)
  expect(paths).toMatch(/interface webhooks \{\s+delay: \{[^]*?components\["schemas"\]\["DelayNote"\]/)
  expect(paths).toContain('"POST /stops done {$request.body#/url}": {')
  const functions = [...files].filter(([path]) => path.startsWith('operations/')).map(([, text]) => text)
  expect(functions.join('\n').match(/^export const \w+/gm)).toEqual(['export const one'])
})
