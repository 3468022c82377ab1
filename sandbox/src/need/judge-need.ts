import type { CityDay, Criterion } from './criterion.ts'

/** What a criterion said of a solution: green when nothing is red and something was wanted at all. */
export type Verdict = {
  readonly isSolved: boolean
  readonly green: readonly string[]
  readonly red: readonly string[]
}

/** Judged for as long as this; one that never answers must not hold up the others. */
const trialMsMax = 20_000
const shownMax = 300

/** Hold a solution against a need's criterion. What either throws is red, in its own words. */
export async function judgeNeed<Client, Solution>(
  criterion: Criterion<Client, Solution>,
  solve: Solution,
  cityOn: (day?: CityDay) => Client,
): Promise<Verdict> {
  const green: string[] = []
  const red: string[] = []
  const want = (words: string, got: unknown, wanted: unknown): void => {
    if (isSame(got, wanted)) green.push(words)
    else red.push(`${words}: got ${shown(got)}, want ${shown(wanted)}`)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${trialMsMax / 1_000} seconds`)), trialMsMax)
  })
  try {
    await Promise.race([criterion({ solve, cityOn, want }), tooLate])
  } catch (error) {
    red.push(`it stopped: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    clearTimeout(timer)
  }
  return { isSolved: red.length === 0 && green.length > 0, green, red }
}

/** By value: what JSON cannot tell apart is the same, but for the order of members. */
const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other)

const shown = (value: unknown): string => {
  const text = written(value)
  return text.length > shownMax ? `${text.slice(0, shownMax)}…` : text
}

function written(value: unknown): string {
  return (
    JSON.stringify(value, (_name, one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).toSorted(([left], [right]) => (left < right ? -1 : 1)))
        : one,
    ) ?? 'nothing'
  )
}
