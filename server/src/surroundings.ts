import { terminalJson } from '@openlondon/contract/model'

/** One line of the log. Never key material, query strings, addresses of people or bodies. */
export type LogEntry = { readonly level: 'info' | 'error'; readonly event: string } & Readonly<Record<string, unknown>>

/**
 * What the log tells of a call: `call` was let in at the gateway, `verified` by it for a proxy, `refused` was not, `portal` was answered by the portal
 * itself. Neither path nor query: both can say where a person is. The operation says what was asked.
 */
export type CallLine = {
  readonly event: 'call' | 'verified' | 'refused' | 'portal'
  readonly requestId: string
  readonly operation: string | undefined
  readonly key: string | undefined
  readonly status: number
  readonly ms: number
  /** A code from the catalog, or what was wrong, where something was. */
  readonly cause: string | undefined
}

/** What the server takes from outside, so that a test can hold the clock. */
export type Surroundings = {
  /** Milliseconds since 1970, UTC: for days and for what people read. */
  readonly now: () => number
  /** Milliseconds that never go backwards: for limits, so that a clock change gives no free calls. */
  readonly monotonicMs: () => number
  readonly log: (entry: LogEntry) => void
  readonly logCall: (line: CallLine) => void
}

const gatherMs = 100
const gatheredBytesMax = 65_536

/**
 * JSON lines to stderr, `time` in milliseconds since 1970. Lines are gathered for a tenth of a second and written at once,
 * because a write for each would cost as much as the call; errors and the end of the process are written through. They are
 * gathered as bytes, because text is kept in the pieces that it was made of, and each is looked at whenever the heap is swept.
 */
export function createLog(write: (bytes: Uint8Array) => void): Pick<Surroundings, 'log' | 'logCall'> {
  const gathered = Buffer.allocUnsafeSlow(gatheredBytesMax)
  let length = 0
  const flush = (): void => {
    // A copy, because it may still be on its way when the next line is gathered.
    if (length > 0) write(Uint8Array.from(gathered.subarray(0, length)))
    length = 0
  }
  process.once('exit', flush)
  const add = (line: string): void => {
    // UTF-8 has three bytes at most for each unit of a string.
    const bytesMax = 3 * line.length
    if (length + bytesMax > gatheredBytesMax) flush()
    if (bytesMax > gatheredBytesMax) return write(Buffer.from(line))
    if (length === 0) setTimeout(flush, gatherMs).unref()
    length += gathered.write(line, length)
  }
  return {
    log: (entry) => {
      add(`${terminalJson({ time: Date.now(), ...entry })}\n`)
      if (entry.level === 'error') flush()
    },
    logCall: (line) => add(writeCallLine(line, Date.now())),
  }
}

/** By hand, because it is written for every call: only a cause can hold what JSON has to escape. */
export function writeCallLine({ event, requestId, operation, key, status, ms, cause }: CallLine, time: number): string {
  const named = operation === undefined ? '' : `,"operation":"${operation}"`
  const keyed = key === undefined ? '' : `,"key":"${key}"`
  const because = cause === undefined ? '' : `,"cause":${terminalJson(cause)}`
  return `{"time":${time},"level":"info","event":"${event}","requestId":"${requestId}"${named}${keyed},"status":${status},"ms":${ms}${because}}\n`
}

export const realSurroundings: Surroundings = {
  now: Date.now,
  monotonicMs: () => performance.now(),
  ...createLog((bytes) => void process.stderr.write(bytes)),
}
