import type { HouseRule } from '../../parts/house-rule.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

export const enumOpen: HouseRule = {
  id: 'enum-open',
  severity: 'warning',
  title: 'Values listed for an answer are those known today: `x-extensible-enum`, not `enum`.',
  why: 'The owner adds a value one morning. With `enum` that breaks every program that checked the answer; with an open list it is one more word.',
  fix: 'Write `x-extensible-enum`. A list that can never grow, such as the days of the week, may override this rule.',
  failing: propertiesExample('mode: { type: string, enum: [bus, tram], description: What calls here. }'),
  passing: propertiesExample('mode: { type: string, x-extensible-enum: [bus, tram], description: What calls here. }'),
  check: ({ contract }) =>
    contract.schemas
      .filter(({ inAnswer, value }) => {
        const texts = Array.isArray(value['enum']) ? value['enum'].filter((one) => typeof one === 'string') : []
        return inAnswer && texts.length > 1
      })
      .map((part) => ({ message: 'The list of values of an answer is closed.', at: placeIn(part, 'enum') })),
}
