import type { HouseRule } from '../../parts/house-rule.ts'
import { documentExample } from '../../parts/rule-example.ts'
import { isInQuery, waysIn } from '../../parts/security.ts'
import { placeIn } from '../../parts/part.ts'

const keyIn = (place: string): string =>
  `security: [{ key: [] }]\ncomponents:\n  securitySchemes:\n    key: { type: apiKey, in: ${place}, name: app_key, description: Your key. }\npaths:\n  /stops:\n    get: { operationId: stops }`

export const noKeyInQuery: HouseRule = {
  id: 'no-key-in-query',
  severity: 'warning',
  title: 'A key can be sent in a header; the query is not the only way.',
  why: 'Addresses are logged and shared. A key in one is soon in a screenshot, a bug report and the history of a browser.',
  fix: 'Declare a scheme that takes the key in a header, and name it under `security` beside the other.',
  failing: documentExample(keyIn('query')),
  passing: documentExample(keyIn('header')),
  check({ contract }) {
    const schemes = contract.operations.flatMap((part) => {
      const names = (waysIn(contract, part) ?? []).map((way) =>
        Object.keys(way).filter((one) => isInQuery(contract, one)),
      )
      return names.every((inQuery) => inQuery.length > 0) ? names.flat() : []
    })
    return [...new Set(schemes)].map((name) => ({
      message: `The key of "${name}" can only be sent in the query.`,
      at: placeIn(contract.root, 'components', 'securitySchemes', name),
    }))
  },
}
