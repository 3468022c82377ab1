import { buildRequest, type BuiltRequest } from './build-request.ts'
import { literal, quoted } from './literal.ts'
import { areaHeader, type Recipe, type Target, type Values } from './recipe.ts'
import { minified, parsed, typedValue } from './typed-text.ts'

export type Calls = { readonly sdk: string; readonly fetch: string; readonly curl: string }

/**
 * One call in the three ways a reader may copy it, with the values as they stand. It writes what the generator writes
 * for the example values (a test compares the two on every operation), and works in the browser, where the generator
 * cannot go. The key never appears: samples name the environment variable that holds it.
 */
export function writeCalls(recipe: Recipe, values: Values, given: Target, body?: string): Calls {
  const target: Target = recipe.ownPortal ? { ...given, via: 'gateway' } : given
  return {
    sdk: writeSdkCall(recipe, values, target, body),
    fetch: writeFetch(recipe, values, target, body),
    curl: writeCurl(recipe, values, target, body),
  }
}

function writeSdkCall(recipe: Recipe, values: Values, target: Target, body?: string): string {
  const inputs = inputsOf(recipe, values, body)
  const second = Object.keys(inputs).length > 0 ? `, ${literal(inputs)}` : ''
  const third = areaOptions(target, second)
  return [
    `import { createClient } from '${recipe.packageName}'`,
    `import { ${recipe.name} } from '${recipe.packageName}/${recipe.apiId}'`,
    '',
    `const ${recipe.clientName} = createClient(${clientOptions(recipe, target)})`,
    `${recipe.answers ? 'const answer = ' : ''}await ${recipe.name}(${recipe.clientName}${second}${third})`,
  ].join('\n')
}

/** Whose host is meant is said in a header; the parameters before it keep their place. */
function areaOptions(target: Target, second: string): string {
  if (!target.area || target.via !== 'gateway') return ''
  return `${second === '' ? ', {}' : ''}, ${literal({ headers: { [areaHeader]: target.area } })}`
}

function clientOptions(recipe: Recipe, target: Target): string {
  if (recipe.ownPortal) return `{ via: 'direct', origin: ${quoted(target.origin)} }`
  const key = target.via === 'gateway' ? `, key: process.env.${recipe.keyName}` : ''
  return `{ via: '${target.via}', origin: ${quoted(target.origin)}${key} }`
}

function writeFetch(recipe: Recipe, values: Values, target: Target, body?: string): string {
  const request = buildRequest(recipe, values, target, body)
  const headers = [
    ...(needsKey(recipe, target) ? [`authorization: \`Bearer \${process.env.${recipe.keyName}}\``] : []),
    ...headersOf(request).map(([name, value]) => `${quoted(fetchName(name))}: ${quoted(value)}`),
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
    ...(recipe.answers ? ['const answer = await response.json()'] : []),
  ].join('\n')
}

function writeCurl(recipe: Recipe, values: Values, target: Target, body?: string): string {
  const request = buildRequest(recipe, values, target, body)
  return [
    `curl ${shellQuoted(request.url)}`,
    ...(request.method === 'GET' ? [] : [`-X ${request.method}`]),
    ...(needsKey(recipe, target) ? [`-H "Authorization: Bearer $${recipe.keyName}"`] : []),
    ...(recipe.access === 'session' ? ['-b cookies.txt'] : []),
    ...Object.entries(request.headers).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(request.body === undefined
      ? []
      : [`-d ${shellQuoted(recipe.body?.form ? request.body : minified(request.body))}`]),
  ].join(' \\\n  ')
}

const needsKey = (recipe: Recipe, target: Target): boolean => target.via === 'gateway' && !recipe.ownPortal

/** The body's type stands before the parameters' own headers, as the generator has it. */
const headersOf = ({ headers }: BuiltRequest): readonly (readonly [string, string])[] =>
  Object.entries(headers).toSorted(([left], [right]) => Number(right === bodyType) - Number(left === bodyType))

const bodyType = 'Content-Type'

const fetchName = (name: string): string => (name === bodyType ? name.toLowerCase() : name)

const bodyCode = (recipe: Recipe, body: string): string =>
  recipe.body?.form ? quoted(body) : `JSON.stringify(${literal(parsed(body), '  ')})`

/** What the SDK takes: parameters flat by name, the body under `body`; what is always the same it sends by itself. */
function inputsOf(recipe: Recipe, values: Values, body?: string): Record<string, unknown> {
  const given = recipe.parameters
    .filter(
      ({ in: place, travels, name }) => place !== 'cookie' && travels !== 'fixed' && (values[name] ?? '').trim() !== '',
    )
    .map((parameter) => [parameter.name, typedValue(parameter, values[parameter.name] ?? '')])
  return { ...Object.fromEntries(given), ...(recipe.body && body?.trim() ? { body: parsed(body) } : {}) }
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
