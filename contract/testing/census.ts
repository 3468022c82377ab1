import { basename, dirname } from 'node:path'
import { openContractFiles } from '../src/files/contract-files.ts'
import type { Finding } from '../src/model/finding.ts'
import { nameOperations, wishesInOrder, type Nameable, type Wish } from '../src/normalise/name-operations.ts'

/** Something a document states: a key that another document can be asked for, and the words a finding would name it by. */
type Stated = {
  readonly key: string
  readonly words: readonly string[]
  /** The operation it belongs to, and where that stands. */
  readonly operation: string
  readonly pointer: string
}

type Json = Readonly<Record<string, unknown>>

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query']

/**
 * What a document states that a caller could miss, read with as little knowledge as will do and none of the pipeline's:
 * it is asked of the owner's document and of the one that is published, and of nothing in between.
 */
function censusOf(document: Json): readonly Stated[] {
  const at = resolver(document)
  const isOld = typeof document['swagger'] === 'string'
  const found: Stated[] = []
  for (const [path, stated] of entriesOf(document['paths']))
    for (const [method, operation, item] of operationsOf(at(stated), at))
      ofOperation(`${method.toUpperCase()} ${plain(path)}`, operation, item, `/paths/${escaped(path)}`)
  for (const [name, stated] of entriesOf(document['webhooks']))
    for (const [method, operation, item] of operationsOf(at(stated), at))
      ofOperation(`webhook ${name} ${method.toUpperCase()}`, operation, item, `/webhooks/${escaped(name)}`)
  const schemes = isOld ? document['securityDefinitions'] : recordOf(document['components'])['securitySchemes']
  for (const [name] of entriesOf(schemes))
    found.push({ key: `security scheme ${name}`, words: [name], operation: '', pointer: '' })
  const counts = new Map<string, number>()
  for (const words of membersOf(isOld ? document['definitions'] : recordOf(document['components'])['schemas'])) {
    const key = words.join(' ')
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    found.push({ key: `${key} #${count}`, words, operation: '', pointer: '' })
  }
  return found

  function ofOperation(name: string, operation: Json, item: Json, pointer: string): void {
    const say = (stated: string, word: string): void => {
      // Names have no space around them, and JSON no charset.
      const [what = '', named = ''] = [stated, word].map((text) => text.replace(/\s*;\s*charset=[^;]*/i, '').trim())
      found.push({ key: what === '' ? name : `${name} ${what}`, words: [named], operation: name, pointer })
    }
    say('', name)
    const stated = [...listOf(item['parameters']), ...listOf(operation['parameters'])]
    const parameters = stated.map((one) => at(one))
    for (const [index, parameter] of parameters.entries()) {
      // What a reference to nothing brings has no name; what is told of it names the reference.
      const named = parameter['name'] ?? recordOf(stated[index])['$ref'] ?? 'has no name'
      const [place, word] = [String(parameter['in']), String(named)]
      if (place === 'body' && isOld) say('body', 'body')
      else if (place === 'formData' && isOld) say('body', 'body')
      else {
        say(`parameter ${place} ${word}`, word)
        if (parameter['required'] === true) say(`parameter ${place} ${word} required`, word)
        if (parameter['deprecated'] === true) say(`parameter ${place} ${word} deprecated`, word)
      }
    }
    if (operation['requestBody'] !== undefined) {
      const body = at(operation['requestBody'])
      say('body', 'body')
      for (const [type] of entriesOf(body['content'])) say(`body ${type}`, type)
    } else if (isOld && parameters.some((one) => one['in'] === 'body' || one['in'] === 'formData'))
      for (const type of listOf(operation['consumes'] ?? document['consumes'])) say(`body ${type}`, String(type))
    for (const [status, stated] of entriesOf(operation['responses'])) {
      if (status.startsWith('x-')) continue
      const answer = at(stated)
      say(`answer ${status.toUpperCase()}`, status)
      const types = isOld
        ? answer['schema'] === undefined
          ? []
          : listOf(operation['produces'] ?? document['produces'])
        : Object.keys(recordOf(answer['content']))
      for (const type of types) say(`answer ${status.toUpperCase()} ${type}`, String(type))
      for (const [header] of entriesOf(answer['headers']))
        say(`answer ${status.toUpperCase()} header ${header}`, header)
      for (const [link] of entriesOf(answer['links'])) say(`answer ${status.toUpperCase()} link ${link}`, link)
    }
    for (const [callback, stated] of entriesOf(operation['callbacks']))
      for (const [address, inner] of entriesOf(at(stated)))
        for (const [method] of operationsOf(at(inner), at)) say(`callback ${callback} ${address} ${method}`, callback)
    const security = JSON.stringify(operation['security'] ?? document['security'] ?? [])
    say(`security ${security}`, 'security')
    const servers = operation['servers'] ?? item['servers']
    for (const server of listOf(servers)) say(`server ${String(recordOf(server)['url'])}`, 'servers')
    if (operation['deprecated'] === true) say('deprecated', 'deprecated')
  }
}

/** What a document states that is in neither the published one nor in any finding that could be about it. */
export function keptFromNobody(file: string, published: Json, findings: readonly Finding[]): readonly string[] {
  const kept = new Set(censusOf(published).map(({ key }) => key.toLowerCase()))
  const lost = censusOf(originalOf(file)).filter(({ key }) => !kept.has(key.toLowerCase()))
  const lostOperations = new Set(lost.filter(({ key, operation }) => key === operation).map(({ key }) => key))
  return lost
    .filter(({ key, operation }) => key === operation || !lostOperations.has(operation))
    .filter((stated) => !findings.some((finding) => isAbout(finding, stated)))
    .map(({ key }) => key)
}

/** Operations without which another would have another name; of many, two hundred are tried. */
export function renamedWithout(file: string): readonly string[] {
  const operations = entriesOf(originalOf(file)['paths']).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
      const operation = recordOf(item)[method]
      return isRecord(operation)
        ? [{ method: method.toUpperCase(), path, written: String(operation['operationId'] ?? '') }]
        : []
    }),
  )
  const wishes = wishesInOrder.map(remembered)
  const names = nameOperations(operations, wishes)
  return operations.flatMap((removed, index) => {
    if (index % Math.ceil(operations.length / 200) !== 0) return []
    const others = nameOperations(operations.toSpliced(index, 1), wishes)
    const isRenamed = others.some((name, at) => name !== names[at < index ? at : at + 1])
    return isRenamed ? [`${removed.method} ${removed.path}`] : []
  })
}

/** What an operation wants depends on nobody else, so it is asked once. */
function remembered(wish: Wish): Wish {
  const known = new Map<Nameable, string>()
  return (operation) => {
    const before = known.get(operation)
    if (before !== undefined) return before
    const name = wish(operation)
    known.set(operation, name)
    return name
  }
}

const originalOf = (file: string): Json => recordOf(openContractFiles(dirname(file)).read(basename(file)).value)

/** A finding that stands at the same path, or at what several paths share, and names the thing. */
function isAbout({ message, at }: Finding, { words, operation, key, pointer }: Stated): boolean {
  const isThere = at.pointer.startsWith(pointer) || !/^\/(paths|webhooks)/.test(at.pointer)
  return isThere && (key === operation || words.every((word) => message.toLowerCase().includes(word.toLowerCase())))
}

/** Members, required ones and bounds of all component schemas, each in the words that it is stated in. */
function membersOf(schemas: unknown): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const walk = (schema: unknown): void => {
    if (Array.isArray(schema)) return schema.forEach(walk)
    if (!isRecord(schema) || typeof schema['$ref'] === 'string') return
    for (const [name, member] of entriesOf(schema['properties'])) {
      found.push(['`properties`', `"${name}"`])
      walk(member)
    }
    for (const key of ['pattern', 'format', 'minLength', 'maxLength', 'minItems', 'maxItems', 'multipleOf'])
      if (schema[key] !== undefined) found.push([key, String(schema[key])])
    for (const name of listOf(schema['required'])) found.push(['`required`', `"${String(name)}"`])
    for (const key of ['items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not']) walk(schema[key])
  }
  for (const [, schema] of entriesOf(schemas)) walk(schema)
  return found
}

function operationsOf(item: Json, at: (value: unknown) => Json): readonly (readonly [string, Json, Json])[] {
  const own = methods.flatMap((method) => (isRecord(item[method]) ? [[method, at(item[method]), item] as const] : []))
  const others = entriesOf(item['additionalOperations']).map(([method, one]) => [method, at(one), item] as const)
  return [...own, ...others]
}

const escaped = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1')

/** Names in braces are renamed on purpose; where they stand is what counts. */
const plain = (path: string): string => `/${path.replace(/^\//, '').replaceAll(/\{[^{}]*\}/g, '{}')}`

function resolver(document: Json): (value: unknown) => Json {
  return (value) => {
    let found = recordOf(value)
    for (let steps = 0; typeof found['$ref'] === 'string' && found['$ref'].startsWith('#/') && steps < 20; steps += 1) {
      const tokens = found['$ref'].slice(2).split('/')
      found = recordOf(
        tokens.reduce<unknown>(
          (inner, token) =>
            (inner as Json | undefined)?.[decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')],
          document,
        ),
      )
    }
    return found
  }
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const recordOf = (value: unknown): Json => (isRecord(value) ? value : {})
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(recordOf(value))
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
