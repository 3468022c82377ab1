import { below } from '../json/pointer.ts'
import { isRecord, listOf, recordOf, textOf } from '../json/record.ts'
import type { JsonRecord } from '../json/record.ts'
import type { Finding } from '../finding.ts'
import { rulePage } from '../lint/rule-page.ts'
import type { Bundle } from '../load/bundle.ts'
import { ContractError } from '../load/contract-error.ts'
import type { SourceLocation } from '../model.ts'
import { withoutEqualMediaTypes } from './media-types.ts'
import { cleanOperationId, freeOperationId, stableOperationId } from './operation-id.ts'
import { repairPathParameters } from './path-parameters.ts'
import { raiseOpenApi3 } from './raise-openapi3.ts'
import { raiseSwagger2 } from './raise-swagger2.ts'

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
  readonly findings: readonly Finding[]
}

const methods = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const

/** One canonical form for any version of the format, before anything else looks at it. */
export function normaliseDocument(original: Bundle): NormalDocument {
  const bundle = raise(original)
  const findings = [...bundle.findings]
  const taken = new Set<string>()
  const written = entriesOf(bundle)
  const ids = countIds(written)
  const operations = written.flatMap((entry) => {
    const report = (rule: string, severity: Finding['severity'], message: string): void => {
      findings.push({ rule, severity, message, at: entry.source, reference: rulePage(rule) })
    }
    if (entry.path.includes('*')) {
      report(
        'path-without-wildcard',
        'warning',
        `${entry.method} ${entry.path} was left out: a wildcard path names no operation.`,
      )
      return []
    }
    const operationId = idOf(entry, ids, taken, report)
    taken.add(operationId)
    return [normaliseOperation(entry, operationId, bundle.document, report)]
  })
  return { root: bundle.document, schemas: bundle.schemas, operations, findings }
}

function raise(bundle: Bundle): Bundle {
  const swagger = textOf(bundle.document['swagger'])
  const version = String(bundle.document['openapi'] ?? '')
  if (swagger.startsWith('2')) return raiseSwagger2(bundle)
  if (version.startsWith('3.0')) return raiseOpenApi3(bundle, 'before-3.1')
  if (version.startsWith('3.')) return raiseOpenApi3(bundle, '3.1')
  const found = version || swagger
  throw new ContractError(
    `The file ${found ? `says version "${found}"` : 'has no "openapi:" line'}. Write "openapi: 3.1.0" (3.0 and Swagger 2.0 are read too).`,
    bundle.at(version ? '/openapi' : '/swagger'),
  )
}

type Entry = {
  readonly method: NormalOperation['method']
  readonly path: string
  readonly item: JsonRecord
  readonly value: JsonRecord
  readonly source: SourceLocation
}

type Report = (rule: string, severity: Finding['severity'], message: string) => void

function entriesOf(bundle: Bundle): readonly Entry[] {
  return Object.entries(recordOf(bundle.document['paths'])).flatMap(([path, item]) =>
    Object.entries(methods).flatMap(([key, method]) => {
      const value = recordOf(item)[key]
      if (!isRecord(item) || !isRecord(value)) return []
      const source = bundle.origins.get(value)?.() ?? bundle.at(below('/paths', path, key))
      return [{ method, path: path.split('?')[0] ?? path, item, value, source }]
    }),
  )
}

function countIds(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const id = cleanOperationId(textOf(entry.value['operationId']))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function idOf(entry: Entry, counts: ReadonlyMap<string, number>, taken: ReadonlySet<string>, report: Report): string {
  const written = textOf(entry.value['operationId'])
  const clean = cleanOperationId(written)
  if (clean !== '' && counts.get(clean) === 1) return freeOperationId(clean, taken)
  const given = freeOperationId(stableOperationId(entry.method, entry.path), taken)
  const problem = clean === '' ? 'has no operationId' : `shares the operationId "${written}" with another operation`
  report(
    'operation-id-named',
    'error',
    `${entry.method} ${entry.path} ${problem}; it is called "${given}" until it is given one of its own.`,
  )
  return given
}

function normaliseOperation(entry: Entry, operationId: string, root: JsonRecord, report: Report): NormalOperation {
  const { parameters, repairs } = repairPathParameters(entry.path, effectiveParameters(entry))
  for (const repair of repairs) report('path-parameter-declared', 'error', `${operationId}: ${repair}`)
  const value = {
    ...entry.value,
    operationId,
    parameters,
    security: entry.value['security'] ?? root['security'] ?? [],
    servers: entry.value['servers'] ?? entry.item['servers'],
    ...(isRecord(entry.value['requestBody']) ? { requestBody: normaliseContent(entry.value['requestBody']) } : {}),
    responses: Object.fromEntries(
      Object.entries(recordOf(entry.value['responses'])).map(([status, response]) => [
        status,
        normaliseContent(recordOf(response)),
      ]),
    ),
  }
  return { method: entry.method, path: entry.path, operationId, value, source: entry.source }
}

/** A parameter of the operation replaces the path item's one of the same name and place. */
function effectiveParameters(entry: Entry): readonly JsonRecord[] {
  const own = listOf(entry.value['parameters']).filter(isRecord)
  const shared = listOf(entry.item['parameters']).filter(isRecord)
  const inherited = shared.filter(
    (one) => !own.some((other) => other['name'] === one['name'] && other['in'] === one['in']),
  )
  return [...inherited, ...own].filter((one) => textOf(one['name']) !== '')
}

function normaliseContent(value: JsonRecord): JsonRecord {
  return isRecord(value['content']) ? { ...value, content: withoutEqualMediaTypes(value['content']) } : value
}
