import { sortedBy } from '@openlondon/sandbox/view'
import { refuseAction } from './ckan-answer.ts'
import { readSql, type Condition, type Output, type Select } from './sql-reader.ts'
import type { Cell, Column, Row, Table } from './tables.ts'

export type SqlResult =
  | { readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** In the words of the database. */
  | { readonly fault: string }

/** End with a refusal in the words of the database. */
export function refuseSql(fault: string): never {
  return refuseAction('datastore_search_sql', 'Validation Error', { query: [fault] })
}

/** Rows by one `SELECT` of one table: columns, counts and extremes, conditions joined with AND, groups, order, a stretch. */
export function runSql(sql: string, tableOf: (id: string) => Table): SqlResult {
  const select = readSql(sql)
  if ('fault' in select) return select
  const table = tableOf(select.from)
  const outputs =
    select.outputs === '*' ? table.columns.map(({ id }): Output => ({ column: id, as: id })) : select.outputs
  const fault = columnFault(select, outputs, table)
  if (fault !== undefined) return { fault }
  const kept = table.rows.filter((row) => select.where.every((condition) => holds(condition, row)))
  const isGrouped = select.groupBy.length > 0 || outputs.some(({ call }) => call !== undefined)
  const rows = isGrouped
    ? groupsOf(select, kept).map((group) => aggregated(outputs, group))
    : kept.map((row) => ({ ...row, ...Object.fromEntries(outputs.map(({ column, as }) => [as, row[column] ?? null])) }))
  const stretch = inOrder(select, rows).slice(select.offset, select.offset + (select.limit ?? rows.length))
  return {
    columns: outputs.map(({ column, call, as }) => ({
      id: as,
      type: call === 'count' ? 'int8' : (table.columns.find(({ id }) => id === column)?.type ?? 'text'),
    })),
    rows: stretch.map((row) => Object.fromEntries(outputs.map(({ as }) => [as, row[as] ?? null]))),
  }
}

function columnFault(select: Select, outputs: readonly Output[], { columns }: Table): string | undefined {
  const known = new Set(columns.map(({ id }) => id))
  const named = new Set(outputs.map(({ as }) => as))
  const isGrouped = select.groupBy.length > 0 || outputs.some(({ call }) => call !== undefined)
  const used = [
    ...outputs.flatMap(({ column }) => (column === '*' ? [] : [column])),
    ...select.where.map(({ column }) => column),
    ...select.groupBy,
    ...select.orderBy.map(({ column }) => column).filter((column) => !named.has(column)),
  ]
  const unknown = used.find((column) => !known.has(column))
  if (unknown !== undefined) return `column "${unknown}" does not exist`
  if (!isGrouped) return undefined
  const loose =
    outputs.find(({ column, call }) => call === undefined && !select.groupBy.includes(column))?.column ??
    select.orderBy.find(({ column }) => !named.has(column))?.column
  return loose === undefined
    ? undefined
    : `column "${loose}" must appear in the GROUP BY clause or be used in an aggregate function`
}

function holds({ column, operator, value }: Condition, row: Row): boolean {
  const cell = row[column] ?? null
  if (operator === 'is null') return cell === null
  if (operator === 'is not null') return cell !== null
  if (cell === null) return false
  if (operator === 'like' || operator === 'ilike') return isLike(String(cell), String(value), operator === 'ilike')
  const order = compare(cell, value)
  switch (operator) {
    case '=':
      return order === 0
    case '<>':
      return order !== 0
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    default:
      return order >= 0
  }
}

/** Numbers by size where both are, else texts by code unit. */
function compare(cell: string | number, value: string | number): number {
  const [one, other] = typeof value === 'number' ? [Number(cell), value] : [String(cell), value]
  return one < other ? -1 : one > other ? 1 : 0
}

/** `%` for anything: the texts between must come in a row. */
function isLike(text: string, pattern: string, isAnyCase: boolean): boolean {
  const plain = (one: string): string => (isAnyCase ? one.toLowerCase() : one)
  const [first = '', ...rest] = plain(pattern).split('%')
  const subject = plain(text)
  const last = rest.pop()
  if (last === undefined) return subject === first
  if (!subject.startsWith(first)) return false
  let position = first.length
  for (const part of rest) {
    const found = subject.indexOf(part, position)
    if (found < 0) return false
    position = found + part.length
  }
  return subject.length >= position + last.length && subject.endsWith(last)
}

/** All rows are one group where none is named. */
function groupsOf({ groupBy }: Select, rows: readonly Row[]): readonly (readonly Row[])[] {
  if (groupBy.length === 0) return [rows]
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify(groupBy.map((column) => row[column]))
    const known = groups.get(key)
    if (known) known.push(row)
    else groups.set(key, [row])
  }
  return sortedBy([...groups], ([key]) => key).map(([, group]) => group)
}

function aggregated(outputs: readonly Output[], group: readonly Row[]): Row {
  return Object.fromEntries(outputs.map((output) => [output.as, aggregate(output, group)]))
}

function aggregate({ column, call }: Output, group: readonly Row[]): Cell {
  const cells = group.flatMap((row) => row[column] ?? [])
  switch (call) {
    case 'count':
      return column === '*' ? group.length : cells.length
    case 'min':
      return sortedBy(cells, (cell) => cell)[0] ?? null
    case 'max':
      return sortedBy(cells, (cell) => cell, 'descending')[0] ?? null
    default:
      return group[0]?.[column] ?? null
  }
}

/** By the first of the order, and where that is equal by the next. */
function inOrder({ orderBy }: Select, rows: readonly Row[]): readonly Row[] {
  return orderBy
    .toReversed()
    .reduce<readonly Row[]>(
      (sorted, { column, isDescending }) =>
        sortedBy(sorted, (row) => row[column] ?? undefined, isDescending ? 'descending' : 'ascending'),
      rows,
    )
}
