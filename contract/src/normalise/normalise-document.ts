import { hasDotSegment } from '../grammar/dot-segments.ts'
import { below } from '../grammar/pointer.ts'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import type { Bundle } from '../bundle/bundle.ts'
import { ContractError } from '../files/contract-error.ts'
import type { SourceLocation } from '../model/model.ts'
import { withoutCircles } from './circular-schemas.ts'
import { waysMax, withFewWays } from './branching-schemas.ts'
import { withJsonForRanges, withoutEqualMediaTypes } from './media-types.ts'
import { nameOperations } from './name-operations.ts'
import { refuseTooMany } from './too-many-operations.ts'
import { partParameterNames } from './parameter-names.ts'
import { placeParameters } from './parameter-places.ts'
import { shownValue } from '../bundle/shown-value.ts'
import { repairPathParameters } from './path-parameters.ts'
import { unreadLists } from './inner-lists.ts'
import { raiseOpenApi3 } from './raise-openapi3.ts'
import { raiseSwagger2 } from './raise-swagger2.ts'
import { unreadEncodings } from './unread-encodings.ts'
import {
  namelessCallbacks,
  uncalledOperations,
  unreadOperations,
  type UncalledOperations,
} from './unread-operations.ts'
import { sendableMessage, sendableParameters } from './wire-names.ts'
import { valuelessSchemas } from './valueless-schemas.ts'
import { schemaNames, withSchemaNames } from './schema-names.ts'

/** An operation with everything that applies to it written into it. */
export type NormalOperation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly operationId: string
  /** The OpenAPI operation object: own parameters, security and servers are the effective ones. */
  readonly value: JsonRecord
  readonly source: SourceLocation
}

export type NormalDocument = {
  readonly root: JsonRecord
  readonly schemas: Readonly<Record<string, unknown>>
  readonly operations: readonly NormalOperation[]
  /** What is described and not called. */
  readonly uncalled: UncalledOperations
  readonly findings: readonly Finding[]
}

const methods = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const

/** One canonical form for any version of the format, before anything else looks at it. */
export function normaliseDocument(original: Bundle): NormalDocument {
  const raised = raise(original)
  const stated = entriesOf(raised)
  refuseTooMany(stated.length, raised.at('/paths'))
  const { schemas: straight, coiled } = withoutCircles(raised.schemas)
  const { schemas, cut } = withFewWays(straight)
  const bundle = { ...raised, schemas }
  const findings = [
    ...bundle.findings,
    ...unreadOperations(bundle),
    ...unreadLists(original),
    ...valuelessSchemas(bundle),
    ...coiled.map((name) =>
      schemaFinding(
        original,
        name,
        'schema-contains-itself',
        'error',
        `"${name}" is a part of itself; that part was left out.`,
      ),
    ),
    ...cut.map((name) =>
      schemaFinding(
        original,
        name,
        'schema-has-few-ways',
        'warning',
        `There are more than ${waysMax} ways to check a value against "${name}"; its branches were left out.`,
      ),
    ),
  ]
  const report =
    (entry: Entry): Report =>
    (rule, severity, message, at = entry.source) => {
      findings.push({ rule, severity, message, at, reference: rulePath(rule) })
    }
  const entries = callable(stated, report)
  const names = nameOperations(entries)
  const isShared = repeated(entries.map(({ written }) => written))
  const operations = entries.map((entry, index) => {
    const name = names[index] ?? ''
    tellName(entry, name, isShared.has(entry.written), report(entry))
    return normaliseOperation(entry, name, bundle.document, report(entry))
  })
  const uncalled = uncalledOperations(bundle)
  return withTypeNames({ root: bundle.document, schemas: bundle.schemas, operations, uncalled, findings }, original)
}

/** Schemas under names that can be the names of types. */
function withTypeNames(normal: NormalDocument, original: Bundle): NormalDocument {
  const names = Object.keys(normal.schemas)
  const { renamed, displaced } = schemaNames(
    names,
    normal.operations.map(({ operationId }) => operationId),
  )
  if (renamed.size === 0) return normal
  const findings = displaced.map(([name, given]) =>
    schemaFinding(
      original,
      name,
      'component-name-unique',
      'warning',
      `Something else gives the type that the schema "${name}" would give; this one became "${given}". Rename one of them.`,
    ),
  )
  return {
    root: normal.root,
    schemas: Object.fromEntries(
      names.map((name) => [renamed.get(name) ?? name, withSchemaNames(normal.schemas[name], renamed)]),
    ),
    operations: normal.operations.map((operation) => ({
      ...operation,
      value: recordOf(withSchemaNames(operation.value, renamed)),
    })),
    uncalled: {
      paths: recordOf(withSchemaNames(normal.uncalled.paths, renamed)),
      webhooks: recordOf(withSchemaNames(normal.uncalled.webhooks, renamed)),
    },
    findings: [...normal.findings, ...findings],
  }
}

function schemaFinding(
  { schemas, origins, at }: Bundle,
  name: string,
  rule: string,
  severity: Finding['severity'],
  message: string,
): Finding {
  const schema = schemas[name]
  const place = (isRecord(schema) ? origins.get(schema)?.() : undefined) ?? at(below('/components/schemas', name))
  return { rule, severity, message, at: place, reference: rulePath(rule) }
}

function raise(bundle: Bundle): Bundle {
  const swagger = textOf(bundle.document['swagger'])
  const version = String(bundle.document['openapi'] ?? '')
  if (swagger.startsWith('2')) return raiseSwagger2(bundle)
  if (version.startsWith('3.0')) return raiseOpenApi3(bundle, 'before-3.1')
  if (version.startsWith('3.')) return raiseOpenApi3(bundle, version.startsWith('3.2') ? '3.2' : '3.1')
  const found = version || swagger
  throw new ContractError(
    `The file ${found ? `says version "${found}"` : 'has no "openapi:" line'}. Write "openapi: 3.1.0" (Swagger 2.0, 3.0 and 3.2 are read too).`,
    bundle.at(version ? '/openapi' : '/swagger'),
  )
}

/**
 * A path begins with a slash, and what stands behind `?` is no part of it. Behind `#` some owners tell apart what has
 * one address: it stays, and is never sent.
 */
function plainPath(written: string): string {
  const path = (written.split('?')[0] ?? '').trim()
  return path.startsWith('/') ? path : `/${path}`
}

type Entry = {
  readonly method: NormalOperation['method']
  readonly path: string
  /** What its owner wrote behind the path, which is no part of it. */
  readonly query: string
  readonly item: JsonRecord
  readonly value: JsonRecord
  /** The `operationId` as its owner wrote it. */
  readonly written: string
  readonly source: SourceLocation
  /** Where the `operationId` stands, if there is one. */
  readonly idSource: SourceLocation
}

type Report = (rule: string, severity: Finding['severity'], message: string, at?: SourceLocation) => void

function entriesOf(bundle: Bundle): readonly Entry[] {
  return Object.entries(recordOf(bundle.document['paths'])).flatMap(([path, item]) =>
    Object.entries(methods).flatMap(([key, method]) => {
      const value = recordOf(item)[key]
      if (!isRecord(item) || !isRecord(value)) return []
      const pointer = below('/paths', path, key)
      const origin =
        bundle.origins.get(value) ?? ((member?: string) => bundle.at(below(pointer, ...[member ?? []].flat())))
      return [
        {
          method,
          path: plainPath(path),
          query: path.split('?')[1] ?? '',
          item,
          value,
          written: textOf(value['operationId']),
          source: origin(),
          idSource: origin('operationId'),
        },
      ]
    }),
  )
}

/** Operations that have an address of their own. */
function callable(entries: readonly Entry[], report: (entry: Entry) => Report): readonly Entry[] {
  const addresses = new Set<string>()
  return entries.filter((entry) => {
    const address = `${entry.method} ${entry.path}`
    const isWild = entry.path.includes('*')
    const leadsOut = hasDotSegment(entry.path)
    const isRepeated = addresses.has(address)
    addresses.add(address)
    if (isWild)
      report(entry)('path-without-wildcard', 'warning', `${address} was left out: a wildcard path names no operation.`)
    else if (leadsOut)
      report(entry)('path-within-api', 'error', `${address} was left out: "." and ".." lead out of the API.`)
    else if (isRepeated)
      report(entry)(
        'path-stated-once',
        'error',
        `${address} is stated again, so this one was left out: a query is no part of a path.`,
      )
    return !isWild && !leadsOut && !isRepeated
  })
}

/** Say it when a name is not what the owner wrote, or not theirs alone. */
function tellName({ written, method, path, idSource }: Entry, given: string, isShared: boolean, report: Report): void {
  const place = `${method} ${path}`
  const until = `it is called "${given}" until it is given one of its own.`
  if (written === '') report('operation-id-named', 'error', `${place} has no operationId; ${until}`)
  else if (isShared)
    report(
      'operation-id-named',
      'error',
      `${place} shares the operationId "${written}" with another operation; ${until}`,
    )
  else if (given !== written)
    report(
      'operation-id-named',
      'error',
      `The operationId "${written}" cannot be the name of a function: camelCase, no other's in whatever capitals, no reserved word. Until it is mended, it is "${given}".`,
      idSource,
    )
}

const repeated = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.toSorted().filter((text, index, sorted) => text === sorted[index - 1]))

function normaliseOperation(entry: Entry, operationId: string, root: JsonRecord, report: Report): NormalOperation {
  const leftOut = (message: string): void => report('wire-name-sendable', 'error', `${operationId}: ${message}`)
  if (entry.query !== '')
    report(
      'path-stated-once',
      'error',
      `${operationId}: "?${entry.query}" is no part of a path and was left out; declare query parameters.`,
    )
  for (const holder of [entry.item, entry.value])
    for (const { name } of listOf(holder['parameters'])
      .filter((one) => nameOf(one) === '')
      .map(recordOf))
      report(
        'keyword-well-formed',
        'error',
        name === undefined || name === ''
          ? `${operationId}: a parameter has no name and was left out.`
          : `${operationId}: a parameter is called ${shownValue(name)}, which is no text; it was left out. Put the name in quotes.`,
      )
  const tags = listOf(entry.value['tags'])
  for (const tag of tags.filter((one) => typeof one !== 'string'))
    report(
      'keyword-well-formed',
      'error',
      `${operationId}: the tag ${shownValue(tag)} is no text; it was left out. Put it in quotes.`,
    )
  const placed = placeParameters(sendableParameters(effectiveParameters(entry), leftOut))
  const repaired = repairPathParameters(entry.path, placed.parameters)
  for (const repair of [...placed.repairs, ...repaired.repairs])
    report('path-parameter-declared', 'error', `${operationId}: ${repair}`)
  const hasBody = isRecord(entry.value['requestBody'])
  const { path, parameters, repairs } = partParameterNames(entry.path, repaired.parameters, hasBody)
  for (const repair of repairs) report('parameter-names-collide', 'error', `${operationId}: ${repair}`)
  const guess = (mediaType: string): void =>
    report(
      'media-type-stated',
      'warning',
      `${operationId}: "${mediaType}" is taken for application/json, because its schema describes a value. Write the type that is sent.`,
    )
  for (const field of unreadEncodings(entry.value['requestBody']))
    report('keyword-read', 'warning', `${operationId}: the encoding of ${field} is not read; write the body yourself.`)
  const equal = new Map<string, Set<string>>()
  const drop = (mediaType: string, same: string): void =>
    void equal.set(same, (equal.get(same) ?? new Set()).add(mediaType))
  const message = (written: JsonRecord): JsonRecord =>
    withContent(
      sendableMessage(
        withContent(written, (content) => withJsonForRanges(content, guess)),
        leftOut,
      ),
      (content) => withoutEqualMediaTypes(content, drop),
    )
  const stated = recordOf(entry.value['requestBody'])
  const body = message(stated)
  const [before, after] = [stated, body].map(({ content }) => Object.keys(recordOf(content)).length)
  const isUnsendable = before !== 0 && after === 0
  if (isUnsendable) leftOut('the request body is of no type that can be sent, so it was left out.')
  const value = {
    ...entry.value,
    operationId,
    ...(isRecord(entry.value['callbacks']) ? { callbacks: namelessCallbacks(entry.value['callbacks'], root) } : {}),
    parameters,
    ...(entry.value['tags'] === undefined ? {} : { tags: tags.filter((tag) => typeof tag === 'string') }),
    security: entry.value['security'] ?? root['security'] ?? [],
    servers: entry.value['servers'] ?? entry.item['servers'],
    ...(hasBody ? { requestBody: isUnsendable ? undefined : body } : {}),
    responses: Object.fromEntries(
      Object.entries(recordOf(entry.value['responses'])).map(([status, response]) => [
        status,
        message(recordOf(response)),
      ]),
    ),
  }
  for (const [same, others] of equal) report('media-type-equal', 'info', `${operationId}: ${equalTypes(same, others)}`)
  return { method: entry.method, path, operationId, value, source: entry.source }
}

function equalTypes(kept: string, others: ReadonlySet<string>): string {
  if (others.has(kept)) return `"${kept}" is stated twice, with another schema; the first counts.`
  const names = [...others].map((name) => `"${name}"`).join(', ')
  return `${names} ${others.size > 1 ? 'say' : 'says'} what "${kept}" says, which alone is sent, asked for and published.`
}

/** A parameter of the operation replaces the path item's one of the same name and place. */
function effectiveParameters(entry: Entry): readonly JsonRecord[] {
  const own = parametersIn(entry.value)
  const stated = new Set(own.map(wireName))
  return [...parametersIn(entry.item).filter((one) => !stated.has(wireName(one))), ...own]
}

/** Headers are the same in whatever capitals (RFC 9110, section 5.1). */
function wireName({ name, in: place }: JsonRecord): string {
  return JSON.stringify([place, place === 'header' ? String(name).toLowerCase() : name])
}

/** Names without the space around them. */
const parametersIn = (value: JsonRecord): readonly JsonRecord[] =>
  listOf(value['parameters'])
    .filter(isRecord)
    .map((one) => ({ ...one, name: nameOf(one) }))
    .filter(({ name }) => name !== '')

const nameOf = (parameter: unknown): string => textOf(recordOf(parameter)['name'])

const withContent = (message: JsonRecord, change: (content: JsonRecord) => JsonRecord): JsonRecord =>
  isRecord(message['content']) ? { ...message, content: change(message['content']) } : message
