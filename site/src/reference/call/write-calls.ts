import { buildRequest, splitList } from './build-request.ts'
import { literal, quoted } from './literal.ts'
import type { Recipe, RecipeParameter, Target, Values } from './recipe.ts'

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
  return [
    `import { createClient } from '@openlondon/sdk'`,
    `import { ${recipe.name} } from '@openlondon/sdk/${recipe.apiId}'`,
    '',
    `const ${recipe.clientName} = createClient(${clientOptions(recipe, target)})`,
    `${recipe.answers ? 'const answer = ' : ''}await ${recipe.name}(${recipe.clientName}${second})`,
  ].join('\n')
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
    ...Object.entries(request.headers).map(([name, value]) => `'${name.toLowerCase()}': ${quoted(value)}`),
  ]
  const options = [
    ...(request.method === 'GET' ? [] : [`  method: '${request.method}',`]),
    ...(headers.length > 0 ? [`  headers: { ${headers.join(', ')} },`] : []),
    ...(request.body === undefined ? [] : [`  body: JSON.stringify(${literal(parsed(request.body), '  ')}),`]),
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
    ...(request.body === undefined ? [] : [`-d ${shellQuoted(JSON.stringify(parsed(request.body)))}`]),
  ].join(' \\\n  ')
}

const needsKey = (recipe: Recipe, target: Target): boolean => target.via === 'gateway' && !recipe.ownPortal

/** What the SDK takes: parameters flat by name, the body under `body`. */
function inputsOf(recipe: Recipe, values: Values, body?: string): Record<string, unknown> {
  const given = recipe.parameters
    .filter((parameter) => parameter.in !== 'cookie' && (values[parameter.name] ?? '').trim() !== '')
    .map((parameter) => [parameter.name, typedValue(parameter, values[parameter.name] ?? '')])
  return { ...Object.fromEntries(given), ...(recipe.body && body?.trim() ? { body: parsed(body) } : {}) }
}

function typedValue(parameter: RecipeParameter, text: string): unknown {
  const one = (part: string): unknown => {
    if (parameter.value === 'number' && Number.isFinite(Number(part))) return Number(part)
    if (parameter.value === 'boolean' && (part === 'true' || part === 'false')) return part === 'true'
    return part
  }
  return parameter.list ? splitList(text).map(one) : one(text.trim())
}

/** Text that is not JSON yet, as while it is being typed, is shown as it stands. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
