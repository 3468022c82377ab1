import { valueAt } from '../../grammar/pointer.ts'
import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import { nameOperations } from '../../normalise/name-operations.ts'
import { set, type Mending } from './mending.ts'
import { operationsIn, type WrittenOperation } from './operations-in.ts'

/** Of paths and what stands in them: names, parameters of the path, and what an answer is for. */
export function mendOperations(document: JsonRecord): readonly Mending[] {
  const operations = operationsIn(document)
  return [
    ...nameMendings(operations),
    ...operations.flatMap((operation) => [...answerMendings(operation), ...placeholderMendings(document, operation)]),
    ...requiredMendings(document, operations),
    ...slashMendings(document),
  ]
}

/** The name that the SDK would give it anyway; written down it stays, whatever is added beside it. */
function nameMendings(operations: readonly WrittenOperation[]): readonly Mending[] {
  const names = nameOperations(
    operations.map(({ method, path, value }) => ({ method, path, written: textOf(value['operationId']) })),
  )
  return operations.flatMap(({ path, method, value }, index) => {
    const name = names[index] ?? ''
    if (value['operationId'] !== undefined || name === '') return []
    const message = `${method.toUpperCase()} ${path} is called "${name}".`
    return [{ rule: 'operation-id-named', message, at: ['paths', path, method], edits: [set('operationId', name)] }]
  })
}

/** The words of RFC 9110 for a status, which say no less than nothing. */
const reasons: Readonly<Record<string, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No content',
  301: 'Moved permanently',
  302: 'Found',
  304: 'Not modified',
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal server error',
  502: 'Bad gateway',
  503: 'Service unavailable',
  504: 'Gateway timeout',
}

function answerMendings({ path, method, value }: WrittenOperation): readonly Mending[] {
  return Object.entries(recordOf(value['responses'])).flatMap(([status, answer]) => {
    const reason = reasons[status] ?? (status === 'default' ? 'Any other answer' : undefined)
    if (!isRecord(answer) || '$ref' in answer || answer['description'] !== undefined || !reason) return []
    const message = `The answer ${status} of ${method.toUpperCase()} ${path} is described as "${reason}".`
    return [
      {
        rule: 'struct',
        message,
        at: ['paths', path, method, 'responses', status],
        edits: [set('description', reason)],
      },
    ]
  })
}

/** A name in braces that nothing declares. Text is what stands in a path. */
function placeholderMendings(
  document: JsonRecord,
  { path, method, item, value }: WrittenOperation,
): readonly Mending[] {
  if (value['parameters'] !== undefined && !Array.isArray(value['parameters'])) return []
  const all = [...listOf(value['parameters']), ...listOf(item['parameters'])].map((one) => followed(document, one))
  // What stands in another file may be the very one.
  if (all.some((one) => one === undefined)) return []
  const declared = new Set(all.map((one) => textOf(one?.['name']).toLowerCase()))
  const names = [...path.matchAll(/\{([^{}/]+)\}/g)].flatMap(([, name]) => name ?? [])
  const missing = [...new Set(names)].filter((name) => !declared.has(name.toLowerCase()))
  const type = 'swagger' in document ? { type: 'string' } : { schema: { type: 'string' } }
  const declarations = missing.map((name) => ({ name, in: 'path', required: true, ...type }))
  const isListed = listOf(value['parameters']).length > 0
  return missing.map((name, index) => ({
    rule: 'path-parameter-declared',
    message: `The parameter "${name}" of ${method.toUpperCase()} ${path} is declared, as text.`,
    at: ['paths', path, method],
    // A list that is not there yet is written whole, with the first of them.
    edits: isListed
      ? [{ kind: 'set', below: ['parameters', index], value: declarations[index] }]
      : index === 0
        ? [set('parameters', declarations)]
        : [],
  }))
}

function followed(document: JsonRecord, parameter: unknown): JsonRecord | undefined {
  if (!isRecord(parameter)) return undefined
  const reference = parameter['$ref']
  if (typeof reference !== 'string') return parameter
  const target = reference.startsWith('#/') ? valueAt(document, reference) : undefined
  return isRecord(target) && !('$ref' in target) ? target : undefined
}

/** A parameter of the path is always there, and OpenAPI wants that said. */
function requiredMendings(document: JsonRecord, operations: readonly WrittenOperation[]): readonly Mending[] {
  const items = new Map(operations.map(({ path, item }) => [path, item]))
  const lists: readonly (readonly [at: readonly (string | number)[], list: unknown])[] = [
    ...[...items].map(([path, item]) => [['paths', path, 'parameters'], item['parameters']] as const),
    ...operations.map(
      ({ path, method, value }) => [['paths', path, method, 'parameters'], value['parameters']] as const,
    ),
  ]
  const inLists = lists.flatMap(([at, list]) => listOf(list).map((one, index) => [[...at, index], one] as const))
  const shared = Object.entries(recordOf(recordOf(document['components'])['parameters'])).map(
    ([name, one]) => [['components', 'parameters', name], one] as const,
  )
  return [...inLists, ...shared].flatMap(([at, one]) => {
    if (!isRecord(one) || one['in'] !== 'path' || one['required'] === true) return []
    const message = `The parameter "${textOf(one['name'])}" of a path is required.`
    return [{ rule: 'path-parameter-declared', message, at, edits: [set('required', true)] }]
  })
}

/** Last, because it changes the name that leads to all the others. */
function slashMendings(document: JsonRecord): readonly Mending[] {
  const paths = recordOf(document['paths'])
  return Object.keys(paths).flatMap((path) =>
    path.startsWith('/') || path.startsWith('x-') || Object.hasOwn(paths, `/${path}`)
      ? []
      : [
          {
            rule: 'struct',
            message: `The path "${path}" begins with a slash.`,
            at: ['paths', path],
            edits: [{ kind: 'rename', to: `/${path}` }],
          },
        ],
  )
}
