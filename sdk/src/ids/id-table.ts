import type { Brand } from '../runtime/call/brand.ts'

export type { Brand }

/** What an id is at run time. */
export type IdValue = string | number

/**
 * A kind of id: data, and nothing else, so that a bundler drops what nobody imports. Generated from the city's folder
 * `ids/`. `Id` is there for the compiler alone.
 */
export type IdTable<Id extends IdValue> = {
  /** Such as `LineId`. */
  readonly kind: string
  /** A line for each id: the id, its name, other names joined by `|`, and ids of its parts joined by `,`; between them tabs. */
  readonly rows: string
  /** The form of such an id, as a regular expression. */
  readonly form?: string
  /** Whether every id there is stands in the rows. */
  readonly complete?: true
  /** Ids are numbers, and the rows have them as text. */
  readonly numeric?: true
  readonly retired?: readonly RetiredRow[]
  readonly as?: Id
}

/** An id that once was: until which day it held (the first on which it did not), and what came after it. */
export type RetiredRow = {
  readonly id: string
  readonly name: string
  readonly until: string
  readonly successors: readonly string[]
  readonly why: string
}

export type KnownRow = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly parts: readonly string[]
}

/** An id with what it is called. */
export type NamedId<Id extends IdValue = IdValue> = { readonly id: Id; readonly name: string }

/** The id type of a table, of several the union. */
export type IdOf<Table> = Table extends IdTable<infer Id> ? Id : never

const read = new WeakMap<object, readonly KnownRow[]>()

/** The rows, read when first asked for. */
export function rowsOf(table: IdTable<IdValue>): readonly KnownRow[] {
  const known = read.get(table)
  if (known) return known
  const rows = table.rows.split('\n').flatMap((line): readonly KnownRow[] => {
    const [id = '', name = '', aliases = '', parts = ''] = line.split('\t')
    return id ? [{ id, name, aliases: listed(aliases, '|'), parts: listed(parts, ',') }] : []
  })
  read.set(table, rows)
  return rows
}

/** An id as its callers have it: a number where the kind's are numbers. */
export const idOf = <Id extends IdValue>(table: IdTable<Id>, text: string): Id =>
  // Proof: what a row of the table says is an id of its kind, and `numeric` tells which of the two it is.
  (table.numeric ? Number(text) : text) as Id

const listed = (text: string, by: string): readonly string[] => (text ? text.split(by) : [])
