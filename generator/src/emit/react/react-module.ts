import type { ApiModel, OperationModel } from '@openlondon/contract'
import { fixedParameters, readMediaType, resultResponses } from '@openlondon/contract/model'
import { pascalCase } from '../../decide/name.ts'
import { headerFor } from '../../files/header.ts'
import { literal } from '../mocks/literal.ts'

/**
 * `react.ts`: for each operation the options that TanStack Query takes, a query where something is asked and a mutation
 * where something is changed. Lifetimes are the contract's; they stand here, so that nobody else carries them.
 */
export function reactModule(api: ApiModel, host: string): string {
  const lines = api.operations.map((operation) => (isQuery(operation) ? queryLine(operation) : mutationLine(operation)))
  const text = lines.join('')
  const makers = ['queryOf', 'mutationOf'].filter((name) => text.includes(`${name}(`))
  const types = ['Query', 'OptionalQuery', 'Mutation'].filter((name) => text.includes(`: ${name}<`))
  const about = { city: new URL(host).host, api: api.id }
  return `${headerFor(api)}

import { ${[...makers, ...types.map((name) => `type ${name}`)].join(', ')} } from '../../react/index.ts'
import * as Sdk from './index.ts'

const about = ${literal(about)}

${text}`
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
  const fresh = cacheSeconds === 0 ? 'stale at once' : `fresh for ${cacheSeconds} s`
  return `/** {@link ${name}}, ${fresh}. */
export const ${name}Query: ${isNeeded ? 'Query' : 'OptionalQuery'}<${typesOf(operation)}> = /*#__PURE__*/ queryOf(about,'${name}',Sdk.${name},${cacheSeconds})
`
}

const mutationLine = (operation: OperationModel): string =>
  `/** {@link ${operation.name}}. */
export const ${operation.name}Mutation: Mutation<${typesOf(operation)}> = /*#__PURE__*/ mutationOf(about,'${operation.name}',Sdk.${operation.name})
`

const typesOf = ({ name }: OperationModel): string => `Sdk.${pascalCase(name)}Params, Sdk.${pascalCase(name)}Result`
