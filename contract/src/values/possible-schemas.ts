import { isRecord, listOf, recordOf, type JsonRecord } from '../grammar/record.ts'
import type { JsonSchema } from '../model/model.ts'
import { unwritten, type Side } from '../schema/one-sided.ts'
import {
  isOnly,
  jointContradiction,
  membersCalled,
  missingName,
  requiredIn,
  type Parts,
} from './joint-contradiction.ts'

/** Why no value fits a schema, and where: in which object, at which of its members. */
export type Contradiction = { readonly message: string; readonly holder: object; readonly member?: string }

export type PossibleSchemas = { readonly contradiction: (schema: JsonRecord) => Contradiction | undefined }

type Schemas = Readonly<Record<string, unknown>>

const prefix = '#/components/schemas/'

/**
 * Schemas of one contract, told apart by whether any finite value fits. One that must contain itself has none; a list or
 * an optional member ends the circle. What is not decidable at a glance is taken to be possible. Members that a side does
 * not write need not be there.
 */
export function possibleSchemas(schemas: Schemas, side: Side = 'either'): PossibleSchemas {
  // The schemas of a bundle are what the model's will be made of.
  const api = { schemas: schemas as Readonly<Record<string, JsonSchema>> }
  const possible = new Set<string>()
  const partsBySchema = new WeakMap<JsonRecord, Parts>()
  /** Schemas that are being asked. What leads back to one of them adds nothing to what fits it. */
  const asking = new Set<JsonRecord>()
  let open = Object.keys(schemas)
  for (let count = -1; count !== open.length;) {
    count = open.length
    // What a long chain ends in is seen first from one of its ends.
    open.reverse()
    open = open.filter((name) => {
      const schema = schemas[name]
      const fits = !isRecord(schema) || reasonAgainst(schema) === undefined
      if (fits) possible.add(name)
      return !fits
    })
  }

  function reasonAgainst(schema: JsonRecord): Contradiction | undefined {
    if (asking.has(schema)) return { holder: schema, message: 'it would have to contain itself' }
    asking.add(schema)
    const reason = ownReason(schema)
    asking.delete(schema)
    return reason
  }

  /** The innermost reason that stands in the schema itself; what it refers to is told where that stands. */
  function ownReason(schema: JsonRecord): Contradiction | undefined {
    const name = targetOf(schema)
    if (name !== undefined && Object.hasOwn(schemas, name) && !possible.has(name))
      return { holder: schema, message: `it refers to "${name}", which no value fits` }
    if (name !== undefined && Object.keys(schema).every(isWord)) return undefined
    if (isNothing(schema)) return { holder: schema, message: 'it says `false`, or `not: {}`' }
    const inBranch = first(listOf(schema['allOf']), reasonAgainst)
    if (inBranch) return inBranch
    const parts = partsOf(schema)
    const message = jointContradiction(parts)
    if (message !== undefined) return { holder: schema, message }
    return inChoices(parts) ?? inMembers(schema, parts) ?? inItems(schema, parts)
  }

  function inChoices(parts: Parts): Contradiction | undefined {
    for (const branches of parts.flatMap((part) => [listOf(part['anyOf']), listOf(part['oneOf'])])) {
      const reasons = branches.map((branch) => (isRecord(branch) ? reasonAgainstBranch(branch, parts) : undefined))
      if (branches.length > 0 && reasons.every((reason) => reason !== undefined)) return reasons[0]
    }
    return undefined
  }

  function reasonAgainstBranch(branch: JsonRecord, beside: Parts): Contradiction | undefined {
    const own = reasonAgainst(branch)
    if (own) return own
    const parts = [...beside, ...partsOf(branch)]
    const message = jointContradiction(parts) ?? (isOnly(parts, ['object']) ? closedAgainst(parts, []) : undefined)
    return message === undefined ? undefined : { holder: branch, message }
  }

  function inMembers(schema: JsonRecord, parts: Parts): Contradiction | undefined {
    if (!isOnly(parts, ['object'])) return undefined
    const left = unwritten(api, schema, side)
    for (const name of requiredIn(parts).filter((one) => !left.includes(one))) {
      // What requires a member and describes it has been asked by itself.
      const asked = parts.filter((part) => part === schema || !requiredIn([part]).includes(name))
      const alone = first(membersCalled(asked, name), reasonAgainst)
      const members = membersCalled(parts, name)
      const reason = alone ?? (members.length > 1 ? reasonAgainstAll(members) : undefined)
      if (reason && !members.includes(reason.holder)) return reason
      const properties = recordOf(parts.find((part) => membersCalled([part], name).length > 0)?.['properties'])
      if (reason) return { holder: properties, member: name, message: `"${name}" is required, and ${reason.message}` }
    }
    const message = closedAgainst(parts, left)
    return message === undefined ? undefined : { holder: schema, member: 'required', message }
  }

  function reasonAgainstAll(schemasOfOne: readonly unknown[]): Contradiction | undefined {
    const [one, ...others] = schemasOfOne.filter(isRecord)
    const message = one && jointContradiction([one, ...others].flatMap(partsOf))
    return one && message !== undefined ? { holder: one, message } : undefined
  }

  function inItems(schema: JsonRecord, parts: Parts): Contradiction | undefined {
    if (!isOnly(parts, ['array'])) return undefined
    const asked = parts.filter((part) => part === schema || !isOnly([part], ['array']))
    return first(asked, (part) => {
      const wanted = part['minContains'] === 0 ? undefined : part['contains']
      const fixed = listOf(part['prefixItems'])
      const least = Number(part['minItems'] ?? 0)
      const needed = [...fixed.slice(0, least), ...(least > fixed.length ? [part['items']] : [])]
      return first([wanted, ...needed], reasonAgainst)
    })
  }

  /** A schema, what it refers to and its `allOf`, and so on: each once. */
  function partsOf(schema: JsonRecord): Parts {
    const known = partsBySchema.get(schema)
    if (known) return known
    const parts = new Set<JsonRecord>()
    const waiting = [schema]
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      if (parts.has(part)) continue
      parts.add(part)
      const name = targetOf(part)
      const target = name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined
      waiting.push(...[...listOf(part['allOf']), target].filter(isRecord))
    }
    partsBySchema.set(schema, [...parts])
    return [...parts]
  }

  return { contradiction: reasonAgainst }
}

function first(
  values: readonly unknown[],
  reasonOf: (value: JsonRecord) => Contradiction | undefined,
): Contradiction | undefined {
  for (const value of values) {
    const reason = isRecord(value) ? reasonOf(value) : undefined
    if (reason) return reason
  }
  return undefined
}

function closedAgainst(parts: Parts, left: readonly string[]): string | undefined {
  const required = requiredIn(parts).filter((name) => !left.includes(name))
  const name = missingName(parts, required)
  return name === undefined ? undefined : `"${name}" is required, and no other member is allowed`
}

const targetOf = ({ $ref: reference }: JsonRecord): string | undefined =>
  typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined

/** What stands beside a reference and binds no value. */
const isWord = (key: string): boolean => words.has(key) || key.startsWith('x-')

const words = new Set(
  '$ref title description default examples deprecated readOnly writeOnly xml externalDocs'.split(' '),
)

/** `not: {}`. */
const isNothing = ({ not }: JsonRecord): boolean => isRecord(not) && Object.keys(not).length === 0
