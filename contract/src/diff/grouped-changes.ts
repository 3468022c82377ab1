import type { Change } from '../model/change.ts'
import { bumpFor } from './bump.ts'
import type { Place } from './place-name.ts'

/** A change of one place, before the same change of other places is told along with it. */
export type Entry = Omit<Change, 'message'> & { readonly place: Place; readonly text: string }

/** A parameter or an answer that many operations share was changed once: tell it once. */
export function groupedChanges(entries: readonly Entry[]): readonly Change[] {
  return [...Map.groupBy(entries, causeOf).values()].flatMap((group): readonly Change[] => {
    const [first] = group
    if (!first) return []
    const { rule, pointer, place, text } = first
    const operations = [...new Set(group.flatMap((entry) => entry.operations))].toSorted()
    const others = new Set(group.map((entry) => entry.place.head)).size - 1
    const more = others === 0 ? '' : ` and ${others} other${others > 1 ? 's' : ''}`
    const message = `${place.head}${more}${place.tail}: ${text}`
    return [{ rule, bump: bumpFor(group) ?? first.bump, message, operations, pointer }]
  })
}

const causeOf = ({ rule, bump, text, place }: Entry): string =>
  JSON.stringify([rule, rule === 'schema-replaced' ? '' : bump, text, place.tail === '' ? place : place.tail])
