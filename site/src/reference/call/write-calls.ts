import { buildRequest, splitList } from './build-request.ts'
import type { Recipe, RecipeParameter, Target, Values } from './recipe.ts'

export type Calls = { readonly sdk: string; readonly fetch: string; readonly curl: string }

/**
 * One call in the three ways a reader may copy it, with the values as they stand. The key never appears: samples
 * name the environment variable that holds it.
 */
export function writeCalls(recipe: Recipe, values: Values, target: Target, body?: string): Calls {
  return {
    sdk: writeSdkCall(recipe, values, target, body),
    fetch: writeFetch(recipe, values, target, body),
    curl: writeCurl(recipe, values, target, body),
  }
}

function writeSdkCall(recipe: Recipe, values: Values, target: Target, body?: string): string {
  const entries = [
    ...recipe.parameters
      .filter((parameter) => parameter.in !== 'cookie' && (values[parameter.name] ?? '').trim() !== '')
      .map((parameter) => `${propertyName(parameter.name)}: ${literal(parameter, values[parameter.name] ?? '')}`),
    ...(recipe.body && body?.trim() ? [`body: ${indentTail(asLiteral(body))}`] : []),
  ]
  const key = needsKey(recipe, target) ? ', key: process.env.CITY_KEY' : ''
  const result = recipe.hasKinds ? 'answer' : 'data'
  const inputs = entries.length === 0 ? '' : `, ${objectLiteral(entries)}`
  return [
    `import { createClient } from '@openlondon/sdk'`,
    `import { ${recipe.name} } from '@openlondon/sdk/${recipe.apiId}'`,
    '',
    `const city = createClient({ via: '${target.via}', origin: '${target.origin}'${key} })`,
    `const ${result} = await ${recipe.name}(city${inputs})`,
  ].join('\n')
}

function writeFetch(recipe: Recipe, values: Values, target: Target, body?: string): string {
  const request = buildRequest(recipe, values, target, body)
  const headers = Object.entries(request.headers).map(([name, value]) => `'${name}': '${value}'`)
  if (needsKey(recipe, target)) headers.push('Authorization: `Bearer ${process.env.CITY_KEY}`')
  const options = [
    ...(request.method === 'GET' ? [] : [`method: '${request.method}'`]),
    ...(headers.length > 0 ? [`headers: { ${headers.join(', ')} }`] : []),
    ...(request.body ? [`body: JSON.stringify(${indentTail(asLiteral(request.body))})`] : []),
  ]
  const second = options.length === 0 ? '' : `, {\n${options.map((option) => `  ${option},`).join('\n')}\n}`
  return [`const response = await fetch('${request.url}'${second})`, 'const data = await response.json()'].join('\n')
}

function writeCurl(recipe: Recipe, values: Values, target: Target, body?: string): string {
  const request = buildRequest(recipe, values, target, body)
  const parts = [
    `curl ${request.method === 'GET' ? '' : `-X ${request.method} `}'${request.url}'`,
    ...(needsKey(recipe, target) ? ['-H "Authorization: Bearer $CITY_KEY"'] : []),
    ...Object.entries(request.headers).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(request.body ? [`-d '${JSON.stringify(parsed(request.body)).replaceAll("'", String.raw`'\''`)}'`] : []),
  ]
  return parts.join(' \\\n  ')
}

const needsKey = (recipe: Recipe, target: Target): boolean => target.via === 'gateway' && recipe.access === 'key'

function literal(parameter: RecipeParameter, text: string): string {
  if (parameter.list) return `[${splitList(text).map(quoted).join(', ')}]`
  if (parameter.control === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return text.trim()
  if (parameter.control === 'boolean') return text === 'true' ? 'true' : 'false'
  return quoted(text.trim())
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`

const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

function objectLiteral(entries: readonly string[]): string {
  const line = `{ ${entries.join(', ')} }`
  return line.length <= 60 && !line.includes('\n') ? line : `{\n${entries.map((entry) => `  ${entry},`).join('\n')}\n}`
}

/** JSON text as a TypeScript literal: bare property names and single quotes where they are safe. */
function asLiteral(json: string): string {
  const value = parsed(json)
  if (value === undefined) return quoted(json)
  return JSON.stringify(value, null, 2)
    .replaceAll(/"([A-Za-z_$][\w$]*)":/g, '$1:')
    .replaceAll(/"([^"\\']*)"(?=[,\n\s\]}]|$)/g, "'$1'")
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const indentTail = (text: string): string => text.replaceAll('\n', '\n  ')
