import type { JsonRecord } from '../grammar/record.ts'

/** Parameters of one operation with the template's own in order, and what was done to get there. */
export type RepairedParameters = { readonly parameters: readonly JsonRecord[]; readonly repairs: readonly string[] }

/** Names between braces, in order of appearance. */
export const templateNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')

/**
 * Make the declared parameters agree with the path template, which is right by definition: owners
 * declare a path parameter as a query parameter, in another case, optional, or not at all.
 */
export function repairPathParameters(path: string, declared: readonly JsonRecord[]): RepairedParameters {
  const names = templateNames(path)
  const repairs: string[] = []
  const used = new Set<JsonRecord>()
  const fromTemplate = names.map((name) => {
    const found = find(name, declared)
    if (!found) {
      repairs.push(`Path parameter "${name}" is not declared; it was taken to be text.`)
      return { name, in: 'path', required: true, schema: { type: 'string' } }
    }
    used.add(found)
    if (found['in'] !== 'path')
      repairs.push(`Path parameter "${name}" is declared in: ${String(found['in'])}; it was moved to the path.`)
    if (found['name'] !== name)
      repairs.push(`Path parameter "${name}" is declared as "${String(found['name'])}"; it was renamed.`)
    if (found['required'] !== true) repairs.push(`Path parameter "${name}" must say "required: true".`)
    return { ...found, name, in: 'path', required: true, ...pathStyle(found) }
  })
  const others = declared.filter((parameter) => !used.has(parameter) && !isLost(parameter, repairs))
  return { parameters: [...fromTemplate, ...others], repairs }
}

function find(name: string, declared: readonly JsonRecord[]): JsonRecord | undefined {
  const same = (parameter: JsonRecord): boolean => parameter['name'] === name
  const alike = (parameter: JsonRecord): boolean => String(parameter['name']).toLowerCase() === name.toLowerCase()
  const inPath = declared.filter((parameter) => parameter['in'] === 'path')
  const inQuery = declared.filter((parameter) => parameter['in'] === 'query')
  return inPath.find(same) ?? inPath.find(alike) ?? inQuery.find(same) ?? inQuery.find(alike)
}

/** A path knows no `form` style: a list moved there from the query stays a comma list. */
function pathStyle(parameter: JsonRecord): JsonRecord {
  return parameter['in'] === 'path' ? {} : { style: 'simple', explode: false }
}

function isLost(parameter: JsonRecord, repairs: string[]): boolean {
  if (parameter['in'] !== 'path') return false
  repairs.push(`Path parameter "${String(parameter['name'])}" is not in the path; it was left out.`)
  return true
}
