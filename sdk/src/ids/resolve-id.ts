import { idOf, rowsOf, type IdOf, type IdTable, type IdValue, type NamedId, type RetiredRow } from './id-table.ts'
import { plainText } from './plain-text.ts'

/** What is known of a text that may be an id. */
export type ResolvedId<Id extends IdValue = IdValue> =
  | (NamedId<Id> & { readonly state: 'current'; readonly kind: string })
  /** It once was one. Of several successors, which is meant depends on what is asked; none may have come after it. */
  | {
      readonly state: 'retired'
      readonly kind: string
      readonly id: string
      readonly name: string
      /** The first day on which it did not hold any more, `yyyy-MM-dd`. */
      readonly until: string
      readonly why: string
      readonly successors: readonly NamedId<Id>[]
    }
  /** `fits` are the kinds that do not list all their ids and whose form the text has: it may be one of those. */
  | { readonly state: 'unknown'; readonly text: string; readonly fits: readonly string[] }

type Tables = readonly [IdTable<IdValue>, ...(readonly IdTable<IdValue>[])]

/**
 * What became of an id: whether it holds, was retired, or is not known, in the kinds whose tables are given. An id is known
 * by itself before it is by another spelling, and the first table that knows it decides. It asks nobody: the tables are
 * those of the package's own day.
 */
export function resolveId<const Given extends Tables>(text: IdValue, ...tables: Given): ResolvedId<IdOf<Given[number]>>
export function resolveId(text: IdValue, ...tables: Tables): ResolvedId {
  const asked = String(text).trim()
  for (const table of tables) {
    const found = current(table, asked) ?? retired(table, asked)
    if (found) return found
  }
  return {
    state: 'unknown',
    text: asked,
    fits: tables
      .filter(({ complete, form }) => !complete && (form === undefined || new RegExp(form).test(asked)))
      .map(({ kind }) => kind),
  }
}

function current<Id extends IdValue>(table: IdTable<Id>, asked: string): ResolvedId<Id> | undefined {
  const rows = rowsOf(table)
  const plain = plainText(asked)
  const row =
    rows.find(({ id }) => id === asked) ??
    (table.retired?.some(({ id }) => id === asked)
      ? undefined
      : rows.find(({ id, aliases }) => [id, ...aliases].some((one) => plainText(one) === plain)))
  return row && { state: 'current', kind: table.kind, id: idOf(table, row.id), name: row.name }
}

function retired<Id extends IdValue>(table: IdTable<Id>, asked: string): ResolvedId<Id> | undefined {
  const plain = plainText(asked)
  const row = table.retired?.find(({ id }) => plainText(id) === plain)
  if (!row) return undefined
  const { id, name, until, why } = row
  return { state: 'retired', kind: table.kind, id, name, until, why, successors: successorsOf(table, row) }
}

/** Those that hold today, however often ids were replaced in between. */
export function successorsOf<Id extends IdValue>(table: IdTable<Id>, row: RetiredRow): readonly NamedId<Id>[] {
  return row.successors.flatMap((successor): readonly NamedId<Id>[] => {
    const next = table.retired?.find(({ id }) => id === successor)
    if (next) return successorsOf(table, next)
    const known = rowsOf(table).find(({ id }) => id === successor)
    return [{ id: idOf(table, successor), name: known?.name ?? successor }]
  })
}
