import type { ApiModel } from '@openlondon/contract'
import { GenerateError } from '../decide/generate-error.ts'
import { headerFor } from '../files/header.ts'
import { pascalCase } from '../decide/name.ts'
import type { SourceFiles } from '../files/source-files.ts'

/**
 * `index.ts`, the door `<package>/<api>`: every name spelled out, so that the door can be read at a glance
 * and two things of one name are found here rather than lost in an `export *`.
 */
export function apiIndex(api: ApiModel, files: SourceFiles): string {
  const operationFiles = [...files.keys()].filter((path) => path.startsWith('operations/'))
  const exported = new Map([...operationFiles, 'types.ts'].map((path) => [path, exportedNames(files.get(path) ?? '')]))
  assertDistinct(
    api,
    [...exported.values()].flatMap(({ values, types }) => [...values, ...types]),
  )
  assertComplete(api, exported)
  const lines = [...exported].flatMap(([path, { values, types }]) => [
    ...(values.length > 0 ? [exportLine('export', values, path)] : []),
    ...(types.length > 0 ? [exportLine('export type', types, path)] : []),
  ])
  return `${headerFor(api)}\n\n${lines.join('\n')}\n`
}

function exportedNames(text: string): { readonly values: readonly string[]; readonly types: readonly string[] } {
  const names = (kind: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^export ${kind} ([\\w$]+)`, 'gm'))].map((match) => match[1] ?? '').sort()
  return { values: names('const'), types: names('type') }
}

const exportLine = (keyword: string, names: readonly string[], path: string): string =>
  `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from './${path}'`

function assertDistinct(api: ApiModel, names: readonly string[]): void {
  const seen = new Set<string>()
  const twice = names.find((name) => seen.size === seen.add(name).size)
  if (!twice) return
  const operation = api.operations.find(({ name }) => twice.startsWith(pascalCase(name)))
  throw new GenerateError(
    `Operation ${operation?.id ?? api.id} and a schema both give the type "${twice}"; rename the schema.`,
  )
}

/** hey-api renames what collides without a word: each operation must come out under its own name. */
function assertComplete(api: ApiModel, exported: ReadonlyMap<string, ReturnType<typeof exportedNames>>): void {
  const names = new Set([...exported.values()].flatMap(({ values, types }) => [...values, ...types]))
  for (const operation of api.operations) {
    const wanted = [operation.name, `${pascalCase(operation.name)}Params`, `${pascalCase(operation.name)}Result`]
    const missing = wanted.find((name) => !names.has(name))
    if (missing) throw new GenerateError(`Operation ${operation.id} came out without "${missing}".`)
  }
}
