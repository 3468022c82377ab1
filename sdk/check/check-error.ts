/** What keeps the command from answering, in a sentence that says what to do. Not a finding: it exits with 2. */
export class CheckError extends Error {
  override readonly name = 'CheckError'
}
