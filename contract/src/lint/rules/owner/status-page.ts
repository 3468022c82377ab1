import { recordOf, textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

const owner = (more: string): string =>
  `owner: { name: Example Buses, url: https://buses.example, contact: api@buses.example${more} }`

export const statusPage: HouseRule = {
  id: 'status-page',
  severity: 'info',
  title: 'The page on which the owner tells of failures is named, or it is said that there is none.',
  why: 'When every call fails, the first question is whether it is only me.',
  fix: 'Add `statusPage` to `owner` in api.yaml: its address, or `none`.',
  failing: operationExample('operationId: stop', { 'api.yaml': owner('') }),
  passing: operationExample('operationId: stop', { 'api.yaml': owner(', statusPage: https://status.buses.example') }),
  check({ statedFacts, facts, factsAt }) {
    const stated = textOf(recordOf(statedFacts['owner'])['statusPage'])
    if (stated === 'none' || URL.canParse(stated) || facts.upstream.kind === 'portal') return []
    const message =
      stated === ''
        ? 'The owner has no `statusPage`. Name it, or say `none`.'
        : `"${stated}" is neither an address nor \`none\`.`
    return [{ message, at: factsAt('/owner') }]
  },
}
