import { isDeepStrictEqual } from 'node:util'
import { isRecord, listOf, recordOf, type JsonRecord } from '../grammar/record.ts'
import { flattenSchema } from '../model/flatten-schema.ts'
import type { JsonSchema } from '../model/model.ts'

type Api = { readonly schemas: Readonly<Record<string, JsonSchema>> }

/**
 * Why no value, or none that is sent, fits exactly one branch of a `oneOf`: two of them say the same, or a discriminator
 * tells them apart and they do not say how. Undefined for all others, and for what is not decidable at a glance.
 */
export function undecidable(schema: JsonRecord, api: Api): string | undefined {
  const branches = listOf(schema['oneOf']).filter(isRecord)
  if (branches.length < 2) return undefined
  const flat = branches.map((branch) => glance(branch, api))
  const isRepeated = flat.some((one, index) =>
    flat.some((other, at) => at < index && one !== undefined && isDeepStrictEqual(one, other)),
  )
  if (isRepeated) return 'Two branches of this `oneOf` say the same, so no value would fit one of them alone'
  const { propertyName } = recordOf(schema['discriminator'])
  if (typeof propertyName !== 'string') return undefined
  const tags = flat.map((one) => tagsOf(recordOf(recordOf(one?.['properties'])[propertyName]), api))
  const isTold = tags.every(
    (own, index) =>
      own !== undefined && tags.every((other, at) => at >= index || !other?.some((tag) => own.includes(tag))),
  )
  return isTold || flat.includes(undefined)
    ? undefined
    : `"${propertyName}" is to tell the branches of this \`oneOf\` apart, and they do not say by which values`
}

/** What a branch says of a value, without words about it; undefined where it has choices of its own. */
function glance(branch: JsonRecord, api: Api): JsonRecord | undefined {
  const flat = flattenSchema(api, branch as JsonSchema) // as one that a model will be made of
  if (flat.choices.length > 0 || !flat.possible) return undefined
  return Object.fromEntries(Object.entries(flat.schema).filter(([key, value]) => !isWord(key, value)))
}

const words = new Set(
  'title description default example examples deprecated readOnly writeOnly externalDocs xml'.split(' '),
)

/** What no validator asks. */
const isWord = (key: string, value: unknown): boolean =>
  words.has(key) || key.startsWith('x-') || (key === 'format' && (value === 'binary' || value === 'password'))

function tagsOf(schema: JsonRecord, api: Api): readonly unknown[] | undefined {
  const { const: only, enum: several } = glance(schema, api) ?? {}
  return only !== undefined ? [only] : Array.isArray(several) ? several : undefined
}
