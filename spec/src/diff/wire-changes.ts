import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../change.ts'
import { below, tokensOf, valueAt } from '../json/pointer.ts'
import { listOf } from '../json/record.ts'
import type { JsonRecord } from '../json/record.ts'
import type { ContractModel } from '../model.ts'
import type { Difference } from './diff-engine.ts'
import { addressOf } from './match-operations.ts'
import { placeOf } from './place-name.ts'
import type { Place } from './place-name.ts'
import type { Reach } from './reach.ts'
import { verdictOf } from './verdict.ts'

export type WireContext = {
  readonly before: ContractModel
  readonly after: ContractModel
  readonly documents: { readonly before: JsonRecord; readonly after: JsonRecord }
  readonly reached: (schema: string) => readonly string[]
  readonly reach: { readonly before: (schema: string) => Reach; readonly after: (schema: string) => Reach }
  /** Ids in the older contract by ids in the newer one. */
  readonly oldId: ReadonlyMap<string, string>
}

type Entry = Change & { readonly place: Place; readonly text: string }

/** The engine's differences as changes: rated by our own rules, told in our words, one entry a cause. */
export function wireChanges(differences: readonly Difference[], context: WireContext): readonly Change[] {
  const told = differences.filter((one) => !isToldElsewhere(one, differences, context)).map((one) => entryOf(rehomed(one, context), context))
  return grouped(told)
}

/** Whole operations and names in the path are compared on the model; a component's coming and going has a cause of its own. */
function isToldElsewhere(difference: Difference, all: readonly Difference[], context: WireContext): boolean {
  const { typeName, kind, property, pointer } = difference
  if (typeName === 'PathItem' || typeName === 'PathsMap' || (typeName === 'Operation' && kind !== 'modified')) return true
  if (typeName === 'Parameter' && property === 'name') return true
  const tokens = tokensOf(pointer)
  const isComponent = tokens[0] === 'components' && tokens.length <= 3
  if (isComponent && tokens[1] === 'schemas' && kind === 'added') return context.reached(tokens[2] ?? '').length > 0
  if (typeName === 'Schema' && kind === 'added' && tokens.at(-2) === 'properties') {
    const parent = below('', ...tokens.slice(0, -2))
    return all.some((one) => one.pointer === `${parent}/required` && listOf(one.revision).includes(tokens.at(-1)) && !listOf(one.base).includes(tokens.at(-1)) && one.impact === 'major')
  }
  return false
}

/**
 * The engine files a difference under the component it met, even when an operation merely stopped
 * referring to it. Then the component is unchanged, and the difference belongs to the operation.
 */
function rehomed(difference: Difference, { documents }: WireContext): Difference {
  const schema = schemaAt(difference.pointer)
  if (schema === undefined || difference.path.startsWith('/components')) return difference
  const own = below('/components/schemas', schema)
  const [before, after] = [valueAt(documents.before, own), valueAt(documents.after, own)]
  if (before === undefined || after === undefined || !isDeepStrictEqual(before, after)) return difference
  return { ...difference, pointer: difference.path }
}

function entryOf(difference: Difference, context: WireContext): Entry {
  const { pointer, kind } = difference
  const document = kind === 'removed' ? context.before.document : context.after.document
  const place = placeOf(document, pointer)
  const { rule, bump, text } = verdictOf(difference, sidesOf(pointer, context))
  return { rule, bump, text, place, message: '', operations: operationsAt(pointer, context), pointer }
}

function sidesOf(pointer: string, { reach }: WireContext): { readonly request: boolean; readonly response: boolean } {
  const schema = schemaAt(pointer)
  if (schema === undefined) {
    const isResponse = tokensOf(pointer)[3] === 'responses'
    return { request: !isResponse, response: isResponse }
  }
  const [past, present] = [reach.before(schema), reach.after(schema)]
  return { request: past.request.size + present.request.size > 0, response: past.response.size + present.response.size > 0 }
}

function operationsAt(pointer: string, context: WireContext): readonly string[] {
  const schema = schemaAt(pointer)
  if (schema !== undefined) return tokensOf(pointer).length === 3 ? [] : context.reached(schema)
  const [area, path, method] = tokensOf(pointer)
  if (area !== 'paths' || path === undefined) return context.before.operations.map((operation) => operation.id).toSorted()
  const address = addressOf({ path, method: 'GET' }).slice('GET '.length)
  const isHere = (one: { readonly method: string; readonly path: string }): boolean =>
    addressOf({ path: one.path, method: 'GET' }).slice('GET '.length) === address && (method === undefined || one.method === method.toUpperCase())
  const present = context.after.operations.filter(isHere).map((operation) => context.oldId.get(operation.id) ?? operation.id)
  const past = context.before.operations.filter(isHere).map((operation) => operation.id)
  return [...new Set(past.length > 0 ? past : present)].toSorted()
}

const schemaAt = (pointer: string): string | undefined => {
  const tokens = tokensOf(pointer)
  return tokens[0] === 'components' && tokens[1] === 'schemas' ? tokens[2] : undefined
}

/** An answer that many operations share was changed once: tell it once. */
function grouped(entries: readonly Entry[]): readonly Change[] {
  const groups = Map.groupBy(entries, (entry) => JSON.stringify([entry.rule, entry.bump, entry.text, entry.place.tail === '' ? entry.place : entry.place.tail]))
  return [...groups.values()].flatMap((group): readonly Change[] => {
    const [first] = group
    if (!first) return []
    const operations = [...new Set(group.flatMap((entry) => entry.operations))].toSorted()
    const heads = new Set(group.map((entry) => entry.place.head))
    const others = heads.size > 1 ? ` and ${heads.size - 1} other${heads.size > 2 ? 's' : ''}` : ''
    const { rule, bump, pointer } = first
    return [{ rule, bump, message: `${first.place.head}${others}${first.place.tail}: ${first.text}`, operations, pointer }]
  })
}
