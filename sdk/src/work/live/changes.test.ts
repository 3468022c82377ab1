import { expect, test } from 'vitest'
import { changesOf } from './changes.ts'

type Bus = { readonly id: string; readonly due: number }
const bus = (id: string, due = 1): Bus => ({ id, due })
const byId = { items: (data: readonly Bus[]) => data, id: (item: Bus) => item.id }

test.each<[string, readonly Bus[], readonly Bus[], object | undefined]>([
  ['nothing new', [bus('a')], [bus('a')], undefined],
  ['the same in another order', [bus('a'), bus('b')], [bus('b'), bus('a')], undefined],
  ['one that came', [bus('a')], [bus('a'), bus('b')], { added: [bus('b')], changed: [], gone: [] }],
  ['one that went', [bus('a'), bus('b')], [bus('b')], { added: [], changed: [], gone: [bus('a')] }],
  [
    'one that changed',
    [bus('a')],
    [bus('a', 2)],
    { added: [], changed: [{ before: bus('a'), now: bus('a', 2) }], gone: [] },
  ],
  ['two of one id are the last of them', [bus('a', 2)], [bus('a', 1), bus('a', 2)], undefined],
  ['all went', [bus('a')], [], { added: [], changed: [], gone: [bus('a')] }],
])('%s', (_name, before, now, change) => {
  const updateOf = changesOf(byId)
  expect(updateOf(before)).toEqual({ data: before, added: before, changed: [], gone: [] })
  expect(updateOf(now)).toEqual(change && { data: now, ...change })
})

test('the first answer is told, also when it is empty', () => {
  expect(changesOf(byId)([])).toEqual({ data: [], added: [], changed: [], gone: [] })
})

test('what changes with every answer can be left out', () => {
  const updateOf = changesOf(byId, () => true)
  updateOf([bus('a')])
  expect(updateOf([bus('a', 2)])).toBeUndefined()
})

test('without ids an update is the answer itself', () => {
  const updateOf = changesOf<object, { readonly open: boolean }, never>({})
  const told = [{ open: true }, { open: true }, { open: false }].map((data) => updateOf(data)?.data)
  expect(told).toEqual([{ open: true }, undefined, { open: false }])
})
