import type { Surroundings } from '../surroundings.ts'

/** What is looked after every so often, by name for the log. Each may run on several servers at the same time. */
export type Chore = readonly [name: string, run: (now: number) => Promise<unknown>]

export type NoticeClock = { readonly stop: () => Promise<void> }

/**
 * Do every chore once at the start and then again and again. One that fails is logged and tried again the next time: the
 * others are done meanwhile.
 */
export function startNoticeClock(
  chores: readonly Chore[],
  everyMs: number,
  { now, log }: Pick<Surroundings, 'now' | 'log'>,
): NoticeClock {
  let stopped = false
  const run = async (): Promise<void> => {
    for (const [name, chore] of chores) {
      if (stopped) return
      await chore(now()).catch((error: unknown) =>
        log({ level: 'error', event: 'chore-failed', chore: name, cause: String(error) }),
      )
    }
  }
  let running: Promise<void> | undefined
  const begin = (): void => {
    running ??= run().finally(() => {
      running = undefined
    })
  }
  begin()
  const timer = setInterval(begin, everyMs)
  timer.unref()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
