import { wordsOf } from '../mail/letters.ts'
import type { KeyRecord } from '../store/tables/key-table.ts'
import type { Store } from '../store/store.ts'
import { dayOf } from '../usage/day.ts'
import { postNotice, type Post } from './post-notice.ts'

/** What of a quota is worth a word, percent. */
export type QuotaLevel = 80 | 100

/** Notices when a holder comes near the quota of a day. Asked at every call, so it costs a comparison. */
export type QuotaWatch = {
  readonly see: (key: KeyRecord, limit: number, remaining: number, clock: () => number) => void
  /** Resolves when everything seen so far is told of. */
  readonly settle: () => Promise<void>
}

/** Remembered of one day; past that everybody may be looked up again, which tells nobody twice. */
const rememberedMax = 100_000

export function createQuotaWatch(
  tell: (holderId: string, level: QuotaLevel, limit: number, now: number) => Promise<unknown>,
  whenFailed: (error: unknown) => void,
): QuotaWatch {
  const told = new Set<string>()
  /** One after the other, so that nobody reads of 100 per cent before 80. */
  let telling: Promise<void> = Promise.resolve()
  return {
    see: (key, limit, remaining, clock) => {
      if (remaining > limit * 0.2) return
      const now = clock()
      const level = remaining === 0 ? 100 : 80
      const name = `${dayOf(now)} ${level} ${key.accountId}`
      if (told.has(name)) return
      if (told.size >= rememberedMax) told.clear()
      told.add(name)
      telling = telling.then(async () => {
        try {
          await tell(key.accountId, level, limit, now)
        } catch (error) {
          // The next call tries again.
          told.delete(name)
          whenFailed(error)
        }
      })
    },
    settle: () => telling,
  }
}

/** Once for each level and day, on however many servers it is seen. */
export async function queueQuotaNotice(
  store: Store,
  post: Post,
  holderId: string,
  level: QuotaLevel,
  limit: number,
  now: number,
): Promise<number> {
  const day = dayOf(now)
  const isUp = level === 100
  return store.transaction((store) =>
    postNotice(
      store,
      post,
      {
        holderId,
        topic: 'quota',
        name: `quota:${day}:${level}:${holderId}`,
        write: (head) => {
          const say = wordsOf(head)
          return {
            subject: say(isUp ? 'quotaUpSubject' : 'quotaSubject'),
            paragraphs: [
              // As a program writes it: the same in every language.
              say(isUp ? 'quotaUp' : 'quota', { limit: String(limit) }),
              say('quotaCache'),
              say('quotaUsage', { address: `${head.origin}/account` }),
            ],
          }
        },
        facts: { percent: level, callsPerDay: limit, day },
      },
      now,
    ),
  )
}
