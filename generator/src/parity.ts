import type { ApiModel, OperationModel, ParameterModel, ResponseModel } from '@openlondon/spec'
import { fixedParameters } from './descriptor.ts'
import { headerFor } from './header.ts'
import { pascalCase } from './name.ts'
import { isSmoothed, readMediaType, resultResponses } from './result-response.ts'

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
    ...(isSmoothed(api, operation) ? [] : answerChecks(operation)),
    ...parameterChecks(operation),
  ])
  return parityOf(api, checks, known, './paths.ts')
}

/** The same for the answers that are smoothed, against the paths of the decoded contract in `decodedPaths`. */
export function decodedParityModule(api: ApiModel, known: KnownDifferences, decodedPaths: string): string {
  const smoothed = api.operations.filter((operation) => isSmoothed(api, operation))
  return parityOf(api, smoothed.flatMap(answerChecks), known, decodedPaths)
}

function parityOf(api: ApiModel, checks: readonly Check[], known: KnownDifferences, paths: string): string {
  const used = [
    ...new Set(checks.flatMap(({ type }) => [...type.matchAll(/\b\w+(?:Params|Result)\b/g)].map(([name]) => name))),
  ].sort()
  return `${headerFor(api)}

import type {
${used.map((name) => `  ${name},\n`).join('')}} from './index.ts'
import type { paths } from '${paths}'

/** Strict: \`any\` equals nothing but itself, and optional is not the same as \`undefined\`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
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

type Check = { readonly name: string; readonly type: string }

const place = ({ path, method }: OperationModel): string => `paths[${JSON.stringify(path)}]['${method.toLowerCase()}']`

function answerChecks(operation: OperationModel): readonly Check[] {
  return resultResponses(operation).flatMap((response) => {
    const mediaType = readMediaType(response)
    if (!mediaType?.includes('json')) return []
    const theirs = `${place(operation)}['responses'][${response.status}]['content'][${JSON.stringify(mediaType)}]`
    const name = `${operation.name} ${response.status}`
    const many = response.oneOrMany ? `Extract<${theirs}, readonly unknown[]>` : theirs
    return [{ name, type: `Equal<${ours(operation, response)}, ${many}>` }]
  })
}

function ours(operation: OperationModel, response: ResponseModel): string {
  const result = `${pascalCase(operation.name)}Result`
  return response.resultKind ? `Kind<${result}, ${JSON.stringify(response.resultKind)}>` : result
}

/** JSON in the query is text to openapi-typescript, and a list of a fixed length is a tuple to hey-api alone. */
const isReadApart = ({ mediaType, schema }: ParameterModel): boolean =>
  mediaType !== undefined || (schema.minItems !== undefined && schema.minItems === schema.maxItems)

function parameterChecks(operation: OperationModel): readonly Check[] {
  const places = [...new Set(operation.parameters.map((parameter) => parameter.in))].sort()
  const incomparable = operation.parameters
    .filter((parameter) => fixedParameters(operation).includes(parameter) || isReadApart(parameter))
    .map(({ name }) => JSON.stringify(name))
  const left = incomparable.join(' | ')
  const theirs = places.map((name) => {
    const whole = `Place<${place(operation)}['parameters'], '${name}'>`
    return left === '' ? whole : `Omit<${whole}, ${left}>`
  })
  const params = `${pascalCase(operation.name)}Params`
  const flat = {
    name: `${operation.name} parameters`,
    type: `Equal<Flat<Omit<${params}, ${left === '' ? '' : `${left} | `}'body'>>, Flat<${theirs.join(' & ')}>>`,
  }
  const mediaType = operation.requestBody?.content[0]?.mediaType
  if (!mediaType) return places.length > 0 ? [flat] : []
  const body = `NonNullable<${place(operation)}['requestBody']>['content'][${JSON.stringify(mediaType)}]`
  return [
    ...(places.length > 0 ? [flat] : []),
    { name: `${operation.name} body`, type: `Equal<NonNullable<${params}['body']>, ${body}>` },
  ]
}
