import type { JsonSchema } from '../../../model/model.ts'
import { withoutNullTexts } from '../../../model/schemas/null-texts.ts'
import { decoders } from '../../parts/annotations.ts'
import type { ContractParts } from '../../parts/contract-parts.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { oneOrMany } from '../../parts/one-or-many.ts'
import { propertiesExample } from '../../parts/rule-example.ts'
import { isText, placeIn, typesOf, type SchemaPart } from '../../parts/part.ts'

export const decoderFits: HouseRule = {
  id: 'decoder-fits',
  severity: 'error',
  title: 'How the SDK is to read a value fits what comes over the wire.',
  why: 'The type in the SDK is made from this. A decoder that does not fit gives `null` for every value, and a type that lies.',
  fix: 'Describe the wire first: `x-decode` of a number, a boolean or a date stands on a string, `list` on a `oneOf` of one thing and an array of it, and `x-null-value` names texts.',
  failing: propertiesExample('bikes: { type: integer, x-decode: number, description: Bikes left. }'),
  passing: propertiesExample('bikes: { type: string, x-decode: number, description: Bikes left. }'),
  check: ({ contract }) =>
    contract.schemas.flatMap((part) =>
      ['x-decode', 'x-null-value', 'x-decode-keys'].flatMap((key) => {
        if (part.value[key] === undefined) return []
        const isUnread = part.inRequest && !part.inAnswer
        const problem = isUnread
          ? 'is read from answers only'
          : problems[key]?.({ ...part, full: realValue(part.full, contract) }, contract)
        return problem === undefined ? [] : [{ message: `"${key}" ${problem}.`, at: placeIn(part, key) }]
      }),
    ),
}

/** What is not the text for nothing; a branch is read with what it refers to, where it stands. */
function realValue(full: JsonSchema, contract: ContractParts): JsonSchema {
  const real = withoutNullTexts(full)
  const branch = [...(full.anyOf ?? []), ...(full.oneOf ?? [])].find(
    ({ $ref }) => $ref !== undefined && $ref === real.$ref,
  )
  return branch === undefined ? real : contract.full(branch)
}

const problems: Readonly<Record<string, (part: SchemaPart, contract: ContractParts) => string | undefined>> = {
  'x-decode': ({ value, full }, contract) => {
    const decoder = decoders.find((one) => one === value['x-decode'])
    if (!decoder) return `is "${String(value['x-decode'])}", but only ${decoders.join(', ')} are known`
    if (decoder === 'list' || decoder === 'first')
      return oneOrMany(full, contract.full) ? undefined : 'needs a oneOf of one thing and an array'
    return isText(full) ? undefined : `reads a text, but the wire type is ${typesOf(full).join(' or ') || 'not stated'}`
  },
  'x-null-value': ({ value, full }, contract) => {
    const texts = [value['x-null-value']].flat()
    if (texts.some((text) => typeof text !== 'string')) return 'must be a text or a list of texts'
    // Beside one or many, the text stands for none at all.
    return isText(full) || oneOrMany(full, contract.full) ? undefined : 'stands for a text, but this is no string'
  },
  'x-decode-keys': ({ value, full }) => {
    if (value['x-decode-keys'] !== 'camel') return 'must be `camel`'
    return typesOf(full).includes('object') || full.properties ? undefined : 'renames members, but this is no object'
  },
}
