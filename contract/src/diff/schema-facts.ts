import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../model/change.ts'
import { below } from '../grammar/pointer.ts'
import { isRecord, listOf, textOf } from '../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import type { ContractModel, OpenApiDocument } from '../model/model.ts'
import { nullValuesOf } from '../model/null-texts.ts'
import { placeName } from './place-name.ts'

/** A change inside a schema, before the operations it reaches are known. */
type Found = Omit<Change, 'operations'>

export type SchemaChange = Found & { readonly schema: string }

/** What changed in named schemas beside the wire format: deprecations, known values, units and words. */
export function compareSchemaFacts(before: ContractModel, after: ContractModel): readonly SchemaChange[] {
  return Object.keys(after.schemas).flatMap((schema) => {
    if (!Object.hasOwn(before.schemas, schema)) return []
    const pointer = below('/components/schemas', schema)
    const { changes, words } = compareSchema(before.schemas[schema], after.schemas[schema], pointer, after.document)
    const message = `\`${schema}\`: the description was changed.`
    const reworded: SchemaChange = { schema, rule: 'documentation-changed', bump: 'patch', message, pointer }
    return [...changes.map((change) => ({ ...change, schema })), ...(words ? [reworded] : [])]
  })
}

/** The same for one schema, without following its references: those lead to named schemas. */
export function compareSchema(
  before: unknown,
  after: unknown,
  start: string,
  document: OpenApiDocument,
): { readonly changes: readonly Found[]; readonly words: boolean } {
  const changes: Found[] = []
  let words = false
  walk(before, after, 'schema', start, (old, now, pointer) => {
    const add = (rule: string, bump: Change['bump'], message: string): void => {
      changes.push({ rule, bump, message: `${placeName(document, pointer)} ${message}`, pointer })
    }
    if (old['deprecated'] !== true && now['deprecated'] === true) add('property-deprecated', 'minor', 'is deprecated.')
    compareKnownValues(old['x-extensible-enum'], now['x-extensible-enum'], add)
    if (old['x-unit'] !== now['x-unit'])
      add(
        'unit-changed',
        old['x-unit'] === undefined ? 'patch' : 'major',
        now['x-unit'] === undefined
          ? `no longer states its unit, before "${textOf(old['x-unit'])}".`
          : `is given in "${textOf(now['x-unit'])}"${beforeOf(old['x-unit'])}.`,
      )
    if (old['x-brand'] !== now['x-brand'])
      add(
        'brand-changed',
        'major',
        now['x-brand'] === undefined
          ? `is no longer branded in the SDK${beforeOf(old['x-brand'])}; over HTTP nothing changed.`
          : `is branded "${textOf(now['x-brand'])}" in the SDK${beforeOf(old['x-brand'])}; over HTTP nothing changed.`,
      )
    if (smoothing.some((key) => !isDeepStrictEqual(old[key], now[key])))
      add('smoothing-changed', 'major', 'comes out of the SDK in another form; over HTTP nothing changed.')
    const [oldNulls, nulls] = [old['x-null-value'], now['x-null-value']].map((one) => nullValuesOf(one).join('", "'))
    if (oldNulls !== nulls) add('null-value-changed', 'major', `says "${nulls}" for nothing, before "${oldNulls}".`)
    words ||= ['title', 'description'].some((key) => textOf(old[key]) !== textOf(now[key]))
  })
  return { changes, words }
}

const beforeOf = (value: unknown): string => (value === undefined ? '' : `, before "${textOf(value)}"`)

/** What says how the SDK smooths a value. */
const smoothing = ['x-decode', 'x-decode-keys', 'x-derive']

type Visit = (old: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>, pointer: string) => void

/** Visits schemas that stand at the same place in both; what was added or removed is the engine's to report. */
function walk(old: unknown, now: unknown, shape: Shape, pointer: string, visit: Visit): void {
  if (Array.isArray(old) && Array.isArray(now)) {
    if (old.length === now.length)
      now.forEach((item, index) => walk(old[index], item, itemShape(shape), below(pointer, index), visit))
    return
  }
  if (!isRecord(old) || !isRecord(now) || shape === 'literal') return
  if (shape === 'schema') visit(old, now, pointer)
  for (const key of Object.keys(now)) {
    if (Object.hasOwn(old, key)) walk(old[key], now[key], memberShape(shape, key), below(pointer, key), visit)
  }
}

/** An open enumeration may always gain values; the SDK's type does not break, so neither way is major. */
function compareKnownValues(
  old: unknown,
  now: unknown,
  add: (rule: string, bump: Change['bump'], message: string) => void,
): void {
  const [before, after] = [listOf(old), listOf(now)]
  const added = after.filter((value) => !before.includes(value))
  const removed = before.filter((value) => !after.includes(value))
  if (added.length > 0)
    add('known-values-added', 'minor', `may now be ${added.map((value) => `"${String(value)}"`).join(', ')}.`)
  if (removed.length > 0)
    add(
      'known-values-removed',
      'minor',
      `is no longer known to be ${removed.map((value) => `"${String(value)}"`).join(', ')}.`,
    )
}
