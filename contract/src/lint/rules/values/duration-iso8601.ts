import type { HouseRule } from '../../parts/house-rule.ts'
import { lastWord } from '../../words/name-words.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isText, placeIn } from '../../parts/part.ts'

export const durationIso8601: HouseRule = {
  id: 'duration-iso8601',
  severity: 'warning',
  title: 'A span of time in a text is an ISO 8601 duration, or has a pattern that says how it is written.',
  why: '"1:30" is ninety seconds to one reader and ninety minutes to the next.',
  fix: 'Set `format: duration` for texts such as `PT1M30S`; otherwise a `pattern`, and the unit in the description. A number with `x-unit` is simplest.',
  failing: propertiesExample('duration: { type: string, description: How long it takes. }'),
  passing: propertiesExample('duration: { type: string, format: duration, description: How long it takes. }'),
  check: ({ contract }) =>
    namedValues(contract).flatMap((part) => {
      const { schema, name } = part
      if (!isText(schema) || lastWord(name) !== 'duration') return []
      if ([schema.format, schema.pattern, schema.enum, schema['x-unit']].some((one) => one !== undefined)) return []
      return [{ message: `"${name}" does not say how a span of time is written.`, at: placeIn(part) }]
    }),
}
