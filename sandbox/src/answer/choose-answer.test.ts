import type { OperationModel } from '@openlondon/contract'
import { answer, operation, parameter, smallApi } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { chooseAnswer } from './choose-answer.ts'

const page = {
  type: 'object',
  required: ['stops'],
  properties: { stops: { type: 'array', items: { type: 'string' } }, next: { type: 'string' } },
} as const

const paged = (pagination: OperationModel['pagination'], request?: Readonly<Record<string, unknown>>): OperationModel =>
  operation('stops', 'GET', '/stops', {
    parameters: [parameter('at', 'query', {}), parameter('line', 'query', { type: 'string' })],
    ...(pagination && { pagination }),
    responses: [
      answer('200', page, [
        { name: 'first', summary: '', value: { stops: ['Mill'], next: 'b' }, ...(request && { request }) },
      ]),
    ],
  })

const [first, nothing] = ['fixture:first {"stops":["Mill"],"next":"b"}', 'invented {"stops":[]}']

test.each<[string, OperationModel, Readonly<Record<string, unknown>>, string]>([
  ['nothing asked', paged({ style: 'page', parameter: 'at' }), {}, first],
  ['the first page', paged({ style: 'page', parameter: 'at' }), { at: 1 }, first],
  ['the first page that is 0', paged({ style: 'page', parameter: 'at', first: 0 }), { at: 0 }, first],
  ['the second', paged({ style: 'page', parameter: 'at' }), { at: 2 }, nothing],
  ['the second after 0', paged({ style: 'page', parameter: 'at', first: 0 }), { at: 1 }, nothing],
  ['no item passed over', paged({ style: 'offset', parameter: 'at' }), { at: 0 }, first],
  ['items passed over', paged({ style: 'offset', parameter: 'at' }), { at: 20 }, nothing],
  ['a cursor', paged({ style: 'cursor', parameter: 'at', next: 'next' }), { at: 'b' }, nothing],
  ['an empty cursor', paged({ style: 'cursor', parameter: 'at', next: 'next' }), { at: '' }, first],
  ['an address of the answer before', paged({ style: 'link', parameter: 'at', next: 'next' }), { at: 'b' }, nothing],
  [
    'a page after the one that is told of a line',
    paged({ style: 'page', parameter: 'at' }, { line: 'a' }),
    { line: 'a', at: 2 },
    nothing,
  ],
  ['the page that a fixture is of', paged({ style: 'page', parameter: 'at' }, { at: 2 }), { at: 2 }, first],
  ['no pages', paged(undefined), { at: 2 }, first],
])('a list that is told by a fixture ends: %s', (_name, target, values, want) => {
  const request = { values, body: undefined, unknownQuery: [] }
  const told = chooseAnswer(smallApi([target]), target, request, [0, 0, 1, 1])
  expect(told.kind === 'body' && `${told.source} ${String(told.body)}`).toBe(want)
})
