import type { ApiModel, OperationModel, Pagination } from '@openlondon/contract'
import { answeredPath, type AnsweredPath } from '../../decide/answered-path.ts'
import { pascalCase } from '../../decide/name.ts'
import { headerFor } from '../../files/header.ts'
import type { SourceFiles } from '../../files/source-files.ts'
import { memberAccess, memberType } from './member-access.ts'
import { fileOf } from './file-of.ts'

/** The operations of an API that declare how their pages follow, as far as their answers have what they declare. */
export const pagedOperations = (api: Pick<ApiModel, 'operations' | 'schemas'>): readonly OperationModel[] =>
  api.operations.filter((operation) => listingOf(api, operation) !== undefined)

/**
 * `paging.ts`, the door `<package>/<api>/paging`: each operation that pages, under its own name. It stands apart from the
 * operation so that only who paginates carries it. `undefined` when nothing pages.
 */
export function pagingModule(api: ApiModel, files: SourceFiles): string | undefined {
  const paged = api.operations.flatMap((operation) => {
    const listing = listingOf(api, operation)
    return listing ? [{ operation, listing }] : []
  })
  if (paged.length === 0) return undefined
  const styles = [...new Set(paged.map(({ listing }) => listing.pagination.style))].sort()
  return `${headerFor(api)}

${styles.map((style) => `import { ${styleFunction(style)} } from '../../work/paging/by-${style}.ts'`).join('\n')}
import type { Paged } from '../../work/paging/paged.ts'
${paged.map(({ operation }) => importsOf(operation, files)).join('\n')}

${paged.map(({ operation, listing }) => constant(operation, listing)).join('\n\n')}
`
}

type Listing = {
  readonly pagination: Pagination
  readonly items: AnsweredPath
  readonly members: readonly (readonly [name: 'next' | 'pages' | 'total', at: AnsweredPath])[]
}

function listingOf(api: Pick<ApiModel, 'schemas'>, operation: OperationModel): Listing | undefined {
  const { pagination } = operation
  if (!pagination || !operation.parameters.some(({ name }) => name === pagination.parameter)) return undefined
  const items = answeredPath(api, operation, pagination.items ?? '')
  const members = (['next', 'pages', 'total'] as const).flatMap((name) => {
    const path = pagination[name]
    return path === undefined ? [] : [[name, answeredPath(api, operation, path)] as const]
  })
  const found = members.flatMap(([name, at]) => (at ? [[name, at] as const] : []))
  if (!items || found.length < members.length) return undefined
  return { pagination, items, members: found }
}

const styleFunction = (style: Pagination['style']): string => `by${pascalCase(style)}`

const importsOf = ({ name }: OperationModel, files: SourceFiles): string =>
  `import { ${name} as ask${pascalCase(name)}, type ${pascalCase(name)}Params, type ${pascalCase(name)}Result } from './${fileOf(name, files)}'`

function constant({ name }: OperationModel, { pagination, items, members }: Listing): string {
  const { style, parameter, size, first, totalHeader } = pagination
  const type = pascalCase(name)
  const item = `${memberType(`${type}Result`, items.steps)}[number]`
  const lines = [
    `parameter: ${JSON.stringify(parameter)}`,
    ...(style === 'link' && size !== undefined ? [`size: ${JSON.stringify(size)}`] : []),
    ...(first !== undefined && first !== 1 ? [`first: ${first}`] : []),
    `items: (page) => ${memberAccess('page', items.steps)}`,
    ...members.map(([member, at]) => `${member}: (page) => ${memberAccess('page', at.steps)}`),
    ...(totalHeader !== undefined ? [`total: (_page, headers) => headers.get(${JSON.stringify(totalHeader)})`] : []),
  ]
  return `/** For \`paginate\`. */
export const ${name}: Paged<${type}Params, ${item}> = /* @__PURE__ */ ${styleFunction(style)}(ask${type}, {
${lines.map((line) => `  ${line},\n`).join('')}})`
}
