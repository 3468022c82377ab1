import { isJsonType } from '@openlondon/contract/model'
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
  return {
    sdk: writeSdkCall(recipe, values, target, body, tail ?? (recipe.answer ? [printing] : [])),
    fetch: writeFetch(recipe, request, target),
    curl: writeCurl(recipe, request, target),
    python: writePython(recipe, request, target),
  }
}

/** The last line of a sample that has an answer, as curl prints its own. */
const printing = 'console.log(answer)'

function writeSdkCall(
  recipe: Recipe,
  values: Values,
  target: Target,
  body: string | undefined,
  tail: readonly string[],
): string {
  const inputs = inputsOf(recipe, values, body)
  const second = Object.keys(inputs).length > 0 ? `, ${literal(inputs)}` : ''
  const third = areaOptions(target, second)
  return [
    `import { createClient } from '${recipe.packageName}'`,
    `import { ${recipe.name} } from '${recipe.packageName}/${recipe.apiId}'`,
    '',
    `const ${recipe.clientName} = createClient(${clientOptions(recipe, target)})`,
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

function writeFetch(recipe: Recipe, request: BuiltRequest, target: Target): string {
  const headers = [
    ...(needsKey(recipe, target) ? [`authorization: \`Bearer \${process.env.${recipe.keyName}}\``] : []),
    ...Object.entries(request.headers).map(([name, value]) => `${quoted(name)}: ${quoted(value)}`),
  ]
  const options = [
    ...(request.method === 'GET' ? [] : [`  method: '${request.method}',`]),
    ...(headers.length > 0 ? [`  headers: { ${headers.join(', ')} },`] : []),
    ...(request.body === undefined ? [] : [`  body: ${bodyCode(recipe, request.body)},`]),
  ]
  const second = options.length > 0 ? `, {\n${options.join('\n')}\n}` : ''
  return [
    `const response = await fetch(${quoted(request.url)}${second})`,
    'if (!response.ok) throw new Error(`Status ${response.status}`)',
    ...(recipe.answer ? [`const answer = await response.${readers[readerOf(recipe.answer)]}()`, printing] : []),
  ].join('\n')
}

const readers = { json: 'json', text: 'text', file: 'blob' } as const
const readerOf = (answer: ReadAs): keyof typeof readers => (typeof answer === 'string' ? answer : 'file')

function writeCurl(recipe: Recipe, request: BuiltRequest, target: Target): string {
  return [
    `curl ${/[[\]{}]/.test(request.url) ? '-g ' : ''}${shellQuoted(request.url)}`,
    ...(request.method === 'GET' ? [] : [`-X ${request.method}`]),
    ...(needsKey(recipe, target) ? [`-H "Authorization: Bearer $${recipe.keyName}"`] : []),
    ...(recipe.access === 'session' && target.via === 'gateway' ? ['-b cookies.txt'] : []),
    ...Object.entries(request.headers).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(request.body === undefined ? [] : [`${dataOption(request.body)} ${shellQuoted(request.body)}`]),
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
