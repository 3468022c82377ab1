import type { Bundle } from '../bundle/bundle.ts'
import { below } from '../grammar/pointer.ts'
import { isRecord, listOf, recordOf, mapMembers, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import { rulePath } from '../model/names/page-addresses.ts'

const described = ['head', 'options', 'trace']
const called = ['get', 'put', 'post', 'delete', 'patch']
const known = new Set([...called, ...described, 'query', 'additionalOperations'])

/** What a document describes and the SDK does not call: kept for its types, by path and method, and what its owner calls. */
export type UncalledOperations = { readonly paths: JsonRecord; readonly webhooks: JsonRecord }

/** HEAD, OPTIONS and TRACE of each path, and webhooks, each with all that it has from its path item and the document. */
export function uncalledOperations({ document }: Bundle): UncalledOperations {
  const paths = Object.entries(recordOf(document['paths'])).flatMap(([path, item]) => {
    const kept = membersOf(recordOf(item), described, document)
    return Object.keys(kept).length > 0 ? [[path, kept] as const] : []
  })
  const webhooks = Object.entries(recordOf(document['webhooks'])).map(([name, item]) => [
    name,
    membersOf(recordOf(item), [...called, ...described], document),
  ])
  return { paths: Object.fromEntries(paths), webhooks: Object.fromEntries(webhooks) }
}

function membersOf(item: JsonRecord, methods: readonly string[], document: JsonRecord): JsonRecord {
  const kept = methods.flatMap((method) => {
    const operation = item[method]
    if (!isRecord(operation)) return []
    const own = listOf(operation['parameters'])
    const shared = listOf(item['parameters']).filter((one) => !own.some((other) => isSameParameter(one, other)))
    const parameters = [...shared, ...own]
    const servers = operation['servers'] ?? item['servers']
    const whole = {
      ...nameless(operation, document),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(servers === undefined ? {} : { servers }),
    }
    return [[method, whole] as const]
  })
  return Object.fromEntries(kept)
}

const isSameParameter = (one: unknown, other: unknown): boolean =>
  ['name', 'in'].every((key) => recordOf(one)[key] === recordOf(other)[key])

/** The callbacks of an operation without ids, as webhooks are: owners give them those of others. */
export function namelessCallbacks(callbacks: unknown, document: JsonRecord): JsonRecord {
  const inItem = (member: unknown, key: string): unknown =>
    isRecord(member) && isMethod(key) ? nameless(member, document) : member
  return mapMembers(callbacks, (addresses) => mapMembers(addresses, (item) => mapMembers(item, inItem)))
}

const isMethod = (key: string): boolean => called.includes(key) || described.includes(key)

/**
 * An operation without its id, which would have to be unlike those of all that are called, and nobody asks for it. How it
 * is secured is written out, because what is published says so of each operation and not of all.
 */
function nameless({ operationId: _id, ...operation }: JsonRecord, document: JsonRecord): JsonRecord {
  const security = operation['security'] ?? document['security']
  return security === undefined ? operation : { ...operation, security }
}

/** What is not called: other methods than the five, and calls that its owner makes. What 3.1 has no place for is left out. */
export function unreadOperations({ document, at }: Bundle): readonly Finding[] {
  const operations = Object.entries(recordOf(document['paths'])).flatMap(([path, item]) => {
    const own = described.filter((method) => isRecord(recordOf(item)[method]))
    const later = isRecord(recordOf(item)['query']) ? ['query'] : []
    const further = Object.keys(recordOf(recordOf(item)['additionalOperations']))
    const unknown = Object.entries(recordOf(item)).flatMap(([key, value]) =>
      !known.has(key) && !key.startsWith('x-') && isRecord(value) && isRecord(value['responses']) ? [key] : [],
    )
    const empty = called.filter((method) => method in recordOf(item) && !isRecord(recordOf(item)[method]))
    return [
      ...empty.map((method) => noOperation(`${method.toUpperCase()} ${path}`, at(below('/paths', path, method)))),
      ...unknown.map((method) => leftOut(`${method} ${path}`, at(below('/paths', path, method)))),
      ...own.map((method) => typesOnly(`${method.toUpperCase()} ${path}`, at(below('/paths', path, method)))),
      ...later.map((method) => leftOut(`${method.toUpperCase()} ${path}`, at(below('/paths', path, method)))),
      ...further.map((method) =>
        leftOut(`${method} ${path}`, at(below('/paths', path, 'additionalOperations', method))),
      ),
    ]
  })
  const webhooks = Object.keys(recordOf(document['webhooks'])).map((name) =>
    typesOnly(`The webhook "${name}"`, at(below('/webhooks', name))),
  )
  return [...operations, ...webhooks]
}

const noOperation = (what: string, at: Finding['at']): Finding => ({
  ...uncalled(`${what} holds no operation and was left out.`, at),
  rule: 'keyword-well-formed',
  severity: 'error',
  reference: rulePath('keyword-well-formed'),
})

const only = 'only GET, POST, PUT, PATCH and DELETE on a path are called.'

const typesOnly = (what: string, at: Finding['at']): Finding => uncalled(`${what} is kept for its types: ${only}`, at)

const leftOut = (what: string, at: Finding['at']): Finding => uncalled(`${what} was left out: ${only}`, at)

const uncalled = (message: string, at: Finding['at']): Finding => ({
  rule: 'operation-callable',
  severity: 'warning',
  message,
  at,
  reference: rulePath('operation-callable'),
})
