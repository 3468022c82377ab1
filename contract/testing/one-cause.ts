import { expect, test } from 'vitest'
import type { Edits } from './edited.ts'
import { lendingChanges } from './lending-changes.ts'

/** An edit of the lending contract, and the one entry that tells of it. */
export type OneCause = readonly [
  name: string,
  edits: Edits,
  /** For who calls, for who compiles, for who relies on what is meant. */
  axes: string,
  rule: string,
  /** Names of the operations reached, sorted. */
  operations: string,
  /** What the older contract has been edited to. */
  before?: Edits,
]

/** A test for each row: one entry and no other, with its axes, its rule and exactly the operations reached, in whole sentences. */
export function testOneCause(rows: readonly OneCause[]): void {
  test.each(rows.map((row) => ({ name: row[0], row })))('$name', async ({ row }) => {
    const [, edits, axes, rule, operations, before] = row
    const changes = await lendingChanges({ ...before, ...edits }, before)
    expect(
      changes.map((change) => [
        `${change.axes?.wire} ${change.axes?.types} ${change.axes?.meaning}`,
        change.rule,
        change.operations.map((id) => id.replace('lending.', '')).join(' '),
      ]),
    ).toEqual([[axes, rule, operations]])
    const [change] = changes
    expect(change?.message).toMatch(/^(`|The ).+: .+\.$/)
    expect(change?.message).not.toMatch(/undefined|\[object|\bnull null\b/)
    if (change?.bump === 'major') expect(change.action).toMatch(/^[A-Z].+\.$/)
  })
}

const schemas = '/components/schemas'

/** Places in the lending contract. */
export const at = {
  schemas,
  thing: `${schemas}/Thing/properties`,
  newThing: `${schemas}/NewThing/properties`,
  things: '/paths/~1things/get',
  addThing: '/paths/~1things/post',
  one: '/paths/~1things~1{itemId}',
} as const

export const text = { type: 'string' } as const

export const named = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` })

/** Operations that answer with a thing. */
export const readers = 'addThing changeThing thing things'
