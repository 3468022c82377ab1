import { expect, test } from 'vitest'
import { fixturesOf } from '../fixture/fixture.ts'
import { answer, operation, parameter } from '@openlondon/contract/testing/small-city'
import { subjectChanges, type SubjectChange } from './subject-change.ts'

type Row = {
  readonly name: string
  readonly place?: 'path' | 'query'
  readonly told: unknown
  readonly asked: unknown
  readonly body?: unknown
}

/** How the one parameter of an operation changes a fixture; `told` is its request's value, or left to its body. */
const changesOf = ({ name, place = 'path', told, asked, body = {} }: Row): readonly SubjectChange[] => {
  const example = {
    name: 'one',
    summary: '',
    value: body,
    ...(told === undefined ? {} : { request: { [name]: told } }),
  }
  const parameters = [{ ...parameter(name, place, {}), required: true }]
  const target = operation('x', 'GET', '/x', { parameters, responses: [answer('200', {}, [example])] })
  return fixturesOf(target).flatMap((fixture) =>
    subjectChanges(target, fixture, { values: { [name]: asked }, body: undefined, unknownQuery: [] }),
  )
}

test.each([
  ['a text', { name: 'id', told: 'red', asked: 'blue' }, { from: ['red'], to: ['blue'] }],
  ['the same', { name: 'id', told: 'red', asked: 'red' }, undefined],
  [
    'digits that came as a number',
    { name: 'id', told: '6120417', asked: 5999999 },
    { from: ['6120417'], to: ['5999999'] },
  ],
  ['the same digits', { name: 'id', told: '6120417', asked: 6120417 }, undefined],
  ['a short number', { name: 'regionId', told: 3, asked: 4 }, { from: ['3'], to: ['4'], under: ['regionid', 'id'] }],
  ['a letter', { name: 'zones', told: 'A', asked: 'B' }, { from: ['A'], to: ['B'], under: ['zones', 'zone'] }],
  [
    'a list of numbers',
    { name: 'ids', told: [1904512], asked: [1904512, 1904513] },
    { from: ['1904512'], to: ['1904512', '1904513'] },
  ],
  [
    'an id in the query',
    { name: 'id', place: 'query', told: 1904512, asked: 1904513 },
    { from: ['1904512'], to: ['1904513'], isWhole: false },
  ],
  ['an amount in the query', { name: 'limit', place: 'query', told: 1000, asked: 2000 }, undefined],
  [
    'a fixture for any request, by what it carries',
    { name: 'id', told: undefined, asked: 4, body: { id: 3 } },
    { from: ['3'], to: ['4'], under: ['id'] },
  ],
] as const)('%s', (_name, row: Row, want) => {
  expect(changesOf(row)).toEqual(want === undefined ? [] : [{ isWhole: true, ...want }])
})
