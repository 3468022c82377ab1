import { isRecord } from '../../../grammar/record.ts'
import { startOf } from '../../../files/contract-error.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

const facts = (attribution: string): string =>
  `licence: { id: LicenseRef-Example, name: Example Open Licence, url: https://licence.example, attribution: ${attribution} }`

export const licenceStated: HouseRule = {
  id: 'licence-stated',
  severity: 'error',
  title: 'The licence of the data is named, with its address and the sentences it obliges users to show.',
  why: 'A start-up cannot ship on data whose terms it does not know, and an unkept attribution is a breach.',
  fix: 'Fill in `licence` in api.yaml: id, name, url, and under `attribution` each sentence word for word; `attribution: []` if there is none to show.',
  failing: operationExample('operationId: stop', {
    'api.yaml': 'licence: { id: LicenseRef-Example, name: Example Open Licence, url: the usual place }',
  }),
  passing: operationExample('operationId: stop', { 'api.yaml': facts('[Powered by Example Buses]') }),
  visit: ({ api, statedFacts, factsFile }, report) => ({
    Root() {
      const at = startOf(factsFile)
      const stated = isRecord(statedFacts['licence']) ? statedFacts['licence'] : {}
      if (!Array.isArray(stated['attribution']))
        report({
          message:
            'The licence does not say what users must show. Add `attribution`, a list of sentences, empty if there are none.',
          at,
        })
      if (api.licence.url !== '' && !URL.canParse(api.licence.url))
        report({ message: `The licence's url "${api.licence.url}" is not an address.`, at })
    },
  }),
}
