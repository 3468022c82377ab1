import { expect, test } from 'vitest'
import type { Role } from '../store/tables/team-table.ts'
import { isLastOwner, may, mayTurn, type TeamAct } from './role-rights.ts'

const acts: readonly TeamAct[] = ['see', 'keys', 'people', 'team']

test.each<readonly [role: Role, want: readonly TeamAct[]]>([
  ['viewer', ['see']],
  ['member', ['see', 'keys']],
  ['manager', ['see', 'keys', 'people']],
  ['owner', ['see', 'keys', 'people', 'team']],
])('as %s', (role, want) => {
  expect(acts.filter((act) => may(role, act))).toEqual(want)
})

test.each<readonly [role: Role, from: Role, to: Role, want: boolean]>([
  ['manager', 'viewer', 'member', true],
  ['manager', 'member', 'owner', false],
  ['manager', 'owner', 'viewer', false],
  ['member', 'viewer', 'member', false],
  ['owner', 'owner', 'viewer', true],
  ['owner', 'viewer', 'owner', true],
])('as %s, from %s to %s: %s', (role, from, to, want) => {
  expect(mayTurn(role, from, to)).toBe(want)
})

test('the last owner is the only one', () => {
  const of = (...roles: readonly Role[]) => roles.map((role, index) => ({ accountId: `acc_${index}`, role }))
  expect(isLastOwner(of('owner', 'manager'), 'acc_0')).toBe(true)
  expect(isLastOwner(of('owner', 'owner'), 'acc_0')).toBe(false)
  expect(isLastOwner(of('owner', 'manager'), 'acc_1')).toBe(false)
})
