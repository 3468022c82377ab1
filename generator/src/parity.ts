import { decodedDocument } from '@openlondon/spec'
import type { ApiModel, OperationModel, ResponseModel } from '@openlondon/spec'
import { fixedParameters } from './descriptor.ts'
import { headerFor } from './header.ts'
import { pascalCase } from './name.ts'
import { readMediaType, resultResponses } from './result-response.ts'

/**
 * Where hey-api and openapi-typescript differ and ours is right, by check and with the reason. Empty is the goal:
 * an entry here is a claim that somebody has looked.
 */
export type KnownDifferences = Readonly<Record<string, string>>

/**
 * `parity.ts`: a type test for every success answer and every operation's parameters, which fails to compile when
 * two independent generators read the contract differently. Not published.
 */
export function parityModule(api: ApiModel, known: KnownDifferences): string {
  const checks = api.operations.flatMap((operation) => [...answerChecks(api, operation), ...parameterChecks(operation)])
  const wire = checks.some(({ type }) => type.includes('Wire.')) ? `import type * as Wire from './wire.ts'\n` : ''
  const used = [
    ...new Set(checks.flatMap(({ type }) => [...type.matchAll(/\b\w+(?:Params|Result)\b/g)].map(([name]) => name))),
  ].sort()
  return `${headerFor(api)}

import type {
${used.map((name) => `  ${name},\n`).join('')}} from './index.ts'
import type { paths } from './paths.ts'
${wire}
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

function answerChecks(api: ApiModel, operation: OperationModel): readonly Check[] {
  const hasWire = decodedDocument(api) !== api.document
  return resultResponses(operation).flatMap((response) => {
    const mediaType = readMediaType(response)
    if (!mediaType?.includes('json')) return []
    const theirs = `${place(operation)}['responses'][${response.status}]['content'][${JSON.stringify(mediaType)}]`
    const name = `${operation.name} ${response.status}`
    // What the SDK smooths differs from the wire on purpose: then the wire's own types are compared.
    if (hasWire) {
      const wire = `Wire.${pascalCase(operation.name)}Responses[${response.status}]`
      return [{ name, type: `Equal<${wire}, ${theirs}>` }]
    }
    const many = response.oneOrMany ? `Extract<${theirs}, readonly unknown[]>` : theirs
    return [{ name, type: `Equal<${ours(operation, response)}, ${many}>` }]
  })
}

function ours(operation: OperationModel, response: ResponseModel): string {
  const result = `${pascalCase(operation.name)}Result`
  return response.resultKind ? `Kind<${result}, ${JSON.stringify(response.resultKind)}>` : result
}

function parameterChecks(operation: OperationModel): readonly Check[] {
  const places = [...new Set(operation.parameters.map((parameter) => parameter.in))].sort()
  const theirs = places.map((name) => `Place<${place(operation)}['parameters'], '${name}'>`)
  const params = `${pascalCase(operation.name)}Params`
  const flat = {
    name: `${operation.name} parameters`,
    type: `Equal<Flat<Omit<${params}, 'body'>>, Flat<${theirs.join(' & ')}>>`,
  }
  const mediaType = operation.requestBody?.content[0]?.mediaType
  if (!mediaType) return places.length > 0 ? [flat] : []
  const body = `NonNullable<${place(operation)}['requestBody']>['content'][${JSON.stringify(mediaType)}]`
  return [
    ...(places.length > 0 ? [flat] : []),
    { name: `${operation.name} body`, type: `Equal<NonNullable<${params}['body']>, ${body}>` },
  ]
}
