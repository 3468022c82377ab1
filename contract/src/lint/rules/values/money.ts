import { recordOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { lastWord } from '../../words/name-words.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isNumeric, placeIn } from '../../parts/part.ts'

const amounts = 'price cost fare fee charge amount rent salary'.split(' ')

export const money: HouseRule = {
  id: 'money',
  severity: 'warning',
  title: 'An amount of money is a whole number of the smallest coin, or says its currency and its unit.',
  why: '280 is £2.80 or £280, and 0.1 + 0.2 is not 0.3 in the language that most readers write in.',
  fix: "Refer to the shared amount, or add `x-unit: '[p]'` to an integer. Where the owner sends pounds with decimals, add `x-currency: GBP` and say so in the description.",
  failing: propertiesExample('fare: { type: number, description: What the journey costs. }'),
  passing: propertiesExample("fare: { type: integer, x-unit: '[p]', description: What the journey costs. }"),
  check: ({ contract }) =>
    namedValues(contract).flatMap((part) => {
      const { schema, name } = part
      if (!isNumeric(schema) || !amounts.includes(lastWord(name))) return []
      if (schema['x-unit'] !== undefined || recordOf(schema)['x-currency'] !== undefined) return []
      return [{ message: `"${name}" is an amount of money without a currency.`, at: placeIn(part) }]
    }),
}
