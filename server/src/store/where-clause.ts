import type { Value } from './database.ts'

/** What a row must say to be meant. `connector` joins it to the one before; an unknown operator is refused. */
export type Condition = {
  readonly field: string
  readonly operator: string
  readonly value: string | number | boolean | Date | readonly string[] | readonly number[] | null
  readonly connector: 'AND' | 'OR'
}

/** SQL and its values, to be used after a table name. */
export type Clause = { readonly sql: string; readonly values: readonly Value[] }

const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }

/** Translate the conditions that the sign-in uses; any other is a bug to see. */
export function whereClause(where: readonly Condition[]): Clause {
  const values: Value[] = []
  const terms = where.map(({ field, operator, value, connector: given }, index) => {
    const column = quoteName(field)
    const connector = index === 0 ? '' : ` ${given} `
    if (operator === 'in' && Array.isArray(value)) {
      values.push(...value)
      return `${connector}${column} IN (${value.map(() => '?').join(', ')})`
    }
    const comparison = comparisons[operator]
    if (comparison === undefined) throw new Error(`The identity store has no comparison "${operator}"`)
    if (value === null) return `${connector}${column} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`
    values.push(toValue(value))
    return `${connector}${column} ${comparison} ?`
  })
  return { sql: terms.length === 0 ? '' : ` WHERE ${terms.join('')}`, values }
}

/** Names come from better-auth's schema, never from a caller; this keeps it that way. */
export function quoteName(name: string): string {
  if (!/^\w+$/.test(name)) throw new Error(`"${name}" is not a column`)
  return `"${name}"`
}

/** What is stored of a value: text for instants, 0 and 1 for booleans. */
export function toValue(value: unknown): Value {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError('The identity store takes text, numbers, booleans and instants only')
}
