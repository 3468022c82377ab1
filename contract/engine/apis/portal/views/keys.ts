import { answer, hour, refuse, type Ask, type Views } from '@openlondon/sandbox/view'
import { isWorking, keySummary, standingOf, type HeldKey } from './held-key.ts'
import { keep, keeperOf, keyLimit, keyOf, keysOf } from './holder.ts'
import { inventId, inventKey, letters } from './invented-key.ts'

/** A key and its secret, together only in the answer to its making. */
type Issued = { readonly key: HeldKey; readonly secret: string }

export const keyViews: Views<unknown> = {
  listKeys: (ask) => ({ keys: keysOf(ask).map((key) => keySummary(key, ask)), limit: keyLimit }),
  createKey: (ask) => {
    const { clock } = ask
    if (keysOf(ask).filter((key) => isWorking(key, clock.now)).length >= keyLimit) return refuse(409)
    const environment = String(fieldsOf(ask)['environment'])
    const bounds = boundsIn(ask, { name: '', apis: [], origins: [], ranges: [] }, environment)
    const { key, secret } = issue(ask, environment, bounds)
    return answer(201, { key: keySummary(key, ask), secret })
  },
  updateKey: (ask) => {
    const key = keyOf(ask)
    if (!isWorking(key, ask.clock.now)) return refuse(409)
    // Another last day, or none, in place of the one it had.
    const { expiresAt: _, ...rest } = key
    const changed = { ...rest, ...boundsIn(ask, key, key.environment) }
    keep(ask, changed)
    return keySummary(changed, ask)
  },
  rotateKey: (ask) => {
    const old = keyOf(ask)
    if (standingOf(old, ask.clock.now) !== 'active') return refuse(409)
    const { name, apis, origins, ranges, expiresAt } = old
    const graceHours = Number(fieldsOf(ask)['graceHours'] ?? 72)
    const previous = { ...old, graceUntil: ask.clock.now + graceHours * hour }
    keep(ask, previous)
    const bounds = { name, apis, origins, ranges, ...(expiresAt !== undefined && { expiresAt }) }
    const { key, secret } = issue(ask, old.environment, bounds)
    return answer(201, { key: keySummary(key, ask), secret, previous: keySummary(previous, ask) })
  },
  revokeKey: (ask) => {
    const key = keyOf(ask)
    if (key.revokedAt === undefined) keep(ask, { ...key, revokedAt: ask.clock.now })
    return answer(204, undefined)
  },
}

type Bounds = Pick<HeldKey, 'name' | 'apis' | 'origins' | 'ranges' | 'expiresAt'>

/** The id and the secret depend on what the session has written before, so that no two are the same. */
function issue(ask: Ask<unknown>, environment: string, bounds: Bounds): Issued {
  const random = ask.chance('portal key', ask.session.writes())
  const id = inventId('key', random)
  const { secret, start, last4 } = inventKey(ask.portal, environment, random)
  const key = { ...bounds, id, holder: keeperOf(ask), environment, start, last4, createdAt: ask.clock.now }
  keep(ask, key)
  return { key, secret }
}

/** What a key is bound to: what the body does not speak of stays as it was. */
function boundsIn(ask: Ask<unknown>, before: Bounds, environment: string): Bounds {
  const fields = fieldsOf(ask)
  const list = (name: 'apis' | 'origins' | 'ranges'): readonly string[] => {
    const given = fields[name]
    return Array.isArray(given) ? [...new Set(given.map(String))] : before[name]
  }
  const last = 'expiresAt' in fields ? fields['expiresAt'] : undefined
  const expiresAt = 'expiresAt' in fields ? (last === null ? undefined : Date.parse(String(last))) : before.expiresAt
  const origins = list('origins')
  if (environment === 'browser' && origins.length === 0)
    return refuseBody(ask, '/body/origins', 'must name the pages of a browser key')
  if (environment !== 'browser' && origins.length > 0)
    return refuseBody(ask, '/body/origins', 'is for browser keys only')
  if ('expiresAt' in fields && expiresAt !== undefined && expiresAt <= ask.clock.now)
    return refuseBody(ask, '/body/expiresAt', 'must lie in the future')
  const name = fields['name'] === undefined ? before.name : String(fields['name']).trim()
  if (name === '') return refuseBody(ask, '/body/name', 'must have a character that can be seen')
  return { name, apis: list('apis'), origins, ranges: list('ranges'), ...(expiresAt !== undefined && { expiresAt }) }
}

function fieldsOf({ body }: Ask<unknown>): Readonly<Record<string, unknown>> {
  // The contract has checked it: an object, or nothing.
  return (body ?? {}) as Readonly<Record<string, unknown>>
}

function refuseBody({ portal, chance, session }: Ask<unknown>, path: string, message: string): never {
  const type = '/errors/request.invalid_body'
  const problem = {
    type,
    title: 'The body does not match the contract',
    status: 422,
    detail: `${path} ${message}.`,
    code: 'request.invalid_body',
    docs: portal.host + type,
    requestId: `req_${letters(chance('refused', path, session.writes()), 16)}`,
    errors: [{ path, message }],
  }
  return refuse(422, problem, 'application/problem+json')
}
