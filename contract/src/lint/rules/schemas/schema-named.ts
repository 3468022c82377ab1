import type { HouseRule } from '../../parts/house-rule.ts'
import { answerExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const nestingMax = 2

const nested = (inner: string): string =>
  `type: object\nproperties:\n  place:\n    type: object\n    properties:\n      street:\n        type: object\n        properties:\n          side: ${inner}`

export const schemaNamed: HouseRule = {
  id: 'schema-named',
  severity: 'warning',
  title: 'An object that lies deeper than two levels inside another has a name of its own.',
  why: 'The SDK can only give a type to what has a name. For the rest people write `NonNullable<Stop["place"]["street"]>["side"]`.',
  fix: 'Move the schema to a file or to components under a telling name, and refer to it.',
  failing: answerExample(nested('{ type: object, properties: { even: { type: boolean } } }')),
  passing: answerExample(nested('{ type: string, description: Which side of the street. }')),
  check: ({ contract }) =>
    contract.schemas
      .filter((part) => part.nesting > nestingMax && part.value['properties'] !== undefined)
      .map((part) => ({
        message: `This object lies ${part.nesting} levels deep and has no name.`,
        at: placeIn(part),
      })),
}
