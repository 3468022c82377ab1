import { readCursor } from './cursor.ts'
import type { Facade, Filter } from './facade.ts'

/** Values by parameter, typed and checked against the contract. */
export type Values = Readonly<Record<string, unknown>>

/** The query to post, or the parameter that cannot be understood. */
export type Query =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>>; readonly size: number }
  | { readonly ok: false; readonly parameter: string; readonly message: string }

/** Write the owner's query. Pure: the table of its tests is the table of what a caller may ask. */
export function writeQuery(facade: Facade, values: Values, sizeDefault: number): Query {
  const clauses: unknown[] = []
  for (const filter of facade.filters) {
    const value = values[filter.parameter]
    if (value === undefined) continue
    const clause = clauseOf(filter, value)
    if (clause === undefined)
      return { ok: false, parameter: filter.parameter, message: 'is not one of the known values' }
    clauses.push(clause)
  }
  const query = clauses.length > 0 ? { bool: { filter: clauses } } : { match_all: {} }
  const whole = { query, track_total_hits: true }
  const source = facade.source ? { _source: facade.source } : {}
  if (facade.answer === 'item') return { ok: true, body: { ...whole, ...source, size: 1 }, size: 1 }
  if (facade.answer === 'counts') return countQuery(facade, values, whole)
  const size = Number(values[facade.size ?? ''] ?? sizeDefault)
  const after = afterOf(facade, values)
  if (after === false)
    return { ok: false, parameter: facade.cursor ?? '', message: 'is no cursor that was answered here' }
  const page = { size, sort: facade.sort, ...(after ? { search_after: after } : {}) }
  return { ok: true, body: { ...whole, ...source, ...page }, size }
}

function countQuery({ count }: Facade, values: Values, whole: object): Query {
  const by = String(values[count?.parameter ?? ''])
  const field = count && Object.hasOwn(count.fields, by) ? count.fields[by] : undefined
  if (!count || field === undefined)
    return { ok: false, parameter: count?.parameter ?? '', message: 'is not one of the known values' }
  return { ok: true, body: { ...whole, size: 0, aggs: { groups: { terms: { field, size: count.size } } } }, size: 0 }
}

/** `undefined` at the beginning of a list, `false` for a cursor that is none. */
function afterOf({ cursor, sort = [] }: Facade, values: Values): readonly unknown[] | false | undefined {
  const given = cursor === undefined ? undefined : values[cursor]
  return given === undefined ? undefined : (readCursor(String(given), sort.length) ?? false)
}

function clauseOf(filter: Filter, value: unknown): object | undefined {
  const { match, field = '', bound = 'gte', format } = filter
  switch (match) {
    case 'term':
      return termClause(filter, value)
    case 'phrase':
      return { match_phrase: { [field]: value } }
    case 'range':
      return { range: { [field]: { [bound]: value, ...(format === undefined ? {} : { format }) } } }
    case 'id':
      return { ids: { values: [value] } }
    case 'box': {
      const [west, south, east, north] = [value].flat().map(Number)
      const corners = { top_left: { lat: north, lon: west }, bottom_right: { lat: south, lon: east } }
      return { geo_bounding_box: { [field]: corners } }
    }
  }
}

function termClause({ field = '', values }: Filter, value: unknown): object | undefined {
  const given = [value].flat()
  if (values) {
    const stored = given.map((one) => (Object.hasOwn(values, String(one)) ? values[String(one)] : undefined))
    return stored.includes(undefined) ? undefined : { terms: { [field]: stored.flat() } }
  }
  return Array.isArray(value) ? { terms: { [field]: value } } : { term: { [field]: value } }
}
