import { isDeepStrictEqual } from 'node:util'
import { below, tokensOf, valueAt } from '../grammar/pointer.ts'
import { listOf, recordOf, type JsonRecord } from '../grammar/record.ts'
import type { ContractModel } from '../model/model.ts'
import type { Difference } from './diff-engine.ts'
import { addressOf } from './match-operations.ts'
import type { ComparableDocuments } from './comparable-document.ts'
import type { Entry } from './grouped-changes.ts'
import { placeOf } from './place-name.ts'
import type { Reach } from './reach.ts'
import { verdictOf } from './verdict.ts'

export type WireContext = {
  readonly before: ContractModel
  readonly after: ContractModel
  readonly documents: ComparableDocuments
  readonly reached: (schema: string) => readonly string[]
  readonly reach: { readonly before: (schema: string) => Reach; readonly after: (schema: string) => Reach }
  /** Ids in the older contract by ids in the newer one. */
  readonly oldId: ReadonlyMap<string, string>
}

/** The engine's differences, rated by our own rules and told in our words. */
export function wireChanges(differences: readonly Difference[], context: WireContext): readonly Entry[] {
  return differences.filter((one) => !isToldElsewhere(one, differences, context)).map((one) => entryOf(one, context))
}

/** A component that comes has a cause of its own; so has a property that is new and required at once. */
function isToldElsewhere(difference: Difference, all: readonly Difference[], context: WireContext): boolean {
  const { typeName, kind, pointer } = difference
  const tokens = tokensOf(pointer)
  const isComponent = tokens[0] === 'components' && tokens[1] === 'schemas' && tokens.length === 3
  if (isComponent && kind === 'added') return context.reached(tokens[2] ?? '').length > 0
  if (typeName !== 'Schema' || kind !== 'added' || tokens.at(-2) !== 'properties') return false
  const required = `${below('', ...tokens.slice(0, -2))}/required`
  const gains = (one: Difference): boolean =>
    listOf(one.revision).includes(tokens.at(-1)) && !listOf(one.base).includes(tokens.at(-1))
  return all.some((one) => one.pointer === required && one.impact === 'major' && gains(one))
}

/**
 * An operation that answers another schema than before is one cause, though the engine tells every
 * way in which the two schemas differ, and files it under a component that did not change at all.
 */
function replacedSchema(difference: Difference, { documents }: WireContext): string | undefined {
  const tokens = tokensOf(difference.path)
  const end = tokens.indexOf('schema', 4)
  if (tokens[0] !== 'paths' || end === -1) return undefined
  const pointer = below('', ...tokens.slice(0, end + 1))
  const [before, after] = [recordOf(valueAt(documents.before, pointer)), recordOf(valueAt(documents.after, pointer))]
  const [old, now] = [before['$ref'], after['$ref']]
  if (old === now) return undefined
  return isDeepStrictEqual(targetOf(documents.before, old), targetOf(documents.after, now)) ? undefined : pointer
}

const targetOf = (document: JsonRecord, reference: unknown): unknown =>
  typeof reference === 'string' ? valueAt(document, reference) : undefined

function entryOf(difference: Difference, context: WireContext): Entry {
  const replaced = replacedSchema(difference, context)
  if (replaced !== undefined) {
    const place = placeOf(context.after.document, replaced)
    return {
      rule: 'schema-replaced',
      bump: difference.impact,
      text: 'has another shape.',
      place,
      operations: operationsAt(replaced, context),
      pointer: replaced,
    }
  }
  const { pointer } = difference
  const place = placeOf(context.after.document, pointer)
  const { rule, bump, text } = verdictOf(difference, sidesOf(pointer, context))
  return { rule, bump, text, place, operations: operationsAt(pointer, context), pointer }
}

function sidesOf(pointer: string, { reach }: WireContext): { readonly request: boolean; readonly response: boolean } {
  const schema = schemaAt(pointer)
  if (schema === undefined) {
    const isResponse = tokensOf(pointer)[3] === 'responses'
    return { request: !isResponse, response: isResponse }
  }
  const [past, present] = [reach.before(schema), reach.after(schema)]
  return {
    request: past.request.size + present.request.size > 0,
    response: past.response.size + present.response.size > 0,
  }
}

function operationsAt(pointer: string, context: WireContext): readonly string[] {
  const schema = schemaAt(pointer)
  if (schema !== undefined) return tokensOf(pointer).length === 3 ? [] : context.reached(schema)
  const [area, path, method] = tokensOf(pointer)
  if (area !== 'paths' || path === undefined)
    return context.before.operations.map((operation) => operation.id).toSorted()
  const address = addressOf({ path, method: 'GET' }).slice('GET '.length)
  const isHere = (one: { readonly method: string; readonly path: string }): boolean =>
    addressOf({ path: one.path, method: 'GET' }).slice('GET '.length) === address &&
    (method === undefined || one.method === method.toUpperCase())
  const present = context.after.operations
    .filter(isHere)
    .map((operation) => context.oldId.get(operation.id) ?? operation.id)
  const past = context.before.operations.filter(isHere).map((operation) => operation.id)
  return [...new Set(past.length > 0 ? past : present)].toSorted()
}

const schemaAt = (pointer: string): string | undefined => {
  const tokens = tokensOf(pointer)
  return tokens[0] === 'components' && tokens[1] === 'schemas' ? tokens[2] : undefined
}
