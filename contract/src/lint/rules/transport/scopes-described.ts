import { recordOf, textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { documentExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const scheme = (scope: string): string =>
  `components:\n  securitySchemes:\n    sign:\n      type: oauth2\n      description: Sign in at the depot.\n      flows: { clientCredentials: { tokenUrl: https://buses.example/token, scopes: { stops: '${scope}' } } }`

export const scopesDescribed: HouseRule = {
  id: 'scopes-described',
  severity: 'warning',
  title: 'Every way to identify oneself, and every scope of it, is described.',
  why: 'A form that asks for "stops:write" gets a yes or a no by guessing.',
  fix: 'One sentence each: where the key comes from and where it goes, and what the scope lets its holder do.',
  failing: documentExample(scheme('')),
  passing: documentExample(scheme('Read the stops.')),
  check: ({ contract }) =>
    contract.read
      .members(contract.read.member(contract.root, 'components'), 'securitySchemes')
      .flatMap(([name, part]) => {
        const scopes = contract.read
          .members(part, 'flows')
          .flatMap(([, flow]) => Object.entries(recordOf(flow.value['scopes'])))
        return [
          ...(textOf(part.value['description']) === '' ? [`The scheme "${name}" has no description.`] : []),
          ...scopes.flatMap(([scope, text]) =>
            textOf(text) === '' ? [`The scope "${scope}" of "${name}" has no description.`] : [],
          ),
        ].map((message) => ({ message, at: placeIn(part) }))
      }),
}
