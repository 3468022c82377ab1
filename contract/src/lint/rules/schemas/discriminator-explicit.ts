import type { JsonSchema } from '../../../model/model.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { answerExample } from '../../parts/rule-example.ts'
import { placeIn, typesOf } from '../../parts/part.ts'

const either = (bus: string, tram: string): string =>
  `oneOf:\n  - { type: object, required: [kind], properties: { kind: ${bus} } }\n  - { type: object, required: [kind], properties: { kind: ${tram} } }`

export const discriminatorExplicit: HouseRule = {
  id: 'discriminator-explicit',
  severity: 'info',
  title: 'Where an answer is one of several objects, one member tells which.',
  why: 'TypeScript narrows a union by a member with a fixed value. Without one, readers look for what happens to be there, and that changes.',
  fix: 'Give each object the same member with a `const` of its own, or name it in `discriminator`. Where the owner sends none, say in the description how to tell them apart.',
  failing: answerExample(either('{ type: string }', '{ type: string }')),
  passing: answerExample(either('{ const: bus }', '{ const: tram }')),
  check: ({ contract }) =>
    contract.schemas.flatMap((site) => {
      const key = site.value['oneOf'] !== undefined ? 'oneOf' : 'anyOf'
      const parts = (site.full[key] ?? []).map((part) => contract.full(part)).filter(isObject)
      if (!site.inAnswer || site.value[key] === undefined || parts.length < 2) return []
      if (site.value['discriminator'] !== undefined || areToldApart(parts)) return []
      return [{ message: `Nothing tells the ${parts.length} objects of this answer apart.`, at: placeIn(site, key) }]
    }),
}

const isObject = (schema: JsonSchema): boolean => schema.properties !== undefined || typesOf(schema).includes('object')

/** One member has a value of its own in each, or each has a required member that the others do not know. */
function areToldApart(parts: readonly JsonSchema[]): boolean {
  const [first] = parts
  const isFixed = (schema: JsonSchema | undefined): boolean => schema?.const !== undefined || schema?.enum?.length === 1
  const hasConstant = Object.keys(first?.properties ?? {}).some((name) =>
    parts.every((part) => isFixed(part.properties?.[name])),
  )
  return (
    hasConstant ||
    parts.every((part) =>
      (part.required ?? []).some((name) =>
        parts.every((other) => other === part || !(name in (other.properties ?? {}))),
      ),
    )
  )
}
