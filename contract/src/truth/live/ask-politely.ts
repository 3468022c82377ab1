import type { Answer, AnswerLimits, Question } from './fetch-answer.ts'
import { isOutOfOrder } from './judge-answer.ts'
import type { Ask } from './plan-live.ts'

/** Time as an argument, so that a test need not wait. */
export type Clock = { readonly now: () => number; readonly wait: (ms: number) => Promise<void> }

export type Manners = AnswerLimits & {
  readonly tries: number
  /** After so many failures in a row a host is left alone. */
  readonly failuresInARow: number
  /** Who asks us to come back later than this is not waited for. */
  readonly patienceMs: number
}

export const goodManners: Manners = {
  timeLimitMs: 20_000,
  bodyBytesMax: 20_000_000,
  tries: 2,
  failuresInARow: 3,
  patienceMs: 120_000,
}

export type Asked = { readonly ask: Ask; readonly answer: Answer } | { readonly ask: Ask; readonly leftAlone: string }

export type FetchAnswer = (question: Question, limits: AnswerLimits) => Promise<Answer>

/** Ask one host, one question at a time and never faster than it allows. All questions must be for the same host. */
export async function askHost(
  asks: readonly Ask[],
  clock: Clock,
  fetchAnswer: FetchAnswer,
  manners: Manners,
): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  let notBefore = 0
  let askedToWaitMs = 0
  let failures = 0
  let leftAlone: string | undefined
  const askOnce = async (ask: Ask): Promise<Answer> => {
    await clock.wait(Math.max(0, notBefore - clock.now()))
    const started = clock.now()
    const answer = await fetchAnswer({ url: ask.secretUrl, headers: ask.headers }, manners)
    askedToWaitMs = retryAfterMs(answer, clock.now())
    notBefore = Math.max(started + ask.spacingMs, clock.now() + askedToWaitMs)
    return answer
  }
  const isTooLong = (): boolean => askedToWaitMs > manners.patienceMs
  for (const ask of asks) {
    if (leftAlone !== undefined) {
      asked.push({ ask, leftAlone })
      continue
    }
    let answer = await askOnce(ask)
    for (let attempt = 1; attempt < manners.tries && isFailure(answer) && !isTooLong(); attempt += 1)
      answer = await askOnce(ask)
    asked.push({ ask, answer })
    failures = isFailure(answer) ? failures + 1 : 0
    if (isTooLong()) leftAlone = `the host asked to be left alone for ${Math.ceil(askedToWaitMs / 1000)} s`
    else if (failures >= manners.failuresInARow) leftAlone = `the host failed ${failures} times in a row`
  }
  return asked
}

const isFailure = (answer: Answer): boolean => answer.kind === 'failed' || isOutOfOrder(answer.status)

/** Seconds, or a date (RFC 9110, section 10.2.3). Unreadable means it was not said. */
function retryAfterMs(answer: Answer, now: number): number {
  const stated = answer.kind === 'answered' ? answer.retryAfter?.trim() : undefined
  if (stated === undefined) return 0
  const ms = /^\d+$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}
