import type { HouseRule } from '../../parts/house-rule.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { sharedIdNamed, sharedIds } from '../../parts/shared-ids.ts'
import { isNumeric, isText, placeIn } from '../../parts/part.ts'

const shared = {
  'common/schemas.yaml':
    "Plot:\n  type: string\n  pattern: '^[0-9]{1,8}$'\n  x-brand: Plot\n  description: Number of a plot.\n  examples: ['00201423']\n",
}

export const idAsText: HouseRule = {
  id: 'id-as-text',
  severity: 'warning',
  title: 'An id that the city knows as text is text here too.',
  why: 'A number loses its leading zeros and its last digits once it is long, and then joins with nothing.',
  fix: 'Make it a string that refers to the shared schema. Where the owner really sends a number, say so in the description and override this rule.',
  failing: propertiesExample('plot: { type: integer, description: The plot. }', shared),
  passing: propertiesExample(
    "plot: { type: string, description: The plot., x-brand: Plot, examples: ['00201423'] }",
    shared,
  ),
  check(subject) {
    const ids = sharedIds(subject.shared)
    return namedValues(subject.contract).flatMap((part) => {
      const { schema, name } = part
      if (isText(schema) || !isNumeric(schema)) return []
      const found = sharedIdNamed(ids, name)
      if (found?.type !== 'string') return []
      return [{ message: `"${name}" is a number, but ${found.brand} is text.`, at: placeIn(part) }]
    })
  },
}
