import type { City } from '@openlondon/contract'
import type { KeyRequest } from '../../keys/key-desk.ts'
import { readRange } from '../../keys/ip-ranges.ts'
import { readPageOrigin } from '../../keys/page-origin.ts'
import { oneLine } from '../../mail/letters.ts'
import type { ProblemError } from '@openlondon/contract/problem'
import type { KeyBounds, KeyEnvironment } from '../../store/tables/key-table.ts'
import { invalid } from '../call/invalid.ts'
import { instantFault, instantIn } from '../call/read-instant.ts'

type Body = Readonly<Record<string, unknown>>

/** What a holder asks of a new key; a `Refusal` that names every fault at once. */
export function readKeyRequest(city: City, body: Body, now: number): KeyRequest {
  const environment = body['environment'] === 'test' || body['environment'] === 'browser' ? body['environment'] : 'live'
  const nothing = { name: '', apis: [], origins: [], ranges: [], expiresAt: undefined, environment } as const
  return { ...readBounds(city, body, nothing, now), environment }
}

/** What a key is bound to after a change: what the body does not speak of stays as it is. */
export function readKeyChange(
  city: City,
  body: Body,
  key: KeyBounds & { readonly environment: KeyEnvironment },
  now: number,
): KeyBounds {
  return readBounds(city, body, key, now)
}

function readBounds(
  city: City,
  body: Body,
  before: KeyBounds & { readonly environment: KeyEnvironment },
  now: number,
): KeyBounds {
  const name = 'name' in body ? oneLine(String(body['name'])) : before.name
  const apis = listIn(body, 'apis') ?? before.apis
  const origins = readEach(listIn(body, 'origins'), readPageOrigin) ?? before.origins
  const ranges = readEach(listIn(body, 'ranges'), readRange) ?? before.ranges
  const expiresAt = 'expiresAt' in body ? instantIn(body, 'expiresAt') : before.expiresAt
  const uncounted = instantFault(body, 'expiresAt')
  const faults = [
    ...(name === '' ? [{ path: '/body/name', message: 'must have a character that can be seen' }] : []),
    ...unknownApis(city, apis),
    ...faultsIn('origins', listIn(body, 'origins'), readPageOrigin, 'is not an origin such as https://app.example'),
    ...originFaults(before.environment, origins),
    ...faultsIn('ranges', listIn(body, 'ranges'), readRange, 'is not an address or a range such as 192.0.2.0/24'),
    ...(uncounted ? [uncounted] : []),
    ...('expiresAt' in body && expiresAt !== undefined && expiresAt <= now
      ? [{ path: '/body/expiresAt', message: 'must lie in the future' }]
      : []),
  ]
  if (faults.length > 0) throw invalid(faults)
  return { name, apis, origins: [...new Set(origins)], ranges: [...new Set(ranges)], expiresAt }
}

function listIn(body: Body, name: string): readonly string[] | undefined {
  const value = body[name]
  return Array.isArray(value) ? value.map(String) : undefined
}

/** What cannot be read is named by `faultsIn`. */
function readEach(
  written: readonly string[] | undefined,
  read: (text: string) => string | undefined,
): readonly string[] | undefined {
  return written?.map((text) => read(text) ?? '').filter((text) => text !== '')
}

function faultsIn(
  name: string,
  written: readonly string[] = [],
  read: (text: string) => string | undefined,
  message: string,
): readonly ProblemError[] {
  return written.flatMap((text, index) =>
    read(text) === undefined ? [{ path: `/body/${name}/${index}`, message: `"${oneLine(text)}" ${message}` }] : [],
  )
}

function originFaults(environment: KeyEnvironment, origins: readonly string[]): readonly ProblemError[] {
  if (environment === 'browser')
    return origins.length > 0 ? [] : [{ path: '/body/origins', message: 'must name the pages of a browser key' }]
  return origins.length === 0 ? [] : [{ path: '/body/origins', message: 'is for a browser key' }]
}

function unknownApis(city: City, apis: readonly string[]): readonly ProblemError[] {
  const known = new Set(city.apis.filter((api) => api.upstream.kind === 'external').map((api) => api.id))
  return apis.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ path: `/body/apis/${index}`, message: `"${oneLine(id)}" is not an API behind the gateway` }],
  )
}
