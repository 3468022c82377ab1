import type { HouseRule } from '../../parts/house-rule.ts'
import { wordsOf } from '../../words/name-words.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isNumeric, placeIn } from '../../parts/part.ts'
import { isUnit } from '../../words/units.ts'

/** What is measured, as the last word of a name. */
const measures =
  'distance duration radius width height depth altitude elevation speed temperature weight mass volume humidity pressure rainfall'.split(
    ' ',
  )

/** Units people put into a name: the number is then a measure for certain. */
const named = 'seconds secs minutes mins hours days metres meters kilometres kilometers miles percent percentage'.split(
  ' ',
)

export const unitStated: HouseRule = {
  id: 'unit-stated',
  severity: 'warning',
  title: 'A number that measures something says its unit in `x-unit`, as a UCUM code.',
  why: 'Metres and miles are both called `distance`. A program cannot read the description, and a person forgets to.',
  fix: 'Add `x-unit`, such as `m`, `s`, `min`, `%` or `ug/m3`. The codes are in the Unified Code for Units of Measure.',
  failing: propertiesExample('distance: { type: number, description: How far the stop is. }'),
  passing: propertiesExample('distance: { type: number, x-unit: m, description: How far the stop is. }'),
  check({ contract }) {
    const unstated = namedValues(contract).flatMap((part) => {
      const words = wordsOf(part.name)
      const isMeasure = measures.includes(words.at(-1) ?? '') || words.some((word) => named.includes(word))
      return isMeasure && isNumeric(part.schema) && part.schema['x-unit'] === undefined
        ? [{ message: `"${part.name}" is a measure without a unit.`, at: placeIn(part) }]
        : []
    })
    const unknown = contract.schemas.flatMap((part) => {
      const unit = part.value['x-unit']
      return unit === undefined || isUnit(String(unit))
        ? []
        : [{ message: `"x-unit: ${String(unit)}" is no UCUM code.`, at: placeIn(part, 'x-unit') }]
    })
    return [...unstated, ...unknown]
  },
}
