import { schemaOf } from '../assemble/build-schema.ts'
import { inlineResponses } from '../assemble/share-responses.ts'
import { below, valueAt } from '../grammar/pointer.ts'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import type { ContractModel, OpenApiDocument, OperationModel } from '../model/model.ts'
import { withoutNullTexts } from '../model/null-texts.ts'
import { resolveSchema } from '../model/resolve-schema.ts'
import { withoutNeedlessAllOf } from './flat-schema.ts'
import type { OperationPair } from './match-operations.ts'

export type ComparableDocuments = { readonly before: JsonRecord; readonly after: JsonRecord }

/**
 * Two documents of which only the wire format of common operations is left, laid out alike: the newer
 * paths, the newer order of parameters. Words, examples and the facts we compare ourselves are gone,
 * and so is what only one side has, because the engine would pair leftovers that have nothing in common.
 */
export function comparableDocuments(
  before: ContractModel,
  after: ContractModel,
  pairs: readonly OperationPair[],
): ComparableDocuments {
  const sources = { before: withInlineResponses(before.document), after: withInlineResponses(after.document) }
  const paths: { readonly before: Paths; readonly after: Paths } = { before: {}, after: {} }
  for (const pair of pairs) {
    const { path, method } = pair.after
    const [old, now] = [operationIn(sources.before, pair.before), operationIn(sources.after, pair.after)]
    const parameters = alignedParameters(pair, before, after)
    const key = method.toLowerCase()
    ;(paths.before[path] ??= {})[key] = { ...old, parameters: parameters.before }
    ;(paths.after[path] ??= {})[key] = { ...now, parameters: parameters.after }
  }
  return { before: frame(paths.before, before.document), after: frame(paths.after, after.document) }
}

type Paths = Record<string, Record<string, unknown>>

function frame(paths: Paths, document: OpenApiDocument): JsonRecord {
  const { responses: _shared, ...components } = recordOf(document['components'])
  return {
    openapi: '3.1.0',
    info: { title: 'compared', version: '1.0.0' },
    ...recordOf(bare({ paths, components }, 'object')),
  }
}

const withInlineResponses = (document: OpenApiDocument): JsonRecord =>
  inlineResponses(recordOf(document['paths']), recordOf(document['components']))

const operationIn = (paths: JsonRecord, { path, method }: OperationModel): JsonRecord =>
  recordOf(valueAt(paths, below('', path, method.toLowerCase())))

/** Both sides with the same parameters in the same order; one that only one side has is lent to the other. */
function alignedParameters(
  pair: OperationPair,
  before: ContractModel,
  after: ContractModel,
): { readonly before: readonly JsonRecord[]; readonly after: readonly JsonRecord[] } {
  const old = wireParameters(pair.before, before)
  const now = wireParameters(pair.after, after)
  const pathParameters = now.filter((one) => one['in'] === 'path')
  const oldNames = old.filter((one) => one['in'] === 'path')
  const renamed = old.map((one) => {
    const index = oldNames.indexOf(one)
    return index === -1 ? one : { ...one, name: pathParameters[index]?.['name'] ?? one['name'] }
  })
  const isSame = (left: JsonRecord, right: JsonRecord): boolean =>
    left['name'] === right['name'] && left['in'] === right['in']
  const gone = renamed.filter((one) => !now.some((other) => isSame(one, other)))
  return {
    before: [...now.map((one) => renamed.find((other) => isSame(one, other)) ?? one), ...gone],
    after: [...now, ...gone],
  }
}

/** How a parameter travels, defaults written out; for a single value style and explode make no difference. */
function wireParameters(operation: OperationModel, api: ContractModel): readonly JsonRecord[] {
  return operation.parameters.map(({ name, in: place, required, schema, style, explode }) => {
    const { type } = resolveSchema(api, schema)
    const isSingle = ['string', 'number', 'integer', 'boolean'].includes(String(type))
    const wire = { name, in: place, required, schema }
    return isSingle && (style === 'form' || style === 'simple') ? wire : { ...wire, style, explode }
  })
}

const words = new Set(
  'description summary title example examples deprecated externalDocs $comment tags servers operationId'.split(' '),
)

function bare(given: unknown, shape: Shape): unknown {
  if (Array.isArray(given)) return given.map((item) => bare(item, itemShape(shape)))
  if (!isRecord(given) || shape === 'literal') return given
  // Texts for nothing are compared by themselves: that they also have a branch changes nothing.
  const value = shape === 'schema' ? recordOf(withoutNullTexts(schemaOf(given))) : given
  const isNamed = shape === 'map' || shape === 'schema-map'
  const kept = Object.entries(value).filter(([key]) => isNamed || (!words.has(key) && !key.startsWith('x-')))
  const copy = Object.fromEntries(kept.map(([key, member]) => [key, bare(member, memberShape(shape, key))]))
  return shape === 'schema' ? withoutNeedlessAllOf(copy) : copy
}

/**
 * Move the server's base path into the paths. Done only when two documents share no path at all:
 * then one of them has moved its base path, and comparing whole addresses shows that nothing changed.
 */
export function withBasePath(api: ContractModel): ContractModel {
  const { document } = api
  const url = textOf(recordOf(listOf(document['servers'])[0])['url'])
  const anywhere = 'http://any.example'
  const base = URL.canParse(url, anywhere) ? new URL(url, anywhere).pathname.replace(/\/$/, '') : ''
  if (base === '') return api
  const paths = Object.entries(recordOf(document['paths'])).map(([path, item]) => [base + path, item])
  return {
    ...api,
    document: { ...document, paths: Object.fromEntries(paths) },
    operations: api.operations.map((operation) => ({ ...operation, path: base + operation.path })),
  }
}

export function sharesNoPath(before: ContractModel, after: ContractModel): boolean {
  const known = new Set(before.operations.map((operation) => operation.path))
  return known.size > 0 && !after.operations.some((operation) => known.has(operation.path))
}
