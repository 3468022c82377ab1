import type { RowPlace } from '../../store/tables/row-place.ts'
import { invalid } from './invalid.ts'
import type { SignedInCall } from './portal-call.ts'

/** Some rows of a list, and what to say in `after` for the next ones; null at the end. */
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly next: string | null }

/** A page of so many rows after the place that a call names. `fetch` is asked for one more, which says that there is another. */
export async function listPage<Row>(
  { parameters }: Pick<SignedInCall, 'parameters'>,
  count: number,
  fetch: (count: number, place: RowPlace | undefined) => Promise<readonly Row[]>,
  placeOf: (row: Row) => RowPlace,
): Promise<ListPage<Row>> {
  const found = await fetch(count + 1, readPlace(parameters['after']))
  const rows = found.slice(0, count)
  const last = rows.at(-1)
  return { rows, next: last && found.length > count ? writePlace(placeOf(last)) : null }
}

const writePlace = ({ at, id }: RowPlace): string => Buffer.from(`${at} ${id}`).toString('base64url')

function readPlace(after: unknown): RowPlace | undefined {
  if (after === undefined) return undefined
  const [, at, id] = /^(\d{1,16}) (\w{1,64})$/.exec(Buffer.from(String(after), 'base64url').toString()) ?? []
  if (!at || !id) throw invalid([{ path: '/query/after', message: 'is not what "next" of a page said' }])
  return { at: Number(at), id }
}
