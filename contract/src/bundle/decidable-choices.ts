import { isDeepStrictEqual } from 'node:util'
import { isRecord, listOf, recordOf, type JsonRecord } from '../grammar/record.ts'
import { flattenSchema } from '../model/schemas/flatten-schema.ts'
import type { JsonSchema } from '../model/model.ts'

type Api = { readonly schemas: Readonly<Record<string, JsonSchema>> }

/**
 * Why no value, or none that is sent, fits exactly one branch of a `oneOf`: one of them holds all of another, or a
 * discriminator tells them apart and they do not say how. Undefined for all others, and for what is not decidable at a glance.
 */
export function undecidable(schema: JsonRecord, api: Api): string | undefined {
  const branches = listOf(schema['oneOf']).filter(isRecord)
  if (branches.length < 2) return undefined
  const flat = branches.map((branch) => glance(branch, api))
  const isHeld = flat.some((one, index) =>
    flat.some((other, at) => at !== index && one !== undefined && other !== undefined && holds(other, one, api)),
  )
  if (isHeld) return 'What fits one branch of this `oneOf` fits another too, so it would not fit exactly one'
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

/** A schema may hold itself; what is this far down tells no branches apart. */
const depthMax = 8

/** Whether all that fits one schema fits another, at a glance: it says the same, or only the type, or less of its parts. */
function holds(whole: JsonRecord, part: JsonRecord, api: Api, depth = 0): boolean {
  if (isDeepStrictEqual(whole, part)) return true
  if (depth > depthMax) return false
  const types = [whole['type'] ?? []].flat()
  const own = [part['type'] ?? (part['properties'] ? 'object' : [])].flat()
  const isSameKind =
    own.length > 0 && own.every((type) => types.includes(type) || (type === 'integer' && types.includes('number')))
  const keys = Object.keys(whole)
  if (keys.length === 1 && keys[0] === 'type') return isSameKind
  const isBelow = (one: unknown, other: unknown): boolean => holdsBelow(recordOf(one), recordOf(other), api, depth + 1)
  if (isSameKind && isOnly(types, 'array') && keys.every((key) => ofArray.has(key)))
    return isRecord(part['items']) && isBelow(whole['items'], part['items'])
  const isObject = (isSameKind && isOnly(types, 'object')) || (own[0] === 'object' && types.length === 0)
  if (!isObject || !keys.every((key) => ofObject.has(key))) return false
  const [members, others] = [recordOf(whole['properties']), recordOf(part['properties'])]
  const isOfAll = (name: string): boolean => !Object.hasOwn(members, name)
  const [further, furtherOther] = [whole['additionalProperties'], part['additionalProperties']]
  if (!isOpen(further)) {
    if (!isRecord(further) || !isRecord(furtherOther) || !isBelow(further, furtherOther)) return false
    if (
      !Object.keys(others)
        .filter(isOfAll)
        .every((name) => isBelow(further, others[name]))
    )
      return false
  } else if (Object.keys(members).length === 0) return false
  return (
    listOf(whole['required']).every((name) => listOf(part['required']).includes(name)) &&
    Object.entries(members).every(([name, member]) => !Object.hasOwn(others, name) || isBelow(member, others[name]))
  )
}

const isOnly = (types: readonly unknown[], type: string): boolean => types.length === 1 && types[0] === type

function holdsBelow(whole: JsonRecord, part: JsonRecord, api: Api, depth: number): boolean {
  if (isDeepStrictEqual(whole, part)) return true
  const [one, other] = [glance(whole, api), glance(part, api)]
  if (one === undefined || other === undefined) return false
  return Object.keys(one).length === 0 || holds(one, other, api, depth)
}

const ofArray = new Set(['type', 'items'])

const ofObject = new Set(['type', 'properties', 'required', 'additionalProperties'])

const isOpen = (others: unknown): boolean =>
  others === undefined || others === true || (isRecord(others) && Object.keys(others).length === 0)

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
