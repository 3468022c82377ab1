import { writeCursor } from './cursor.ts'
import type { Facade } from './facade.ts'

/** What the engine's answer means: a body for the caller, or why there is none. */
export type FacadeAnswer =
  | { readonly kind: 'body'; readonly body: unknown }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'invalid' }

type Members = Readonly<Record<string, unknown>>

const membersOf = (value: unknown): Members =>
  // Proof: an object's members are unknown values by name.
  typeof value === 'object' && value !== null ? (value as Members) : {}

/** Read the engine's answer (Elasticsearch 7 and 8, "Search API response body"). Records are handed on as they are. */
export function readAnswer(facade: Facade, answered: unknown, size: number): FacadeAnswer {
  const { hits, aggregations, timed_out: timedOut } = membersOf(answered)
  if (timedOut === true) return { kind: 'timed-out' }
  const found = membersOf(hits)
  const total = totalOf(found['total'])
  const list = found['hits']
  if (!Array.isArray(list) || total === undefined) return { kind: 'invalid' }
  if (facade.answer === 'counts') {
    const groups = membersOf(membersOf(aggregations)['groups'])
    const buckets = groups['buckets']
    if (!Array.isArray(buckets)) return { kind: 'invalid' }
    const counted = buckets.map(membersOf).map(({ key, doc_count: count }) => ({ value: key, count }))
    return { kind: 'body', body: { total, groups: counted, other: groups['sum_other_doc_count'] ?? 0 } }
  }
  const items = list.map((hit) => membersOf(hit)['_source'])
  if (facade.answer === 'item') return items.length > 0 ? { kind: 'body', body: items[0] } : { kind: 'not-found' }
  const sort = membersOf(list.at(-1))['sort']
  const next = list.length === size && Array.isArray(sort) ? writeCursor(sort) : null
  return { kind: 'body', body: { total, items, next } }
}

/** A number before version 7, `{ value, relation }` since. */
function totalOf(total: unknown): number | undefined {
  const value = typeof total === 'number' ? total : membersOf(total)['value']
  return typeof value === 'number' ? value : undefined
}
