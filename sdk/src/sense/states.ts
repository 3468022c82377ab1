/** What a city's owner calls things in the states of a line: names of members, and what its levels mean. */
export type StateWords = {
  /** The member with the level, a number whose size says nothing. */
  readonly level: string
  /** The member with the periods in which a state holds, and in each the members with its beginning and its end. */
  readonly periods: string
  readonly from: string
  readonly to: string
  /** Levels at which nothing is wrong. */
  readonly fine: readonly number[]
  /** Levels of a line that is not running because it is night. */
  readonly night: readonly number[]
  /** Levels at which something is wrong, the worst first. */
  readonly worst: readonly number[]
}

/**
 * The states that hold at a moment, now unless said: a closure that is planned for Sunday is told from Monday on, beside the
 * good service of today. A state without periods holds.
 */
export function statesNow<State extends object>(
  states: readonly State[],
  words: StateWords,
  now: Date = new Date(),
): readonly State[] {
  const at = now.getTime()
  const time = (period: unknown, name: string): number => Date.parse(String(Object(period)[name]))
  return states.filter((state) => {
    const periods: unknown = memberOf(state, words.periods)
    if (!Array.isArray(periods) || periods.length === 0) return true
    return periods.some((period) => time(period, words.from) <= at && at <= time(period, words.to))
  })
}

/**
 * The worst of the states that hold at a moment; undefined when none does, which is good service. Neither the first of the
 * list nor the lowest number is it. A level that nobody knows yet counts as the least of troubles.
 */
export function worstState<State extends object>(
  states: readonly State[],
  words: StateWords,
  now?: Date,
): State | undefined {
  const rank = (state: State): number => {
    const place = words.worst.indexOf(levelOf(state, words))
    return place < 0 ? words.worst.length + (isTrouble(state, words) ? 0 : 1) : place
  }
  return [...statesNow(states, words, now)].sort((left, right) => rank(left) - rank(right))[0]
}

/** Whether something is wrong: not where service is good, and not where a line is closed for the night, as every night. */
export const isTrouble = (state: object, words: StateWords): boolean =>
  ![...words.fine, ...words.night].includes(levelOf(state, words))

const levelOf = (state: object, { level }: StateWords): number => Number(memberOf(state, level))

const memberOf = (thing: object, name: string): unknown => (thing as Readonly<Record<string, unknown>>)[name] // read only
