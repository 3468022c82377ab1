import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import { eitherOf } from './either.ts'
import { isDay } from '../grammar/is-day.ts'
import type { ApiFacts } from '../facts/api-facts.ts'
import type { NormalOperation } from '../normalise/normalise-document.ts'
import type { Deprecation, OperationModel, PrivacyClass, RequestBodyModel, ResponseModel } from '../model/model.ts'
import { buildContent, buildHeaders } from './build-content.ts'
import { paginationOf } from './build-pagination.ts'
import { buildParameter } from './build-parameter.ts'
import { withFixtures } from './with-fixtures.ts'
import type { Fixture } from '../facts/fixtures.ts'

/** What an operation takes from its API when it says nothing itself. */
export type OperationDefaults = ApiFacts['defaults']

export function buildOperation(
  apiId: string,
  operation: NormalOperation,
  defaults: OperationDefaults,
  fixtures: readonly Fixture[],
): OperationModel {
  const { value, method, path } = operation
  const deprecation = deprecationOf(apiId, value)
  const freshness = textOf(value['x-freshness']) || defaults.freshness
  const coverage = textOf(value['x-coverage']) || defaults.coverage
  const upstream = textOf(value['x-upstream'])
  const facade = value['x-facade']
  const pagination = paginationOf(value['x-pagination'])
  const itemId = textOf(value['x-item-id'])
  const requestBody = requestBodyOf(value['requestBody'])
  const parameters = listOf(value['parameters']).filter(isRecord).map(buildParameter)
  const either = eitherOf(value['x-either'], parameters)
  return {
    id: `${apiId}.${operation.operationId}`,
    apiId,
    name: operation.operationId,
    method,
    path,
    tag: tagOf(operation),
    summary: textOf(value['summary']),
    description: textOf(value['description']),
    parameters,
    ...(either ? { either } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: withFixtures(
      Object.entries(recordOf(value['responses'])).map(([status, response]) => responseOf(status, recordOf(response))),
      fixtures,
    ),
    privacy: privacyOf(value['x-privacy']) ?? defaults.privacy,
    cacheSeconds: cacheSecondsOf(value['x-cache-seconds']) ?? (method === 'GET' ? defaults.cacheSeconds : 0),
    idempotent: method !== 'POST' && method !== 'PATCH' ? true : value['x-idempotent'] === true,
    ...(value['x-watch'] === true ? { watch: true } : {}),
    ...(pagination ? { pagination } : {}),
    ...(itemId === '' ? {} : { itemId }),
    access: accessOf(value['x-access']) ?? defaults.access,
    ...(deprecation ? { deprecation } : {}),
    ...(freshness ? { freshness } : {}),
    ...(coverage ? { coverage } : {}),
    ...(upstream === '' ? {} : { upstream }),
    ...(isRecord(facade) ? { facade } : {}),
    source: operation.source,
  }
}

/** An operation without a tag belongs to the first word of its path. */
function tagOf({ value, path }: NormalOperation): string {
  const [first] = listOf(value['tags'])
  return textOf(first) || (path.split('/').find((segment) => segment !== '' && !segment.includes('{')) ?? 'root')
}

function requestBodyOf(value: unknown): RequestBodyModel | undefined {
  if (!isRecord(value)) return undefined
  return {
    required: value['required'] === true,
    description: textOf(value['description']),
    content: buildContent(value['content']),
  }
}

function responseOf(status: string, response: JsonRecord): ResponseModel {
  const resultKind = textOf(response['x-result-kind'])
  const unwrap = textOf(response['x-unwrap'])
  const successFlag = textOf(response['x-success'])
  return {
    status: status.toLowerCase() === 'default' ? 'default' : status.toUpperCase(),
    description: textOf(response['description']),
    content: buildContent(response['content']),
    headers: buildHeaders(response['headers']),
    ...(resultKind === '' ? {} : { resultKind }),
    oneOrMany: response['x-one-or-many'] === true,
    ...(unwrap === '' ? {} : { unwrap: unwrap.split('.') }),
    ...(successFlag === '' ? {} : { successFlag }),
    ...(response['x-final'] === true && { isFinal: true }),
  }
}

export function privacyOf(value: unknown): PrivacyClass | undefined {
  const known: readonly PrivacyClass[] = ['C0', 'C1', 'C2', 'C3', 'C4']
  return known.find((one) => one === value)
}

export function accessOf(value: unknown): OperationModel['access'] | undefined {
  const known: readonly OperationModel['access'][] = ['open', 'key', 'session']
  return known.find((one) => one === value)
}

export const cacheSecondsOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined

/** An operation of this API or, with the API's id before it, of another; anything else names none. */
const nameIn = (value: unknown): string => (/^(?:[a-z][a-z0-9-]*\.)?\w+$/.test(textOf(value)) ? textOf(value) : '')

/** What is no day says nothing; `deprecated-has-sunset` asks for one. */
const dayOf = (value: unknown): string => (isDay(textOf(value)) ? textOf(value) : '')

function deprecationOf(apiId: string, value: JsonRecord): Deprecation | undefined {
  if (value['deprecated'] !== true) return undefined
  const [since, sunset, replacement, reason] = [
    dayOf(value['x-deprecated-on']),
    dayOf(value['x-sunset']),
    nameIn(value['x-replacement']),
    textOf(value['x-deprecation-reason']),
  ]
  return {
    since,
    ...(sunset === '' ? {} : { sunset }),
    ...(replacement === '' ? {} : { replacement: replacement.includes('.') ? replacement : `${apiId}.${replacement}` }),
    ...(reason === '' ? {} : { reason }),
  }
}
