import { isDeepStrictEqual } from 'node:util'
import type { Axes } from '../../model/change.ts'
import type { OperationModel } from '../../model/model.ts'
import { allAxes, onlyMeaning, onlyTypes } from '../schemas/found.ts'

type Add = (rule: string, said: string, axes: Axes) => void

/** What the SDK walks pages and knows items by; over HTTP none of it is seen. */
export function comparePages(before: OperationModel, after: OperationModel, add: Add): void {
  if (before.pagination && !after.pagination)
    add('no-longer-paged', 'declares its pages no more; before the SDK walked them.', onlyTypes('major'))
  if (!before.pagination && after.pagination)
    add('paged', 'declares its pages now; the SDK walks them.', onlyTypes('minor'))
  if (before.pagination && after.pagination && !isDeepStrictEqual(before.pagination, after.pagination))
    add('pages-changed', 'declares its pages otherwise now; the SDK walks them as before.', onlyMeaning('patch'))
  if (before.itemId === after.itemId) return
  const known = (id: string | undefined): string => (id === undefined ? 'by nothing' : `by "${id}"`)
  add(
    'item-id-changed',
    `tells items apart ${known(after.itemId)} now, before ${known(before.itemId)}.`,
    before.itemId === undefined ? onlyTypes('minor') : { ...onlyTypes('major'), meaning: 'major' },
  )
}

/** Of which optional parameters a caller gives one set. */
export function compareEither(
  { either: before = [] }: OperationModel,
  { either: after = [] }: OperationModel,
  add: Add,
): void {
  const named = (sets: readonly (readonly string[])[]): string =>
    sets.map((set) => set.map((name) => `\`${name}\``).join(' and ')).join(', or ')
  const isIn = (sets: readonly (readonly string[])[], set: readonly string[]): boolean =>
    sets.some((one) => set.length === one.length && set.every((name) => one.includes(name)))
  if (before.every((set) => isIn(after, set)) && after.every((set) => isIn(before, set))) return
  if (after.length === 0) add('choice-ended', `needs none of ${named(before)} any more.`, allAxes('minor'))
  else if (before.length > 0 && before.every((set) => isIn(after, set)))
    add('choice-widened', `takes ${named(after)} now, before ${named(before)}.`, allAxes('minor'))
  else
    add(
      'choice-narrowed',
      `needs ${named(after)} now, before ${before.length === 0 ? 'none of them' : named(before)}.`,
      { wire: 'major', types: 'major', meaning: 'none' },
    )
}
