import type { HouseRule } from '../../parts/house-rule.ts'
import { namedValues } from '../../parts/named-values.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { brandOf, sharedIdLike, sharedIdNamed, sharedIds } from '../../parts/shared-ids.ts'
import { isText, placeIn } from '../../parts/part.ts'

const shared = {
  'common/schemas.yaml':
    "DistrictCode:\n  type: string\n  pattern: '^D[0-9]{8}$'\n  x-brand: DistrictCode\n  description: Code of a district.\n  examples: [D09000019]\n",
}

export const sharedBrand: HouseRule = {
  id: 'shared-brand',
  severity: 'info',
  title: 'An id that the city shares among its APIs refers to the shared schema.',
  why: 'Ids are what joins one API with another. Where both refer to one schema, the compiler knows that they fit, and a reader sees where the id comes from.',
  fix: 'Write `$ref` to the schema in common/schemas.yaml; a description of its own may stand beside it. If it only looks alike, give it an `x-brand` of your own.',
  failing: propertiesExample('area: { type: string, description: The area., examples: [D09000007] }', shared),
  passing: propertiesExample(
    "area: { type: string, description: The area., pattern: '^D[0-9]{8}$', x-brand: DistrictCode, examples: [D09000007] }",
    shared,
  ),
  check(subject) {
    const ids = sharedIds(subject.shared)
    return namedValues(subject.contract).flatMap((part) => {
      const { schema, name, value } = part
      if (part.isShared || !isText(schema) || brandOf(schema) !== '') return []
      const values = [...(schema.examples ?? []), ...('example' in value ? [value['example']] : [])]
      const found = sharedIdLike(ids, values) ?? sharedIdNamed(ids, name)
      if (!found || found.type !== 'string') return []
      return [{ message: `"${name}" holds the shared id ${found.brand}, but does not refer to it.`, at: placeIn(part) }]
    })
  },
}
