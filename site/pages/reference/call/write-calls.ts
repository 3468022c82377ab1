import { formParts } from '@openlondon/contract/call'
import { isJsonType, isPartsType } from '@openlondon/contract/model'
import { buildRequest, type BuiltRequest } from './build-request.ts'
import { literal, quoted } from './literal.ts'
import { areaHeader, needsKey, originOf, type ReadAs, type Recipe, type Target, type Values } from './recipe.ts'
import { parsed, typedValues } from './typed-text.ts'
import { writePython } from './write-python.ts'

export type Calls = { readonly sdk: string; readonly fetch: string; readonly curl: string; readonly python: string }

/**
 * One call in the ways a reader may copy it, with the values as they stand. Each sends the same request: a test
 * runs them for every operation. `tail` is what the SDK's sample does with the answer, in place of printing it. The key never appears: samples name the environment variable that holds it.
 */
export function writeCalls(
  recipe: Recipe,
  values: Values,
  target: Target,
  body?: string,
  tail?: readonly string[],
): Calls {
  const request = buildRequest(recipe, values, target, body)
  const parts = partsOf(recipe, body)
  return {
    sdk: writeSdkCall(recipe, values, target, body, tail ?? (recipe.answer ? [printing] : [])),
    fetch: writeFetch(recipe, request, target, parts),
    curl: writeCurl(recipe, request, target, parts),
    python: writePython(recipe, request, target),
  }
}

/** The last line of a sample that has an answer, as curl prints its own. */
const printing = 'console.log(answer)'

type Parts = readonly (readonly [name: string, text: string])[]

/** What a form in parts has; programs put one together by name, and say nothing of what stands between. */
function partsOf({ body: media }: Recipe, body: string | undefined): Parts | undefined {
  const value = media && isPartsType(media.mediaType) && body?.trim() ? parsed(body) : undefined
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? formParts(value) : undefined
}

const formLines = (parts: Parts): readonly string[] => [
  'const body = new FormData()',
  ...parts.map(([name, text]) => `body.append(${quoted(name)}, ${quoted(text)})`),
]

/** The object of a sample with its body, which has a line of its own where it is broken over lines. */
const withBody = (object: string): string =>
  object === ''
    ? '{ body }'
    : object.replace(/( ?)\}$/, (_end, space: string) => (space === '' ? '  body,\n}' : ', body }'))

const withoutType = (headers: BuiltRequest['headers']): readonly (readonly [string, string])[] =>
  Object.entries(headers).filter(([name]) => name !== 'Content-Type')

function writeSdkCall(
  recipe: Recipe,
  values: Values,
  target: Target,
  body: string | undefined,
  tail: readonly string[],
): string {
  const parts = partsOf(recipe, body)
  const inputs = inputsOf(recipe, values, parts ? undefined : body)
  const others = Object.keys(inputs).length > 0 ? literal(inputs) : ''
  const second = parts ? `, ${withBody(others)}` : others && `, ${others}`
  const third = areaOptions(target, second)
  return [
    `import { createClient } from '${recipe.packageName}'`,
    `import { ${recipe.name} } from '${recipe.packageName}/${recipe.apiId}'`,
    '',
    `const ${recipe.clientName} = createClient(${clientOptions(recipe, target)})`,
    ...(parts ? formLines(parts) : []),
    `${recipe.answer ? 'const answer = ' : ''}await ${recipe.name}(${recipe.clientName}${second}${third})`,
    ...tail,
  ].join('\n')
}

/** Whose host is meant is said in a header; the parameters before it keep their place. */
function areaOptions(target: Target, second: string): string {
  if (!target.area || target.via !== 'gateway') return ''
  return `${second === '' ? ', {}' : ''}, ${literal({ headers: { [areaHeader]: target.area } })}`
}

function clientOptions(recipe: Recipe, target: Target): string {
  if (target.via === 'sandbox') {
    const wishes = target.wishes && Object.keys(target.wishes).length > 0 ? `, headers: ${literal(target.wishes)}` : ''
    return `{ via: 'sandbox', origin: ${quoted(target.origin)}${wishes} }`
  }
  if (recipe.ownPortal) return `{ via: 'direct', origin: ${quoted(originOf(recipe, target))} }`
  return `{ via: 'gateway', origin: ${quoted(target.origin)}, key: process.env.${recipe.keyName} }`
}

function writeFetch(recipe: Recipe, request: BuiltRequest, target: Target, parts: Parts | undefined): string {
  const headers = [
    ...(needsKey(recipe, target) ? [`authorization: \`Bearer \${process.env.${recipe.keyName}}\``] : []),
    ...(parts ? withoutType(request.headers) : Object.entries(request.headers)).map(
      ([name, value]) => `${quoted(name)}: ${quoted(value)}`,
    ),
  ]
  const options = [
    ...(request.method === 'GET' ? [] : [`  method: '${request.method}',`]),
    ...(headers.length > 0 ? [`  headers: { ${headers.join(', ')} },`] : []),
    ...(request.body === undefined ? [] : [parts ? '  body,' : `  body: ${bodyCode(recipe, request.body)},`]),
  ]
  const second = options.length > 0 ? `, {\n${options.join('\n')}\n}` : ''
  return [
    ...(parts ? formLines(parts) : []),
    `const response = await fetch(${quoted(request.url)}${second})`,
    'if (!response.ok) throw new Error(`Status ${response.status}`)',
    ...(recipe.answer ? [`const answer = await response.${readers[readerOf(recipe.answer)]}()`, printing] : []),
  ].join('\n')
}

const readers = { json: 'json', text: 'text', file: 'blob' } as const
const readerOf = (answer: ReadAs): keyof typeof readers => (typeof answer === 'string' ? answer : 'file')

function writeCurl(recipe: Recipe, request: BuiltRequest, target: Target, parts: Parts | undefined): string {
  return [
    `curl ${/[[\]{}]/.test(request.url) ? '-g ' : ''}${shellQuoted(request.url)}`,
    ...(request.method === 'GET' ? [] : [`-X ${request.method}`]),
    ...(needsKey(recipe, target) ? [`-H "Authorization: Bearer $${recipe.keyName}"`] : []),
    ...(recipe.access === 'session' && target.via === 'gateway' ? ['-b cookies.txt'] : []),
    ...(parts ? withoutType(request.headers) : Object.entries(request.headers)).map(
      ([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`,
    ),
    ...(parts
      ? parts.map(([name, text]) => `--form-string ${shellQuoted(`${name}=${text}`)}`)
      : request.body === undefined
        ? []
        : [`${dataOption(request.body)} ${shellQuoted(request.body)}`]),
    // A terminal is no place for bytes, and curl refuses to write them there.
    ...(typeof recipe.answer === 'object' ? [`-o ${recipe.answer.file}`] : []),
  ].join(' \\\n  ')
}

/** A body that begins with an at sign would be the name of a file to send. */
const dataOption = (body: string): string => (body.startsWith('@') ? '--data-raw' : '-d')

/** JSON as the value that it is of, which reads better; anything else as the text that is sent. */
const bodyCode = ({ body: media }: Recipe, body: string): string =>
  media && isJsonType(media.mediaType) ? `JSON.stringify(${literal(parsed(body), '  ')})` : quoted(body)

/** What the SDK takes: parameters flat by name, the body under `body`; what is always the same it sends by itself. */
function inputsOf(recipe: Recipe, values: Values, body?: string): Record<string, unknown> {
  const asked = recipe.parameters.filter(({ in: place, fixed }) => place !== 'cookie' && !fixed)
  return { ...typedValues(asked, values), ...(recipe.body && body?.trim() ? { body: parsed(body) } : {}) }
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
