/** A command, or a setting it reads, that cannot be understood: exit code 2, and the usage is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly exitCode = 2
}
