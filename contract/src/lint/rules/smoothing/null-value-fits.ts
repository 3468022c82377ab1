import type { JsonSchema } from '../../../model/model.ts'
import { nullValuesOf } from '../../../model/schemas/null-texts.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { mismatchesOf } from '../../parts/mismatches.ts'
import { placeIn } from '../../parts/part.ts'
import { propertiesExample } from '../../parts/rule-example.ts'

type Full = (schema: JsonSchema | undefined) => JsonSchema

export const nullValueFits: HouseRule = {
  id: 'null-value-fits',
  severity: 'error',
  title: 'A text that means nothing fits its own schema.',
  why: 'The published contract is read by validators that know none of our annotations. What the owner sends has to fit it as it stands, or they call the owner wrong.',
  fix: "Let the pattern take the text, or give it a branch of its own beside the real values: `anyOf: [{ type: string, format: date }, { type: string, const: '' }]`. The type in the SDK stays that of the real values or `null`.",
  failing: propertiesExample("opened: { type: string, format: date, x-null-value: '' }"),
  passing: propertiesExample(
    "opened: { anyOf: [{ type: string, format: date }, { type: string, const: '' }], x-null-value: '' }",
  ),
  check: ({ contract }) =>
    contract.schemas.flatMap((part) =>
      nullValuesOf(part.value['x-null-value'])
        .filter((text) => !takes(part.full, text, contract.full))
        .map((text) => ({ message: `The schema refuses ${JSON.stringify(text)}.`, at: placeIn(part, 'x-null-value') })),
    ),
}

/** Whether a text fits a schema as owners write it, references and all. */
function takes(schema: JsonSchema, text: string, full: Full): boolean {
  const { allOf = [], anyOf, oneOf, properties: _members, items: _items, prefixItems: _first, ...own } = full(schema)
  const fits = (branch: JsonSchema): boolean => takes(branch, text, full)
  return (
    mismatchesOf({ schemas: {} }, own, text).length === 0 &&
    allOf.every(fits) &&
    (anyOf === undefined || anyOf.some(fits)) &&
    (oneOf === undefined || oneOf.filter(fits).length === 1)
  )
}
