/** A reason not to start, written for the person at the terminal: one clear sentence, no stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
  /** 2 when the configuration or a contract is at fault, 1 for everything else. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}
