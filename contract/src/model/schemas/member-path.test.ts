import { expect, test } from 'vitest'
import { memberSteps } from './member-path.ts'

test.each([
  ['a member', 'total', [{ name: 'total' }]],
  ['a member of a member', 'meta.totalCount', [{ name: 'meta' }, { name: 'totalCount' }]],
  [
    'an entry of a list',
    'link[relation=next].url',
    [{ name: 'link', where: { member: 'relation', is: 'next' } }, { name: 'url' }],
  ],
  ['nothing', '', undefined],
  ['a step without a name', 'meta..total', undefined],
  ['an entry by its number', 'link[0].url', undefined],
  ['a bracket that stays open', 'link[relation=next', undefined],
])('%s', (_name, path, steps) => {
  expect(memberSteps(path)).toEqual(steps)
})
