import { sendJson, sendText } from '../../http/answer/respond.ts'
import type { Incident } from '../../store/tables/apis/incident-table.ts'
import type { ApiStatus } from '../../status/read-status.ts'
import { p95Ms } from '../../status/percentile.ts'
import type { PortalOperation } from '../call/portal-call.ts'
import { describeBulletin } from './bulletin-operations.ts'
import { incidentFeed as writeFeed } from './incident-feed.ts'

export const getStatus: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, { response, operation }) => {
    const { readAt, from, apis, incidents, bulletins } = await parts.status()
    const body = {
      at: utc(readAt),
      measuredAt: utcOrNull(Math.max(0, ...apis.map(({ lastAt }) => lastAt))),
      from,
      apis: apis.map(describeApi),
      incidents: incidents.map(describeIncident),
      bulletins: bulletins.map((bulletin) => describeBulletin(bulletin, parts.surroundings.now())),
    }
    sendJson(response, 200, body, { 'Cache-Control': `public, max-age=${operation.cacheSeconds}` })
  },
}

export const incidentFeed: PortalOperation = {
  needs: 'nothing',
  answer: async ({ status, city, letterhead, surroundings }, { response, operation }) => {
    const { incidents, bulletins } = await status()
    const nameOf = (apiId: string): string => city.apis.find(({ id }) => id === apiId)?.name ?? apiId
    const feed = writeFeed({ ...letterhead, now: surroundings.now() }, incidents, bulletins, nameOf)
    sendText(response, 200, 'application/atom+xml; charset=utf-8', feed, {
      'Cache-Control': `public, max-age=${operation.cacheSeconds}`,
    })
  },
}

function describeApi({ apiId, standing, lastAt, lastGoodAt, days }: ApiStatus) {
  return {
    api: apiId,
    standing,
    answeredAt: utcOrNull(lastAt),
    goodAt: utcOrNull(lastGoodAt),
    days: days.map(({ day, calls, checks }) => ({
      date: day,
      calls: calls.calls,
      faults: calls.faults,
      p95Ms: p95Ms(calls.took) ?? null,
      checks: checks.calls,
      failedChecks: checks.faults,
    })),
  }
}

const describeIncident = ({ id, apiId, beganAt, endedAt }: Incident) => ({
  id: `incident_${id}`,
  api: apiId,
  beganAt: utc(beganAt),
  endedAt: endedAt === undefined ? null : utc(endedAt),
})

const utc = (instant: number): string => new Date(instant).toISOString()
const utcOrNull = (instant: number): string | null => (instant === 0 ? null : utc(instant))
