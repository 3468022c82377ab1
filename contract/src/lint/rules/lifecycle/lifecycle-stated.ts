import { isDay } from '../../../grammar/is-day.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const lifecycleStated: HouseRule = {
  id: 'lifecycle-stated',
  severity: 'warning',
  title: 'The stage an API is in has a first day, and a stable API has a version of at least 1.0.0.',
  why: '"Beta" for a month and "beta" for six years are different promises; and a version that begins with 0 promises nothing at all.',
  fix: "Add `since: 'yyyy-MM-dd'` to `lifecycle` in api.yaml, or publish version 1.0.0 before the stage is called stable.",
  failing: operationExample('operationId: stop', { 'api.yaml': 'lifecycle: { state: stable }' }),
  passing: operationExample('operationId: stop', { 'api.yaml': "lifecycle: { state: stable, since: '2026-03-01' }" }),
  check({ api, factsAt }) {
    const { state, since = '' } = api.lifecycle
    if (state === 'draft') return []
    const undated =
      since === ''
        ? `Nothing says since when the API is in this stage. Add \`since\`.`
        : `"${since}" is no day. Write yyyy-MM-dd.`
    const early = `The API is stable, but its version is ${api.version}.`
    return [
      ...(isDay(since) ? [] : [{ message: undated, at: factsAt('/lifecycle') }]),
      ...(state === 'stable' && api.version.startsWith('0.')
        ? [{ message: early, at: factsAt('/lifecycle/state') }]
        : []),
    ]
  },
}
