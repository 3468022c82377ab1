/** An error of SQLite; `code` is its extended result code, 0 when the thread itself is at fault. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError'
  readonly code: number

  constructor(message: string, code: number) {
    super(message)
    this.code = code
  }
}
