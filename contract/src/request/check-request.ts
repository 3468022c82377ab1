import type { ApiModel, OperationModel, ParameterModel } from '../model/model.ts'
import { operationLink } from '../model/index.ts'
import { escapeToken } from '../grammar/pointer.ts'
import type { ContractRequest } from './read-request.ts'
import { validatorFor } from './validator.ts'

/** One thing wrong with a request: a `ProblemError` that also says where and what to read. */
export type RequestFault = {
  readonly in: ParameterModel['in'] | 'body'
  readonly name: string
  /** `/query/radius`, or `/body/emails/0`: a JSON Pointer behind the location. */
  readonly path: string
  readonly message: string
  readonly docs: string
}

/** More faults than these help nobody, and a body made of them would be answered by a longer one. */
const faultsMax = 100

/** Everything wrong with a request, at once, so that it can be put right in one go. `docs` starts with `origin`. */
export function checkRequest(
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  origin: string,
): readonly RequestFault[] {
  const docs = origin + operationLink(operation)
  return [
    ...operation.parameters.flatMap((parameter) => checkParameter(api, parameter, request, docs)),
    ...checkEither(operation, request, docs),
    ...checkBody(api, operation, request, docs),
  ].slice(0, faultsMax)
}

/** A cookie is the portal's session, which the sandbox, open to all, does not ask for. */
function checkParameter(
  api: ApiModel,
  parameter: ParameterModel,
  request: ContractRequest,
  docs: string,
): readonly RequestFault[] {
  const value = request.values[parameter.name]
  const fault = (path: string, message: string): RequestFault => ({
    in: parameter.in,
    name: parameter.name,
    path: `/${parameter.in}/${escapeToken(parameter.name)}${path}`,
    message,
    docs,
  })
  if (value === undefined) return parameter.required && parameter.in !== 'cookie' ? [fault('', 'is required')] : []
  return validatorFor(api, parameter.schema, 'caller')(value).map(({ path, message }) => fault(path, message))
}

/**
 * Of a choice of parameters one set must be there, whole. Where the contract shows what the owner says to a call without
 * any, that is the better answer.
 */
function checkEither(
  { either = [], parameters, responses }: OperationModel,
  { values }: ContractRequest,
  docs: string,
): readonly RequestFault[] {
  const isGiven = (name: string): boolean => values[name] !== undefined
  if (either.length === 0 || either.some((set) => set.every(isGiven))) return []
  const examples = responses.flatMap(({ content }) => content.flatMap((media) => media.examples))
  const isChosen = (request: object): boolean => either.some((set) => set.every((name) => Object.hasOwn(request, name)))
  if (examples.some(({ request }) => request && !isChosen(request))) return []
  const begun = either.find((set) => set.some(isGiven)) ?? either[0] ?? []
  const name = begun.find((one) => !isGiven(one)) ?? ''
  const place = parameters.find((parameter) => parameter.name === name)?.in ?? 'query'
  const sets = either.map((set) => set.map((one) => `"${one}"`).join(' and '))
  const message = `is required: the call needs ${sets.join(', or ')}`
  return [{ in: place, name, path: `/${place}/${escapeToken(name)}`, message, docs }]
}

function checkBody(
  api: ApiModel,
  operation: OperationModel,
  request: ContractRequest,
  docs: string,
): readonly RequestFault[] {
  const wanted = operation.requestBody
  if (!wanted) return []
  const fault = (path: string, message: string): RequestFault => ({
    in: 'body',
    name: path.split('/')[1] ?? '',
    path: `/body${path}`,
    message,
    docs,
  })
  if (request.body === undefined) return wanted.required ? [fault('', 'is required')] : []
  const schema = wanted.content.find(({ mediaType }) => mediaType === request.bodyType && isReadable(mediaType))?.schema
  return schema
    ? validatorFor(api, schema, 'caller')(request.body).map(({ path, message }) => fault(path, message))
    : []
}

/** Other types are sent on as they came. */
function isReadable(mediaType: string): boolean {
  return /[/+]json(;|$)|urlencoded(;|$)/.test(mediaType)
}
