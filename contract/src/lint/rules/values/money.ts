import { recordOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { lastWord } from '../../words/name-words.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isNumeric, placeIn } from '../../parts/part.ts'

/** The last word of a name, in English, Swedish and Finnish. */
const amounts =
  'price cost fare fee charge amount rent salary pris kostnad avgift belopp hyra hinta maksu vuokra palkka'.split(' ')

export const money: HouseRule = {
  id: 'money',
  severity: 'warning',
  title: 'An amount of money is a whole number of the smallest coin, or says its currency and its unit.',
  why: '280 may be 2.80 or 280, of this money or of another, and 0.1 + 0.2 is not 0.3 in the language that most readers write in.',
  fix: 'Refer to the shared amount, or add `x-currency` with the three letters of ISO 4217 (`XTS`, in the example, is its code for tests) and `x-unit` with the coin to an integer. Where the owner sends decimals, say so in the description.',
  failing: propertiesExample('fare: { type: number, description: What the journey costs. }'),
  passing: propertiesExample('fare: { type: integer, x-currency: XTS, description: What the journey costs. }'),
  check: ({ city, contract }) =>
    namedValues(contract).flatMap((part) => {
      const { schema, name } = part
      if (!isNumeric(schema) || !amounts.includes(lastWord(name))) return []
      if (schema['x-unit'] !== undefined || recordOf(schema)['x-currency'] !== undefined) return []
      return [
        {
          message: `"${name}" is an amount of money without a currency. Say \`x-currency: ${city.currency}\`, or which it is.`,
          at: placeIn(part),
        },
      ]
    }),
}
