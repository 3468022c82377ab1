import { expect, test } from 'vitest'
import { lintDocument } from './lint-document.ts'

const change = `post:
  requestBody: { content: { application/json: { schema: { type: object } } } }
  responses: { '204': { description: Taken. } }
`
const indented = (spaces: number): string => change.replaceAll(/^(?=.)/gm, ' '.repeat(spaces))

const document = (operation: string, root = ''): string => `openapi: 3.1.0
info: { title: Trams, version: 1.0.0, contact: { name: Us, url: https://trams.example } }
tags: [{ name: Trams, description: What runs. }]
${root}paths:
  /watches:
    post:
      operationId: watch
      tags: [Trams]
      summary: Be told of changes
      description: Tells an address of yours when a tram is late.
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: Noted. } }
${operation}`

const callback = (under: string): string => `      callbacks:\n        change:\n${under}`

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['a callback', document(callback(`          '{$request.body#/url}':\n${indented(12)}`)), {}],
  [
    'a callback in another file',
    document(callback('          $ref: change.yaml#/change\n')),
    {
      'change.yaml': `change:\n  '{$request.body#/url}':\n${indented(4)}`,
    },
  ],
  ['a webhook', document('', `webhooks:\n  change:\n${indented(4)}`), {}],
])(
  '%s is called by its owner, and no rule asks it for a name, a summary, a tag or an answer',
  async (_name, text, more) => {
    const { everywhere, here } = await lintDocument({ root: 'mine.yaml', texts: { 'mine.yaml': text, ...more } })
    const about = [...everywhere, ...here].filter(({ rule }) => /^operation-(?!callable)|response-example/.test(rule))
    expect(about).toEqual([])
  },
)

test('the operation that stands around a callback is asked as ever, and so is the next', async () => {
  const text = document(callback(`          '{$request.body#/url}':\n${indented(12)}`))
    .replace('      operationId: watch\n', '')
    .concat('  /trams: { get: { responses: {} } }\n')
  const { everywhere } = await lintDocument({ root: 'mine.yaml', texts: { 'mine.yaml': text } })
  expect(everywhere.filter(({ rule }) => rule === 'operation-id-named')).toHaveLength(2)
})
