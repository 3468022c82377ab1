import { isDay } from '../../../grammar/is-day.ts'
import { recordOf, textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const deprecatedHasSunset: HouseRule = {
  id: 'deprecated-has-sunset',
  severity: 'error',
  title: 'A deprecated operation says since when, until when, and what to call instead.',
  why: '"Deprecated" alone is a worry without a date: nobody can plan with it, so nobody acts.',
  fix: "Add `x-deprecated-on: 'yyyy-MM-dd'`, `x-sunset: 'yyyy-MM-dd'`, and `x-replacement: <operationId>` or, if there is none, `x-deprecation-reason`.",
  failing: operationExample('operationId: stop\ndeprecated: true'),
  passing: operationExample(
    "operationId: stop\ndeprecated: true\nx-deprecated-on: '2026-12-01'\nx-sunset: '2027-06-01'\nx-replacement: place",
  ),
  visit: () => ({
    Operation(operation, { report, location }) {
      if (operation.deprecated !== true) return
      const stated = recordOf(operation)
      const [since, sunset] = [textOf(stated['x-deprecated-on']), textOf(stated['x-sunset'])]
      const hasWayOut = textOf(stated['x-replacement']) !== '' || textOf(stated['x-deprecation-reason']) !== ''
      const absent = [
        ...(isDay(since) ? [] : ['x-deprecated-on']),
        ...(isDay(sunset) ? [] : ['x-sunset']),
        ...(hasWayOut ? [] : ['x-replacement or x-deprecation-reason']),
      ]
      const at = location.child(['deprecated'])
      if (absent.length > 0) report({ message: `A deprecated operation needs ${absent.join(' and ')}.`, location: at })
      if (isDay(since) && isDay(sunset) && sunset <= since)
        report({ message: `The sunset ${sunset} is not after the deprecation ${since}.`, location: at })
    },
  }),
}
