import { accessOf } from '../../../assemble/build-operation.ts'
import { recordOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const withoutDefault = { 'api.yaml': 'defaults: { privacy: C1, cacheSeconds: 30 }' }

export const accessStated: HouseRule = {
  id: 'access-stated',
  severity: 'error',
  title: 'Every operation says who may call it: `open`, `key` or `session`, by itself or by the default in api.yaml.',
  why: 'The gateway lets callers in by this word. A misspelt one must not open a door, nor close one.',
  fix: 'Set `defaults.access` in api.yaml, and `x-access` where one operation differs.',
  failing: operationExample('operationId: stop\nx-access: public', withoutDefault),
  passing: operationExample('operationId: stop\nx-access: open', withoutDefault),
  check({ contract, statedFacts, factsAt }) {
    const stated = contract.operations.map((part) => ({ part, access: part.value['x-access'] }))
    const wrong = stated
      .filter(({ access }) => access !== undefined && !accessOf(access))
      .map(({ part, access }) => ({
        message: `"x-access: ${String(access)}" is none of open, key, session.`,
        at: placeIn(part, 'x-access'),
      }))
    const hasDefault = accessOf(recordOf(statedFacts['defaults'])['access']) !== undefined
    if (hasDefault || stated.every(({ access }) => access !== undefined)) return wrong
    const message = 'Operations without `x-access` do not say who may call. Add `defaults.access`.'
    return [...wrong, { message, at: factsAt('/defaults') }]
  },
}
