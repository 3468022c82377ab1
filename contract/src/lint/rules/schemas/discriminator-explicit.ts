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
    contract.schemas.flatMap((part) => {
      const key = part.value['oneOf'] !== undefined ? 'oneOf' : 'anyOf'
      const choices = (part.full[key] ?? []).map((one) => contract.full(one)).filter(isObject)
      if (!part.inAnswer || part.value[key] === undefined || choices.length < 2) return []
      if (part.value['discriminator'] !== undefined || areToldApart(choices)) return []
      return [{ message: `Nothing tells the ${choices.length} objects of this answer apart.`, at: placeIn(part, key) }]
    }),
}

const isObject = (schema: JsonSchema): boolean => schema.properties !== undefined || typesOf(schema).includes('object')

/** One member has a value of its own in each, or each has a required member that the others do not know. */
function areToldApart(choices: readonly JsonSchema[]): boolean {
  const [first] = choices
  const isFixed = (schema: JsonSchema | undefined): boolean => schema?.const !== undefined || schema?.enum?.length === 1
  const hasConstant = Object.keys(first?.properties ?? {}).some((name) =>
    choices.every((choice) => isFixed(choice.properties?.[name])),
  )
  return (
    hasConstant ||
    choices.every((choice) =>
      (choice.required ?? []).some((name) =>
        choices.every((other) => other === choice || !(name in (other.properties ?? {}))),
      ),
    )
  )
}
