import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const notice = { draft: 0, alpha: 0, beta: 31, stable: 180, deprecated: 180, retired: 0 } as const

const stop = (sunset: string): string =>
  `operationId: stop\ndeprecated: true\nx-deprecated-on: '2026-12-01'\nx-sunset: '${sunset}'\nx-replacement: place`

export const sunsetNotice: HouseRule = {
  id: 'sunset-notice',
  severity: 'warning',
  title: 'Between deprecation and sunset lie at least 180 days when the API is stable, and 31 when it is beta.',
  why: 'An app must be changed, tested, put into a shop and installed. Half a year is what that takes outside a start-up.',
  fix: 'Move `x-sunset` back. Where the owner has set the day and will not move it, override this rule and say so.',
  failing: operationExample(stop('2027-01-15')),
  passing: operationExample(stop('2027-06-01')),
  check: ({ contract, api }) =>
    contract.operations.flatMap((part) => {
      const { since, sunset } = part.model.deprecation ?? {}
      const days = (Date.parse(sunset ?? '') - Date.parse(since ?? '')) / 86_400_000
      const wanted = notice[api.lifecycle.state]
      if (!Number.isFinite(days) || days >= wanted) return []
      const message = `The sunset comes ${days} days after the deprecation; ${wanted} are needed while the API is ${api.lifecycle.state}.`
      return [{ message, at: placeIn(part, 'x-sunset') }]
    }),
}
