import type { HouseRule } from '../../parts/house-rule.ts'
import { isPersonalName } from '../../words/personal-names.ts'
import { parameterExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const parameter = (place: string): string =>
  `name: email\nin: ${place}\ndescription: Whose subscription.\nschema: { type: string }`

export const noPersonalDataInUrl: HouseRule = {
  id: 'no-personal-data-in-url',
  severity: 'error',
  title: 'No path or query holds something about a person.',
  why: 'Addresses are written into logs, histories and `Referer` headers on every machine they pass, and nobody can erase them there.',
  fix: 'Take it in the body of a POST, or ask for an id that means nothing elsewhere.',
  failing: parameterExample(parameter('query')),
  passing: parameterExample(parameter('header')),
  check: ({ city, contract }) =>
    contract.parameters
      .filter((part) => (part.in === 'path' || part.in === 'query') && isPersonalName(part.name, city.country))
      .map((part) => ({
        message: `The parameter "${part.name}" puts something about a person into the address.`,
        at: placeIn(part),
      })),
}
