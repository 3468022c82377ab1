import { isAsWanted, toolsFor, type Case } from './case.ts'
import { bodies } from './cases/bodies.ts'
import { deadline } from './cases/deadline.ts'
import { keys } from './cases/keys.ts'
import { requests } from './cases/requests.ts'
import { retries } from './cases/retries.ts'
import { saying } from './cases/saying.ts'

/** The one table, which every runtime is held to. */
export const allCases: readonly Case[] = [...saying, ...keys, ...requests, ...retries, ...deadline, ...bodies]

/** What came of one case, as JSON carries it; `failure` is absent when it is as wanted. */
export type Result = { readonly name: string; readonly failure?: string }

/** A browser opens six connections to a server, and some of these never end. */
const together = 5

/** Run them all against a server, in whatever runtime this is. */
export async function runCases(origin: string, cases: readonly Case[] = allCases): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = [...cases.entries()]
  const work = async (): Promise<void> => {
    for (let next; (next = waiting.shift());) {
      const [index, { name, run, want }] = next
      const caseId = `${Math.random().toString(36).slice(2)}-${index}`
      const got = await Promise.race([
        run(toolsFor(origin, caseId)).catch((error: unknown) => `threw ${error}`),
        new Promise((resolve) => setTimeout(resolve, 30_000, 'it never ended')),
      ])
      results.push(isAsWanted(got, want) ? { name } : { name, failure: JSON.stringify(got) ?? 'undefined' })
    }
  }
  await Promise.all(Array.from({ length: together }, work))
  return results
}
