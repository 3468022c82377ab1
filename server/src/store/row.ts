/** What a statement yields: columns by name, typed by SQLite and not by us. */
export type Row = Readonly<Record<string, unknown>>

/** A column that the schema says is text and never null. */
export function readText(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`Column ${column} is not text`)
  return value
}

/** A column that the schema says is a number and never null. */
export function readNumber(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new TypeError(`Column ${column} is not a number`)
  return value
}

/** A number column that may be null. */
export function readOptionalNumber(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : readNumber(row, column)
}
