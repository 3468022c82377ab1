import type { ApiModel, OperationModel } from '@openlondon/contract'
import { fixedParameters, readMediaType, resultResponses } from '@openlondon/contract/model'
import { pascalCase } from '../../decide/name.ts'
import { headerFor } from '../../files/header.ts'
import { literal } from '../mocks/literal.ts'
import { pagedOperations } from '../work/paging-module.ts'

/**
 * `react.ts`: for each operation the options that TanStack Query takes, a query where something is asked and a mutation
 * where something is changed; where pages follow one another, also an infinite query. Lifetimes are the contract's; they stand here, so that nobody else carries them.
 */
export function reactModule(api: ApiModel, host: string): string {
  const paged = new Set(pagedOperations(api))
  const lines = api.operations.map((operation) => {
    if (!isQuery(operation)) return mutationLine(operation)
    return queryLine(operation) + (paged.has(operation) ? infiniteLine(operation) : '')
  })
  const text = lines.join('')
  const makers = ['queryOf', 'infiniteOf', 'mutationOf'].filter((name) => text.includes(`${name}(`))
  const types = ['Query', 'OptionalQuery', 'InfiniteQuery', 'Mutation'].filter((name) => text.includes(`: ${name}<`))
  const given = makers.flatMap((name) => typesOfMaker[name] ?? [])
  const about = { city: new URL(host).host, api: api.id }
  return `${headerFor(api)}

import { ${[...makers, ...types.map((name) => `type ${name}`)].join(', ')} } from '../../react/index.ts'
${given.length === 0 ? '' : `export type { ${given.join(', ')} } from '../../react/index.ts'\n`}import * as Sdk from './index.ts'
${makers.includes('infiniteOf') ? "import * as Paging from './paging.ts'\n" : ''}
const about = ${literal(about)}

${text}`
}

/** Who hands options on, and writes declarations, names these. */
const typesOfMaker: Readonly<Record<string, readonly string[]>> = {
  queryOf: ['Query', 'OptionalQuery', 'QueryKey', 'QueryOptions', 'SkippableQueryOptions'],
  infiniteOf: ['InfiniteQuery', 'InfiniteQueryOptions', 'PageParam'],
  mutationOf: ['Mutation', 'MutationOptions'],
}

/**
 * What may be asked again and again and answers something: reading, and a POST that only asks. A query without data is none
 * for TanStack Query.
 */
const isQuery = (operation: OperationModel): boolean =>
  (operation.method === 'GET' || (operation.method === 'POST' && operation.idempotent)) &&
  resultResponses(operation).every((response) => readMediaType(response) !== undefined)

function queryLine(operation: OperationModel): string {
  const { name, cacheSeconds, parameters, requestBody } = operation
  const fixed = fixedParameters(operation)
  const isNeeded = requestBody?.required === true || parameters.some((one) => one.required && !fixed.includes(one))
  const fresh = cacheSeconds === 0 ? 'Stale at once' : `Fresh for ${cacheSeconds} s`
  return `/** ${fresh}. */
export const ${name}Query: ${isNeeded ? 'Query' : 'OptionalQuery'}<${typesOf(operation)}> = /*#__PURE__*/ queryOf(about,'${name}',Sdk.${name},${cacheSeconds})
`
}

const infiniteLine = ({ name, cacheSeconds }: OperationModel): string =>
  `/** Page by page. */
export const ${name}InfiniteQuery: InfiniteQuery<typeof Paging.${name}> = /*#__PURE__*/ infiniteOf(about,'${name}',Paging.${name},${cacheSeconds})
`

const mutationLine = (operation: OperationModel): string =>
  `/** {@link ${operation.name}}. */
export const ${operation.name}Mutation: Mutation<${typesOf(operation)}> = /*#__PURE__*/ mutationOf(about,'${operation.name}',Sdk.${operation.name})
`

const typesOf = ({ name }: OperationModel): string => `Sdk.${pascalCase(name)}Params, Sdk.${pascalCase(name)}Result`
