import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { writeCall, type CallValues } from '@openlondon/contract/call'
import type { InsideAnswer } from './ask-inside.ts'
import { ToolFault, type AgentContext } from './tool.ts'

export type Place = 'sandbox' | 'live'

/** What the sandbox is to play: a scenario by name, and an instant of RFC 3339. */
export type Wishes = { readonly scenario?: string | undefined; readonly time?: string | undefined }

export type Called = { readonly answer: InsideAnswer; readonly address: string }

export function operationOf(city: City, id: string): { readonly api: ApiModel; readonly operation: OperationModel } {
  for (const api of city.apis) {
    const operation = api.operations.find((one) => one.id === id)
    if (operation) return { api, operation }
  }
  throw new ToolFault(
    `There is no operation "${id.slice(0, 80)}". Ask find for its id, which looks like api.operation.`,
  )
}

/**
 * Call an operation that only reads. Data about persons (C3, C4) is not called live: an agent's answers are kept and
 * sent on in places nobody here knows of.
 */
export async function callOperation(
  { asker, askInside, origin, apiOrigin }: AgentContext,
  { api, operation }: ReturnType<typeof operationOf>,
  values: CallValues,
  place: Place,
  { scenario, time }: Wishes = {},
): Promise<Called> {
  if (operation.method !== 'GET')
    throw new ToolFault(`${operation.id} is ${operation.method}: it changes something, and tools only read.`)
  if (place === 'live' && ['C3', 'C4'].includes(operation.privacy))
    throw new ToolFault(`${operation.id} answers data about persons (${operation.privacy}): call it in the sandbox.`)
  const known = operation.parameters.map(({ name }) => name)
  const strange = Object.keys(values).filter((name) => !known.includes(name))
  if (strange.length > 0)
    throw new ToolFault(
      `${operation.id} has no parameter "${strange.join('", "')}". It has ${known.join(', ') || 'none'}.`,
    )
  // A version in a header is not for an agent to choose.
  const inHeaders = operation.parameters.filter(
    (one) => one.in === 'header' && one.required && one.example !== undefined,
  )
  const given = { ...Object.fromEntries(inHeaders.map(({ name, example }) => [name, example])), ...values }
  const missing = operation.parameters.filter(({ name, required }) => required && !Object.hasOwn(given, name))
  if (missing.length > 0)
    throw new ToolFault(
      `${operation.id} needs ${missing.map(({ name, example }) => `${name} (such as ${JSON.stringify(example)})`).join(', ')}.`,
    )
  for (const [name, value] of Object.entries({ scenario, time }))
    if (value !== undefined && !/^[\x20-\x7e]*$/.test(value)) throw new ToolFault(`"${name}" takes plain letters only.`)
  const { path, headers } = writeCall(operation, given)
  const isPortals = place === 'live' && api.upstream.kind === 'portal'
  const base =
    api.upstream.kind === 'portal' && isPortals
      ? api.upstream.path
      : `/${place === 'live' ? 'api' : 'sandbox'}/${api.id}`
  const front = isPortals ? origin : apiOrigin
  const { authorization } = asker.headers
  const answer = await askInside(asker, {
    host: new URL(front).host,
    path: base + path,
    headers: {
      ...headers,
      Accept: 'application/json, */*;q=0.5',
      ...(place === 'live' && authorization !== undefined ? { Authorization: authorization } : {}),
      ...(scenario === undefined ? {} : { 'X-Sandbox-Scenario': scenario }),
      ...(time === undefined ? {} : { 'X-Sandbox-Time': time }),
    },
  })
  return { answer, address: front + base + path }
}
