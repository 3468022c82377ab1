import type { CleanedWhere } from 'better-auth/adapters'
import type { SQLInputValue } from 'node:sqlite'

/** SQL and its values, to be used after a table name. */
export type Clause = { readonly sql: string; readonly values: readonly SQLInputValue[] }

const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }

/** Translate the conditions that better-auth's core and its e-mail code plugin use; any other is a bug to see. */
export function whereClause(where: readonly CleanedWhere[]): Clause {
  const values: SQLInputValue[] = []
  const terms = where.map((condition, index) => {
    const column = quoteName(condition.field)
    const connector = index === 0 ? '' : ` ${condition.connector} `
    if (condition.operator === 'in' && Array.isArray(condition.value)) {
      values.push(...condition.value)
      return `${connector}${column} IN (${condition.value.map(() => '?').join(', ')})`
    }
    const comparison = comparisons[condition.operator ?? 'eq']
    if (comparison === undefined) throw new Error(`The identity store has no comparison "${condition.operator}"`)
    if (condition.value === null) return `${connector}${column} IS ${condition.operator === 'ne' ? 'NOT ' : ''}NULL`
    values.push(toValue(condition.value))
    return `${connector}${column} ${comparison} ?`
  })
  return { sql: terms.length === 0 ? '' : ` WHERE ${terms.join('')}`, values }
}

/** Names come from better-auth's schema, never from a caller; this keeps it that way. */
export function quoteName(name: string): string {
  if (!/^\w+$/.test(name)) throw new Error(`"${name}" is not a column`)
  return `"${name}"`
}

/** What SQLite stores of a value: text for instants, 0 and 1 for booleans. */
export function toValue(value: unknown): SQLInputValue {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError('The identity store takes text, numbers, booleans and instants only')
}
