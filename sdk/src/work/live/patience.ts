import { pause } from '../pause.ts'
import { secondsLeft } from '../lifetime.ts'
import type { WatchOptions } from './watch-options.ts'
import { waitAfter } from './trouble.ts'
import { untilVisible } from './visible.ts'

/** How failures are outlived: those that pass give nothing and a time to wait, the others are thrown. */
export type Patience = {
  readonly with: <Answer>(answer: Answer) => Answer
  readonly without: (error: unknown) => undefined
  /** Wait as long as the last failure asks for. */
  readonly recover: () => Promise<void>
}

export function patience<Item>(seconds: number, { onTrouble, signal }: WatchOptions<Item>): Patience {
  let failures = 0
  let waitMs = 0
  return {
    with: (answer) => {
      failures = 0
      return answer
    },
    without: (error) => {
      const wait = waitAfter(error, (failures += 1), seconds, Date.now())
      if (wait === undefined) throw error
      waitMs = wait
      onTrouble?.(error, wait)
      return undefined
    },
    recover: () => pause(waitMs, signal),
  }
}

/**
 * Wait until an answer is over and somebody looks at the page. One that says nothing, or that it must not be kept, holds as long as
 * declared; none is asked for more than once a second.
 */
export async function untilOver(
  { headers }: Response,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  await pause(Math.max(1, secondsLeft(headers, seconds) || seconds) * 1_000, signal)
  await untilVisible(signal)
}
