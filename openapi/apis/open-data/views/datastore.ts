import { sortedBy } from '@openlondon/sandbox/view'
import { views, type CityAsk } from '../../../world/views.ts'
import { done, refuseAction } from './ckan-answer.ts'
import { refuseSql, runSql } from './sql.ts'
import { tableOf, type Column, type Row, type Table } from './tables.ts'

const action = 'datastore_search'
const usualLimit = 100

export const datastoreViews = views({
  datastoreSearch: (ask) => {
    const id = ask.text('resource_id') ?? ''
    const table = tableOf(ask, id) ?? refuseUnknownTable(action, id)
    const columns = columnsAsked(ask, table)
    const found = inOrder(ask, table, table.rows.filter(rowTest(ask, table)))
    const [limit, offset] = [ask.number('limit') ?? usualLimit, ask.number('offset') ?? 0]
    return done(action, {
      resource_id: id,
      fields: columns,
      records: found.slice(offset, offset + limit).map((row) => only(row, columns)),
      limit,
      ...(offset > 0 && { offset }),
      total: found.length,
      total_was_estimated: false,
      _links: linksOf(id, limit, offset),
    })
  },
  datastoreSearchSql: (ask) => {
    const sql = ask.text('sql') ?? ''
    const result = runSql(sql, (id) => tableOf(ask, id) ?? refuseUnknownTable('datastore_search_sql', id))
    return 'fault' in result
      ? refuseSql(result.fault)
      : done('datastore_search_sql', { sql, fields: result.columns, records: result.rows })
  },
})

function refuseUnknownTable(name: string, id: string): never {
  return refuseAction(name, 'Not Found Error', { message: `Not found: Resource "${id}" was not found.` })
}

function refuseColumn(parameter: string, column: string): never {
  return refuseAction(action, 'Validation Error', { [parameter]: [`column "${column}" does not exist in table`] })
}

function columnsAsked(ask: CityAsk, { columns }: Table): readonly Column[] {
  const asked = ask.list('fields')
  if (asked.length === 0) return columns
  return asked.map((name) => columns.find(({ id }) => id === name) ?? refuseColumn('fields', name))
}

/** Every filter at once, one value of several; and all words somewhere in the row. */
function rowTest(ask: CityAsk, { columns }: Table): (row: Row) => boolean {
  // The contract has checked that it is an object of values and lists of values.
  const filters = Object.entries((ask.value('filters') ?? {}) as Readonly<Record<string, unknown>>)
  const unknown = filters.find(([name]) => !columns.some(({ id }) => id === name))
  if (unknown) refuseColumn('filters', unknown[0])
  const words = (ask.text('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return (row) => {
    const text = Object.values(row).join(' ').toLowerCase()
    return (
      filters.every(([name, wanted]) => [wanted].flat().some((one) => String(one) === String(row[name]))) &&
      words.every((word) => text.includes(word))
    )
  }
}

/** By the first column, and where that is equal by the next. */
function inOrder(ask: CityAsk, { columns }: Table, rows: readonly Row[]): readonly Row[] {
  const parts = (ask.text('sort') ?? '_id asc').split(',').toReversed()
  return parts.reduce<readonly Row[]>((sorted, part) => {
    const [, quoted, bare, direction] = /^\s*(?:"([^"]+)"|(\S+))(?:\s+(asc|desc))?\s*$/i.exec(part) ?? []
    const name = quoted ?? bare ?? part.trim()
    if (!columns.some(({ id }) => id === name)) refuseColumn('sort', name)
    return sortedBy(
      sorted,
      (row) => row[name] ?? undefined,
      direction?.toLowerCase() === 'desc' ? 'descending' : 'ascending',
    )
  }, rows)
}

function only(row: Row, columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ id }) => [id, row[id] ?? null]))
}

/** The next page is told even after the last: readers stop at an empty list. */
function linksOf(id: string, limit: number, offset: number): object {
  const at = (from: number): string =>
    `/api/3/action/${action}?resource_id=${id}&limit=${limit}${from > 0 ? `&offset=${from}` : ''}`
  return { start: at(0), ...(offset > 0 && { prev: at(Math.max(0, offset - limit)) }), next: at(offset + limit) }
}
