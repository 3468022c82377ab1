/** Which answers are looked at. */
export type LookSampler = {
  readonly isDue: (operation: SampledOperation, nowMs: number) => boolean
  /** A look took so long. */
  readonly spend: (ms: number, nowMs: number) => void
}

/** What is remembered of an operation between its answers. */
export type SampledOperation = { hourEndsAt: number; inHour: number; restsUntil: number }

export const newlySampled = (): SampledOperation => ({ hourEndsAt: 0, inHour: 0, restsUntil: 0 })

const hourMs = 3_600_000
/** Of each operation and hour, so many are looked at however much there is to do: the rare ones are not crowded out. */
const firstOfHour = 20
/** How far looks may run into debt, seconds' worth: compiling the schemas of an API is dear, and done once. */
const debtSeconds = 60

/** The first answers of each operation's hour, and as many more as there is time for: so many milliseconds of each second. */
export function createLookSampler(msPerSecond: number): LookSampler {
  let left = msPerSecond
  let filledAt = 0

  const fill = (nowMs: number): void => {
    left = Math.min(msPerSecond, left + ((nowMs - filledAt) / 1_000) * msPerSecond)
    filledAt = nowMs
  }

  return {
    isDue: (operation, nowMs) => {
      if (nowMs < operation.restsUntil) return false
      if (nowMs >= operation.hourEndsAt) {
        operation.hourEndsAt = nowMs + hourMs
        operation.inHour = 0
      }
      if (operation.inHour < firstOfHour) {
        operation.inHour += 1
        return true
      }
      fill(nowMs)
      return left > 0
    },
    spend: (ms, nowMs) => {
      fill(nowMs)
      left = Math.max(-debtSeconds * msPerSecond, left - ms)
    },
  }
}
