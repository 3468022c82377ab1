import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { exampleValues, statedValues, writeCall, type CallValues } from '@openlondon/contract/call'
import { validatorFor } from '@openlondon/contract/request'
import { documentedMedia } from '@openlondon/contract/traffic'
import { bodyOfFixture, fixturesOf, answerBytesMax, generateAnswer } from '@openlondon/sandbox'
import { isJsonType, recordOf, statusOf, successResponse, successStatus } from '@openlondon/contract/model'
import { findUnanswerable } from './find-unanswerable.ts'
import { lookFaults } from './look-faults.ts'
import { serveSandbox } from './serve-sandbox.ts'

/**
 * Sentences about every operation of a city that the sandbox does not answer truly, found by asking it: served for
 * as long as that takes. `seeds` is how many generated answers are tried for each operation.
 */
export async function sandboxFaults(city: City, seeds: number): Promise<readonly string[]> {
  const faults = findUnanswerable(city).map(({ message }) => message)
  const { origin, close } = await serveSandbox(city)
  try {
    for (const api of city.apis) {
      for (const operation of api.operations) {
        for (const fault of await operationFaults(origin, city, api, operation, seeds)) {
          faults.push(`${operation.id}: ${fault}`)
        }
      }
    }
  } finally {
    await close()
  }
  return faults
}

/**
 * What is wrong with the answers of one operation: to the request its contract documents, from the schema alone,
 * with nothing in it, to the request of each fixture, and generated over many seeds.
 */
export async function operationFaults(
  origin: string,
  city: City,
  api: ApiModel,
  operation: OperationModel,
  seeds: number,
): Promise<readonly string[]> {
  const values = exampleValues(api, operation)
  const hasResult = fixturesOf(operation).some(({ isResult }) => isResult)
  const needsResult = (successResponse(operation)?.content.length ?? 0) > 0
  return [
    ...(needsResult && !hasResult ? ['it has no fixture of a success'] : []),
    ...(await documentedFaults(origin, api, operation, values)),
    ...(await scenarioFaults(origin, api, operation, values)),
    ...(await fixtureFaults(origin, api, operation)),
    ...seedFaults(city, api, operation, values, seeds),
  ]
}

async function documentedFaults(
  origin: string,
  api: ApiModel,
  operation: OperationModel,
  values: CallValues,
): Promise<readonly string[]> {
  const response = await ask(origin, operation, values)
  const faults = await answerFaults(api, operation, response)
  return response.ok
    ? faults.map((fault) => `the answer to the documented request ${fault}`)
    : [`the documented request is answered with ${response.status}: ${faults.join(', ')}`]
}

async function scenarioFaults(
  origin: string,
  api: ApiModel,
  operation: OperationModel,
  values: CallValues,
): Promise<readonly string[]> {
  const success = successResponse(operation)
  const faults: string[] = []
  for (const scenario of ['generated', 'empty']) {
    const response = await ask(origin, operation, values, { 'X-Sandbox-Scenario': scenario })
    if (success && response.status !== successStatus(success))
      faults.push(`${scenario} is answered with ${response.status}`)
    for (const fault of await answerFaults(api, operation, response)) faults.push(`the ${scenario} answer ${fault}`)
  }
  return faults
}

/** A fixture arrives as it stands; or the world is told in its place, with the same status and the same look. */
async function fixtureFaults(origin: string, api: ApiModel, operation: OperationModel): Promise<readonly string[]> {
  const rest = statedValues(api, operation)
  const fixtures = fixturesOf(operation)
  const faults: string[] = []
  for (const fixture of fixtures.filter(({ request }) => request !== undefined)) {
    const response = await ask(origin, operation, { ...rest, ...fixture.request }, { Accept: fixture.mediaType })
    const given = Buffer.from(await response.arrayBuffer())
    const [source, status] = [response.headers.get('x-sandbox-answer'), response.status]
    const isTold = source === encodeURI(`fixture:${fixture.name}`) || source === 'world'
    if (!isTold || status !== fixture.status) {
      const said = status >= 400 ? `: ${whatIsWrong(given.toString()).slice(0, saidMax)}` : ''
      const from = source === null ? '' : ` from ${source}`
      faults.push(`the request of the fixture ${fixture.name} is answered with ${status}${from}${said}`)
    } else if (source !== 'world') {
      if (!given.equals(Buffer.from(bodyOfFixture(fixture))))
        faults.push(`the fixture ${fixture.name} does not arrive as it stands`)
    } else if (isJsonType(fixture.mediaType)) {
      const alike = fixtures.filter((one) => one.status === status && one.mediaType === fixture.mediaType)
      const lacking = lookFaults(
        alike.map(({ value }) => value),
        JSON.parse(given.toString()),
      )
      if (lacking.length > 0)
        faults.push(`its view lacks what every fixture has: ${lacking.slice(0, lackingMax).join(', ')}`)
    }
  }
  return faults
}

const lackingMax = 8

/** Of a problem that names places, those alone: they are what to mend. */
function whatIsWrong(refusal: string): string {
  try {
    const { errors } = recordOf(JSON.parse(refusal))
    const places = Array.isArray(errors) ? errors.map(recordOf) : []
    return places.map(({ path, message }) => `${String(path)} ${String(message)}`).join(', ') || refusal
  } catch {
    return refusal
  }
}

/** One in ten is made twice, because the same request must have the same answer. */
function seedFaults(
  { boundingBox }: City,
  api: ApiModel,
  operation: OperationModel,
  values: CallValues,
  seeds: number,
): readonly string[] {
  const content = successResponse(operation)?.content.find(({ mediaType }) => isJsonType(mediaType))
  if (!content?.schema) return []
  const { schema } = content
  const validate = validatorFor(api, schema, 'owner')
  for (let seed = 0; seed < seeds; seed += 1) {
    const request = { values: { ...values, seed }, body: undefined }
    const made = generateAnswer(api, operation, schema, request, boundingBox)
    if (!made.ok) return [`no answer can be generated for seed ${seed}: ${made.reason}`]
    const [first] = validate(JSON.parse(made.json))
    if (first) return [`the answer generated for seed ${seed} is invalid: ${first.path} ${first.message}`]
    if (Buffer.byteLength(made.json) > answerBytesMax) return [`the answer generated for seed ${seed} is too long`]
    if (seed % 10 !== 0) continue
    const again = generateAnswer(api, operation, schema, request, boundingBox)
    if (!again.ok || again.json !== made.json) return [`two answers generated for seed ${seed} differ`]
  }
  return []
}

const saidMax = 300

function ask(
  origin: string,
  operation: OperationModel,
  values: CallValues,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { method, path, headers, body } = writeCall(operation, values)
  return fetch(`${origin}/sandbox/${operation.apiId}${path}`, {
    method,
    headers: { ...headers, ...more },
    ...(body !== undefined && { body }),
  })
}

/** What the contract finds wrong with an answer: its type, its value; an answer of a status without content has no body. */
async function answerFaults(api: ApiModel, operation: OperationModel, response: Response): Promise<readonly string[]> {
  const body = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const success = successResponse(operation)
  const documented = operation.responses.find(
    (candidate) => (candidate === success ? successStatus(candidate) : statusOf(candidate)) === response.status,
  )
  const content = documented && documentedMedia(documented, type)
  const said = body.length > 0 ? `: ${body.toString().slice(0, saidMax)}` : ''
  if (!documented) return [`has the status ${response.status}, which the contract does not declare${said}`]
  if (!content && body.length > 0)
    return [`is "${type}", which the contract does not declare for ${response.status}${said}`]
  if (!content) return documented.content.length > 0 ? ['has no body'] : []
  if (!isJsonType(type)) return typeFaults(type, body)
  const mismatches = content.schema ? validatorFor(api, content.schema, 'owner')(JSON.parse(body.toString())) : []
  return mismatches.map(({ path, message }) => `is invalid: ${path} ${message}`)
}

/** How files of these types begin. */
const signatures: Readonly<Record<string, string>> = {
  'image/png': '\u0089PNG\r\n\u001a\n',
  'image/jpeg': '\u00ff\u00d8\u00ff',
  'application/pdf': '%PDF-',
}

function typeFaults(type: string, body: Buffer): readonly string[] {
  const begins = signatures[type] ?? ''
  if (body.length === 0) return ['has no body']
  return body.toString('latin1').startsWith(begins) ? [] : [`does not begin as ${type} does`]
}
