import { textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { isPersonalName } from '../../words/personal-names.ts'
import { isText, placeIn } from '../../parts/part.ts'

const account = (email: string): string =>
  `operationId: account\nx-privacy: C3\nresponses:\n  '200':\n    description: The account.\n    content: { application/json: { schema: { type: object, properties: { email: ${email} } } } }`

export const personalDataMarked: HouseRule = {
  id: 'personal-data-marked',
  severity: 'warning',
  title: 'In an operation of class C3, a name, an address or a number of a person says what it is for.',
  why: 'Who stores the answer must know which members to protect and to erase; the class of the operation only says that there are some.',
  fix: 'Add `x-personal-data: <purpose>` to the property, in a few words: "to send the sign-in code".',
  failing: operationExample(account('{ type: string, description: The address. }'), { path: '/account' }),
  passing: operationExample(account('{ type: string, description: The address., x-personal-data: to send codes }'), {
    path: '/account',
  }),
  check: ({ city, contract }) =>
    contract.schemas.flatMap((part) => {
      const { name, full } = part
      if (name === undefined || !part.inPersonal || !isText(full) || !isPersonalName(name, city.country)) return []
      const stated = part.value['x-personal-data'] ?? Reflect.get(full, 'x-personal-data')
      if (textOf(stated) !== '') return []
      return [{ message: `"${name}" is about a person. Say what for in \`x-personal-data\`.`, at: placeIn(part) }]
    }),
}
