import type { HouseRule } from '../house-rule.ts'
import { pathsExample } from '../rule-example.ts'

export const noAmbiguousPaths: HouseRule = {
  id: 'no-ambiguous-paths',
  severity: 'info',
  title: 'No URL fits two paths of the same method.',
  why: '`/stops/{id}/lines` and `/stops/near/{point}` both fit `/stops/near/lines`; which one answers is decided by whoever happens to route it.',
  fix: 'Give one of them a fixed first word of its own. Where the owner cannot change, narrow the parameter with a `pattern`: then this is only a warning to readers.',
  failing: pathsExample(
    '/stops/{id}/lines:\n  get: { operationId: stopLines }\n/stops/near/{point}:\n  get: { operationId: stopsNear }',
  ),
  passing: pathsExample(
    '/stops/{id}/lines:\n  get: { operationId: stopLines }\n/near/{point}/stops:\n  get: { operationId: stopsNear }',
  ),
  visit: () => ({
    Paths(paths, { report, location }) {
      const templates = Object.keys(paths)
      for (const [index, one] of templates.entries()) {
        const rival = templates.slice(0, index).find((other) => areAmbiguous(one, other))
        if (rival !== undefined)
          report({ message: `"${one}" and "${rival}" fit the same URL.`, location: location.child([one]).key() })
      }
    },
  }),
}

/** A plainly more specific path is no rival: fixed words win over braces (OpenAPI 3.1, section 4.8.8.2). */
export function areAmbiguous(left: string, right: string): boolean {
  const leftSegments = left.split('/')
  const rightSegments = right.split('/')
  if (leftSegments.length !== rightSegments.length) return false
  let leftWins = false
  let rightWins = false
  for (const [index, one] of leftSegments.entries()) {
    const other = rightSegments[index] ?? ''
    const [oneIsOpen, otherIsOpen] = [one.includes('{'), other.includes('{')]
    if (!oneIsOpen && !otherIsOpen && one !== other) return false
    if (!oneIsOpen && otherIsOpen) leftWins = true
    if (oneIsOpen && !otherIsOpen) rightWins = true
  }
  return leftWins === rightWins
}
