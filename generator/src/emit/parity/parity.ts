import { type ApiModel, type OperationModel, type ParameterModel, type ResponseModel } from '@openlondon/contract'
import { describeOperation, typedBody } from '../../decide/descriptor.ts'
import { headerFor } from '../../files/header.ts'
import { statusKey } from '../mocks/mock-types.ts'
import { pascalCase } from '../../decide/name.ts'
import { typeDepth } from '../../decide/type-depth.ts'
import { isSmoothed } from '../../decide/smoothed.ts'
import { fixedParameters, isJsonType, readMediaType, resultResponses } from '@openlondon/contract/model'

/**
 * Where hey-api and openapi-typescript differ and ours is right, by check and with the reason. Empty is the goal:
 * an entry here is a claim that somebody has looked.
 */
export type KnownDifferences = Readonly<Record<string, string>>

/**
 * `parity.ts`: a type test for every success answer and every operation's parameters, which fails to compile when
 * two independent generators read the contract differently. Not published. Answers that the SDK smooths differ from
 * the wire on purpose: those are held against the decoded contract, by a test.
 */
export function parityModule(api: ApiModel, known: KnownDifferences): string {
  const checks = api.operations.flatMap((operation) => [
    ...(isSmoothed(api, operation) || answersTooFar(api, operation) ? [] : answerChecks(operation)),
    ...parameterChecks(operation, typedBody(describeOperation(operation, api)), api),
  ])
  return parityOf(api, checks, known, './paths.ts')
}

/** The same for the answers that are smoothed, against the paths of the decoded contract in `decodedPaths`. */
export function decodedParityModule(api: ApiModel, known: KnownDifferences, decodedPaths: string): string {
  const smoothed = api.operations.filter((operation) => isSmoothed(api, operation))
  return parityOf(api, smoothed.flatMap(answerChecks), known, decodedPaths)
}

function parityOf(api: ApiModel, checks: readonly Check[], known: KnownDifferences, paths: string): string {
  const types = new Set(
    api.operations.flatMap(({ name }) => [`${pascalCase(name)}Params`, `${pascalCase(name)}Result`]),
  )
  const named = checks.flatMap(({ type }) => [...type.matchAll(/\b\w+(?:Params|Result)\b/g)].map(([name]) => name))
  const used = [...new Set(named.filter((name) => types.has(name)))].sort()
  return `${headerFor(api)}

import type {
${used.map((name) => `  ${name},\n`).join('')}} from './index.ts'
import type { paths } from '${paths}'

/** Strict: \`any\` equals nothing but itself, and optional is not the same as \`undefined\`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false
${checks.some(({ type }) => type.startsWith('Alike<')) ? alike : ''}
/** A list may be read-only with us, and null as good as nothing. */
type Flat<T> = { [K in keyof T]: Readonly<Exclude<T[K], undefined | null>> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: \`true\` everywhere, or this file does not compile. */
export type Agreement = {
${checks.map(({ name, type }) => (known[name] ? `  // ${name} differs: ${known[name]}\n` : `  ${JSON.stringify(name)}: ${type}\n`)).join('')}}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
${checks
  .filter(({ name }) => !known[name])
  .map(({ name }) => `  ${JSON.stringify(name)}: true,\n`)
  .join('')}}
`
}

/** Two answers that say the same are one type to a compiler or two, as it happens. */
const alike = `
/** The same of each of several: what one holds twice the other may hold once. */
type Alike<Left, Right> = Each<Left, Right> | Each<Right, Left> extends true ? true : false
type Each<Left, Right> = Left extends unknown ? Among<Left, Right> : never
type Among<One, All> = true extends (All extends unknown ? Equal<One, All> : never) ? true : false
`

type Check = { readonly name: string; readonly type: string }

/** The compiler compares types so many levels down and no further. */
const depthMax = 80

const answersTooFar = (api: ApiModel, operation: OperationModel): boolean =>
  resultResponses(operation).some(({ content }) =>
    content.some(({ schema }) => schema && typeDepth(api, schema) > depthMax),
  )

const place = ({ path, method }: OperationModel): string => `paths[${JSON.stringify(path)}]['${method.toLowerCase()}']`

/** Several successes without kinds of their own are one result, which may be any of them. */
function answerChecks(operation: OperationModel): readonly Check[] {
  const responses = resultResponses(operation)
  const isJson = (response: ResponseModel): boolean => isJsonType(readMediaType(response) ?? '')
  const result = `${pascalCase(operation.name)}Result`
  if (responses.some(({ resultKind }) => resultKind !== undefined)) {
    return responses.filter(isJson).map((response) => ({
      name: `${operation.name} ${response.status}`,
      type: `Equal<Kind<${result}, ${JSON.stringify(response.resultKind)}>, ${theirs(operation, response)}>`,
    }))
  }
  const withBody = responses.filter(({ content }) => content.length > 0)
  if (withBody.length === 0 || !withBody.every(isJson)) return []
  const types = [
    ...withBody.map((response) => theirs(operation, response)),
    ...(withBody.length < responses.length ? ['undefined'] : []),
  ]
  const name = `${operation.name} ${responses.map(({ status }) => status).join(' ')}`
  const theirsAll = [...new Set(types)].join(' | ')
  return [{ name, type: types.length > 1 ? `Alike<${result}, ${theirsAll}>` : `Equal<${result}, ${theirsAll}>` }]
}

function theirs(operation: OperationModel, response: ResponseModel): string {
  const status = JSON.stringify(statusKey(response.status))
  const type = `${place(operation)}['responses'][${status}]['content'][${JSON.stringify(readMediaType(response))}]`
  return response.oneOrMany ? `Extract<${type}, readonly unknown[]>` : type
}

/** JSON in the query is text to openapi-typescript. */
const isReadApart = ({ mediaType }: ParameterModel): boolean => mediaType !== undefined

function parameterChecks(operation: OperationModel, body: string | undefined, api: ApiModel): readonly Check[] {
  const places = [...new Set(operation.parameters.map((parameter) => parameter.in))].sort()
  const incomparable = operation.parameters
    .filter((parameter) => fixedParameters(operation).includes(parameter) || isReadApart(parameter))
    .map(({ name }) => JSON.stringify(name))
  // Of a choice, which OpenAPI has no words for, the other tool knows that each may be left out.
  incomparable.push(...(operation.either ?? []).flat().map((name) => JSON.stringify(name)))
  const left = incomparable.join(' | ')
  const wanted = places.map((name) => {
    const whole = `Place<${place(operation)}['parameters'], '${name}'>`
    return left === '' ? whole : `Omit<${whole}, ${left}>`
  })
  const params = `${pascalCase(operation.name)}Params`
  // Without a request body, `body` may be the name of a parameter.
  const isParameter = operation.parameters.some(({ name }) => name === 'body')
  const apart = [...incomparable, ...(isParameter ? [] : [`'body'`])].join(' | ')
  const set = apart === '' ? params : `Omit<${params}, ${apart}>`
  const flat = {
    name: `${operation.name} parameters`,
    type: `Equal<Flat<${set}>, Flat<${wanted.join(' & ')}>>`,
  }
  const schema = operation.requestBody?.content.find(({ mediaType }) => mediaType === body)?.schema ?? {}
  if (body === undefined || typeDepth(api, schema) > depthMax) return places.length > 0 ? [flat] : []
  const theirBody = `NonNullable<${place(operation)}['requestBody']>['content'][${JSON.stringify(body)}]`
  return [
    ...(places.length > 0 ? [flat] : []),
    { name: `${operation.name} body`, type: `Equal<Exclude<${params}['body'], undefined>, ${theirBody}>` },
  ]
}
