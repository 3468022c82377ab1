import { Refusal, type ProblemError } from '@openlondon/contract/problem'
import { sendJson } from '../../http/answer/respond.ts'
import { randomText } from '../../keys/key-format.ts'
import { oneLine, seenLength } from '../../mail/letters.ts'
import type { Bulletin } from '../../store/tables/apis/bulletin-table.ts'
import { bulletinState } from '../../status/bulletin-state.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { administratorStill } from '../call/still.ts'
import { invalid } from '../call/invalid.ts'
import { readInstant } from '../call/read-instant.ts'
import type { PortalCall, PortalOperation, PortalParts } from '../call/portal-call.ts'

const noStore = { 'Cache-Control': 'no-store' }
const openMax = 30
const entriesMax = 30

export const publishBulletin: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { accountId } = call.account
    const now = parts.surroundings.now()
    const bulletin = readNew(parts, call, now)
    await parts.store.transaction(async (store) => {
      await administratorStill(parts, call.account)(store)
      await store.lockAdding()
      if ((await store.bulletins.open(now)) >= openMax) throw new Refusal('bulletin.full')
      await store.bulletins.publish(bulletin)
      await store.audit.write(now, accountId, 'bulletin-published', bulletin.id)
    })
    parts.forgetStatus()
    sendJson(call.response, 201, describeBulletin(bulletin, now), noStore)
  },
}

export const continueBulletin: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await requireAdministrator(parts, call.account)
    const { accountId } = call.account
    const now = parts.surroundings.now()
    const id = String(call.parameters['bulletinId'])
    const words = textOf(call, 'words')
    const closes = call.body['close'] === true
    const bulletin = await parts.store.transaction(async (store) => {
      await administratorStill(parts, call.account)(store)
      await store.lockAdding()
      const found = await store.bulletins.find(id)
      if (!found) throw new Refusal('resource.not_found')
      if (found.entries.length >= entriesMax && !closes) throw new Refusal('bulletin.full')
      const change = { ...timesOf(call, found.kind, found), closedAt: closes ? now : undefined }
      if (!(await store.bulletins.add(id, { at: now, words }, change))) throw new Refusal('bulletin.closed')
      await store.audit.write(now, accountId, closes ? 'bulletin-closed' : 'bulletin-continued', id)
      return { ...found, ...change, changedAt: now, entries: [...found.entries, { at: now, words }] }
    })
    parts.forgetStatus()
    sendJson(call.response, 200, describeBulletin(bulletin, now), noStore)
  },
}

/** The contract's `Bulletin`. */
export function describeBulletin(bulletin: Bulletin, now: number) {
  const { id, kind, title, apis, incidentId, fromAt, toAt, publishedAt, closedAt, entries } = bulletin
  return {
    id,
    kind,
    state: bulletinState(bulletin, now),
    title,
    apis,
    incident: incidentId === undefined ? null : `incident_${incidentId}`,
    from: utcOrNull(fromAt),
    to: utcOrNull(toAt),
    publishedAt: new Date(publishedAt).toISOString(),
    closedAt: utcOrNull(closedAt),
    entries: entries.map(({ at, words }) => ({ at: new Date(at).toISOString(), words })),
  }
}

const utcOrNull = (instant: number | undefined): string | null =>
  instant === undefined ? null : new Date(instant).toISOString()

function readNew({ city }: Pick<PortalParts, 'city'>, call: PortalCall, now: number): Bulletin {
  // The contract allows no other values.
  const kind = String(call.body['kind']) as Bulletin['kind']
  const apis = [...new Set((call.body['apis'] ?? []) as readonly string[])]
  const unknown = apis.findIndex((apiId) => !city.apis.some(({ id }) => id === apiId))
  if (unknown >= 0) throw invalid([{ path: `/body/apis/${unknown}`, message: 'is no API here' }])
  const incident = call.body['incident']
  return {
    id: `bul_${randomText(8)}`,
    kind,
    title: textOf(call, 'title'),
    apis,
    incidentId: incident === undefined ? undefined : Number(String(incident).slice('incident_'.length)),
    ...timesOf(call, kind, { fromAt: undefined, toAt: undefined }),
    publishedAt: now,
    changedAt: now,
    closedAt: undefined,
    entries: [{ at: now, words: textOf(call, 'words') }],
  }
}

/** Planned work has both times, an incident neither. */
function timesOf(
  { body }: PortalCall,
  kind: Bulletin['kind'],
  known: Pick<Bulletin, 'fromAt' | 'toAt'>,
): Pick<Bulletin, 'fromAt' | 'toAt'> {
  const given = ['from', 'to'].filter((name) => body[name] !== undefined)
  if (kind === 'incident') {
    const errors = given.map((name): ProblemError => ({ path: `/body/${name}`, message: 'belongs to planned work' }))
    if (errors.length > 0) throw invalid(errors)
    return { fromAt: undefined, toAt: undefined }
  }
  const fromAt = readInstant(body, 'from') ?? known.fromAt
  const toAt = readInstant(body, 'to') ?? known.toAt
  if (fromAt === undefined) throw invalid([{ path: '/body/from', message: 'is needed of planned work' }])
  if (toAt === undefined) throw invalid([{ path: '/body/to', message: 'is needed of planned work' }])
  if (toAt <= fromAt) throw invalid([{ path: '/body/to', message: 'must be later than from' }])
  return { fromAt, toAt }
}

const textLengthMin = 3

function textOf({ body }: PortalCall, name: string): string {
  const text = oneLine(String(body[name]))
  if (seenLength(text) < textLengthMin)
    throw invalid([{ path: `/body/${name}`, message: `must have ${textLengthMin} characters that can be seen` }])
  return text
}
