import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { exampleValues, writeCall } from '@openlondon/contract/call'
import { parametersIn } from '@openlondon/contract/model'

/** A request to a sandbox, below the place where it is. */
export type OfflineTestQuestion = {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Told without end: the first event counts. */
  readonly isStream?: boolean
}

const failures = ['401', '403', '404', '429', 'quota', '500', '503', 'empty', 'no-such-scenario']
const days = ['quiet', 'strike', 'storm', 'closed-line', 'owner-down', 'surge']

/**
 * What may be asked of a city's sandbox: of every operation the documented request, the same on a stormy evening, from the
 * schema alone, and with something wrong; of each API every scenario, moments, seeds, streams, what does not exist; and
 * what a session wrote.
 */
export function offlineQuestions(city: City): readonly OfflineTestQuestion[] {
  return city.apis.flatMap((api) => [...api.operations.flatMap((one) => ofOperation(api, one)), ...ofApi(api)])
}

function ofOperation(api: ApiModel, operation: OperationModel): readonly OfflineTestQuestion[] {
  const documented = documentedQuestion(api, operation)
  const evening = { 'X-Sandbox-Time': '2026-12-01T18:40:00Z', 'X-Sandbox-Scenario': 'storm', 'X-Sandbox-Seed': 'other' }
  return [
    documented,
    { ...withHeaders(documented, evening), name: `${operation.id} in an evening's storm` },
    { ...withHeaders(documented, { 'X-Sandbox-Scenario': 'generated' }), name: `${operation.id} from its schema` },
    ...wrongQuestions(api, operation),
    ...(operation.watch ? [streamQuestion(documented)] : []),
  ]
}

function documentedQuestion(api: ApiModel, operation: OperationModel): OfflineTestQuestion {
  return questionOf(operation, operation.id, exampleValues(api, operation))
}

function questionOf(
  operation: OperationModel,
  name: string,
  values: ReturnType<typeof exampleValues>,
): OfflineTestQuestion {
  const { method, path, headers, body } = writeCall(operation, values)
  return {
    name,
    method,
    path: `/${operation.apiId}${path}`,
    headers,
    ...(body !== undefined && { body: String(body) }),
  }
}

const withHeaders = (
  question: OfflineTestQuestion,
  headers: Readonly<Record<string, string>>,
): OfflineTestQuestion => ({
  ...question,
  headers: { ...question.headers, ...headers },
})

const streamQuestion = (question: OfflineTestQuestion): OfflineTestQuestion => ({
  ...withHeaders(question, { Accept: 'text/event-stream' }),
  name: `${question.name} as a stream`,
  isStream: true,
})

/** A name that no operation has, a value that no number is, and a body that is no JSON. */
function wrongQuestions(api: ApiModel, operation: OperationModel): readonly OfflineTestQuestion[] {
  const documented = documentedQuestion(api, operation)
  const name = (what: string): string => `${operation.id} ${what}`
  const wrong = parametersIn(operation, 'query').map((one) => [one.name, '!!'] as const)
  const values = exampleValues(api, operation)
  const mark = documented.path.includes('?') ? '&' : '?'
  return [
    { ...documented, name: name('with an unknown name'), path: `${documented.path}${mark}nobodys=1` },
    ...(wrong.length > 0
      ? [questionOf(operation, name('with wrong values'), { ...values, ...Object.fromEntries(wrong) })]
      : []),
    ...(documented.body === undefined ? [] : [{ ...documented, name: name('with a broken body'), body: '{"a":' }]),
  ]
}

function ofApi(api: ApiModel): readonly OfflineTestQuestion[] {
  const [first] = api.operations
  if (!first) return []
  const asked = documentedQuestion(api, first)
  const played = (scenario: string): OfflineTestQuestion => ({
    ...withHeaders(asked, { 'X-Sandbox-Scenario': scenario }),
    name: `${api.id} ${scenario}`,
  })
  const wished = (what: string, headers: Readonly<Record<string, string>>): OfflineTestQuestion => ({
    ...withHeaders(asked, headers),
    name: `${api.id} ${what}`,
  })
  return [
    ...[...failures, ...days].map(played),
    wished('on a summer night', { 'X-Sandbox-Time': '2026-07-01T23:59:59+01:00' }),
    wished('at no time', { 'X-Sandbox-Time': '2026-02-30T09:00:00Z' }),
    wished('with no seed', { 'X-Sandbox-Seed': '' }),
    wished('with no session', { 'X-Sandbox-Session': 'short' }),
    wished('with a key', { Authorization: `Bearer key_live_${'0'.repeat(38)}` }),
    { name: `${api.id} nowhere`, method: 'GET', path: `/${api.id}/no/such/path`, headers: {} },
    { name: `${api.id} by another method`, method: 'PATCH', path: asked.path, headers: {} },
    { name: `no ${api.id}`, method: 'GET', path: `/no-${api.id}/x`, headers: {} },
    ...sessionQuestions(api),
  ]
}

/** Everything that is written, and then everything that is read, by one visitor. */
function sessionQuestions(api: ApiModel): readonly OfflineTestQuestion[] {
  const writes = api.operations.filter(({ method }) => method !== 'GET')
  if (writes.length === 0) return []
  return [...writes, ...api.operations.filter(({ method }) => method === 'GET')].map((operation) => ({
    ...withHeaders(documentedQuestion(api, operation), { 'X-Sandbox-Session': `visitor-of-${api.id}` }),
    name: `${operation.id} in a session`,
  }))
}
