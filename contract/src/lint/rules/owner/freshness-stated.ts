import { recordOf, textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { someOf } from '../../words/some-of.ts'

export const freshnessStated: HouseRule = {
  id: 'freshness-stated',
  severity: 'warning',
  title: 'Every reading operation says in words how fresh its answer is.',
  why: 'How long an answer may be reused is not how old the data in it is: a register that changes once a quarter may be sent without any caching.',
  fix: 'Write a sentence into `defaults.freshness` in api.yaml, such as "Changes once a day at about 03:00", and `x-freshness` where one operation differs.',
  failing: operationExample('operationId: stop'),
  passing: operationExample('operationId: stop\nx-freshness: Changes once a day.'),
  check({ contract, statedFacts, factsAt }) {
    if (textOf(recordOf(statedFacts['defaults'])['freshness']) !== '') return []
    const bare = contract.operations.filter(({ model }) => model.method === 'GET' && model.freshness === undefined)
    if (bare.length === 0) return []
    const message = `Nothing says how fresh the answers are: ${someOf(bare.map(({ model }) => model.name))}.`
    return [{ message, at: factsAt('/defaults') }]
  },
}
