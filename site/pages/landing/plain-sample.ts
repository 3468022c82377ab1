/** One line of the front page's answer. */
export type SampleRow = { readonly label: string; readonly text: string; readonly good: boolean }

const rowsMax = 6

/**
 * What the front page's Run button does in a city that has no `content/landing-sample.ts`: ask the plain address, and
 * show what the answer begins with. `ask` is a `fetch` that the city in the page answers where no server does.
 */
export async function runSample(
  origin: string,
  signal: AbortSignal,
  address: string,
  ask: typeof fetch,
): Promise<readonly SampleRow[]> {
  const response = await ask(origin + address, { signal })
  if (!response.ok) throw new Error(`the sandbox answered ${response.status}.`)
  return rowsOf(await response.json())
}

/** The plain members of the first thing in an answer. */
export function rowsOf(answer: unknown): readonly SampleRow[] {
  const thing = firstThing(answer)
  const members = Object.entries(thing).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
  return members.slice(0, rowsMax).map(([label, value]) => ({ label, text: String(value), good: true }))
}

/** An object with plain members: the answer itself, or the first that a list in it begins with. */
function firstThing(answer: unknown): object {
  if (Array.isArray(answer)) return firstThing(answer[0])
  if (typeof answer !== 'object' || answer === null) return { answer }
  const isPlain = Object.values(answer).some((value) => typeof value !== 'object')
  const list = Object.values(answer).find((value) => Array.isArray(value) && value.length > 0)
  return isPlain || list === undefined ? answer : firstThing(list)
}
