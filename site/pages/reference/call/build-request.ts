import { formText, minified, splitList } from './typed-text.ts'
import { areaHeader, type Recipe, type RecipeParameter, type Target, type Values } from './recipe.ts'

export type BuiltRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The request a set of typed values stands for. Serialisation follows OpenAPI 3.1 §4.8.12.3 for the styles in use. */
export function buildRequest(recipe: Recipe, values: Values, target: Target, body?: string): BuiltRequest {
  const base = target.origin + (target.via === 'sandbox' ? recipe.bases.sandbox : recipe.bases.live)
  const path = recipe.path.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => pathValue(recipe, values, name))
  const query = recipe.parameters
    .filter((parameter) => parameter.in === 'query' && filled(values, parameter))
    .flatMap((parameter) => queryPart(parameter, values[parameter.name] ?? ''))
  const headers = recipe.parameters
    .filter((parameter) => parameter.in === 'header' && filled(values, parameter))
    .map((parameter): [string, string] => [parameter.name, values[parameter.name] ?? ''])
  const sent = recipe.body && body?.trim() ? body : undefined
  return {
    method: recipe.method,
    url: `${base}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: {
      ...Object.fromEntries(headers),
      ...(target.area && target.via === 'gateway' ? { [areaHeader]: target.area } : {}),
      ...(recipe.body && sent !== undefined ? { 'Content-Type': recipe.body.mediaType } : {}),
    },
    ...(sent === undefined ? {} : { body: recipe.body?.form ? formText(sent) : sent }),
  }
}

/** Names of required path values that are still empty: such a call cannot be sent. */
export function missingPathValues(recipe: Recipe, values: Values): string[] {
  return recipe.parameters
    .filter((parameter) => parameter.in === 'path' && !filled(values, parameter))
    .map((parameter) => parameter.name)
}

function pathValue(recipe: Recipe, values: Values, name: string): string {
  const parameter = recipe.parameters.find((candidate) => candidate.name === name && candidate.in === 'path')
  const text = values[name] ?? ''
  return parameter?.list ? splitList(text).map(encodeURIComponent).join(',') : encodeURIComponent(text.trim())
}

/** Nothing for a flag that is not set. */
function queryPart(parameter: RecipeParameter, text: string): string[] {
  const name = encodeURIComponent(parameter.name)
  if (parameter.travels === 'flag') return text === 'true' ? [`${name}=`] : []
  if (parameter.travels === 'json') return [`${name}=${encodeURIComponent(minified(text))}`]
  if (!parameter.list) return [`${name}=${encodeURIComponent(text.trim())}`]
  const members = splitList(text).map(encodeURIComponent)
  if (parameter.explode) return members.map((member) => `${name}=${member}`)
  const separator = parameter.style === 'pipeDelimited' ? '%7C' : parameter.style === 'spaceDelimited' ? '%20' : ','
  return [`${name}=${members.join(separator)}`]
}

function filled(values: Values, parameter: RecipeParameter): boolean {
  return (values[parameter.name] ?? '').trim() !== ''
}
