import { recordOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const stop = (headers: string): string =>
  `operationId: stop\nresponses:\n  '429':\n    description: Too many requests.${headers}`

export const rateLimitStated: HouseRule = {
  id: 'rate-limit-stated',
  severity: 'warning',
  title: 'The limit of the owner is stated, and a refusal for too many requests says when to come back.',
  why: 'A loop over all stops must know how fast it may run before it is refused, and how long to wait after.',
  fix: 'Fill in `limits` in api.yaml: `anonymousPerMinute`, `keyedPerMinute`, or in `source` a sentence that says what is known. Give the 429 answer the header `Retry-After`, or refer to the shared one.',
  failing: operationExample(stop('')),
  passing: operationExample(
    stop('\n    headers: { Retry-After: { description: Seconds to wait., schema: { type: integer } } }'),
    { 'api.yaml': 'limits: { anonymousPerMinute: 50 }' },
  ),
  check({ contract, statedFacts, factsAt, facts }) {
    const isStated = Object.keys(recordOf(statedFacts['limits'])).length > 0 || facts.upstream.kind === 'portal'
    const silent = contract.responses.filter(
      (part) =>
        part.uses.some((use) => use.status === '429') &&
        !Object.keys(recordOf(part.value['headers'])).some((name) => name.toLowerCase() === 'retry-after'),
    )
    return [
      ...(isStated ? [] : [{ message: '`limits` does not say how often one may call.', at: factsAt('/limits') }]),
      ...silent.map((part) => ({ message: 'The 429 answer has no header `Retry-After`.', at: placeIn(part) })),
    ]
  },
}
