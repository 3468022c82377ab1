import { sendJson } from '../../http/answer/respond.ts'
import type { Measured } from '../../store/tables/apis/measure-table.ts'
import type { PortalOperation } from '../call/portal-call.ts'

export const getStatistics: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, { response, operation }) => {
    const { readAt, from, developers, keys, apis, liveOperations, releases, days, counted } = await parts.statistics()
    const body = {
      at: new Date(readAt).toISOString(),
      from,
      developers,
      keys,
      apis: apis.length,
      operations: apis.reduce((sum, { operations }) => sum + operations, 0),
      liveOperations,
      releases,
      calls: days.reduce((sum, { calls }) => sum + calls, 0),
      answeredShare: answeredShare(counted),
      days: days.map(({ day, calls, faults }) => ({ date: day, calls, faults })),
      byApi: apis.map(({ apiId, operations, counted: ofApi }) => ({
        api: apiId,
        operations,
        answeredShare: answeredShare(ofApi),
      })),
      baselines: parts.baselines.map(({ label, value, measured, said, source, url }) => ({
        label,
        value,
        measured: measured === 'none' ? null : measured,
        said,
        source,
        url: url ?? null,
      })),
    }
    sendJson(response, 200, body, { 'Cache-Control': `public, max-age=${operation.cacheSeconds}` })
  },
}

/** Of all calls and checks, those that were no fault; null where there was none. Rounded down: all is said of all alone. */
function answeredShare({ calls, faults }: Measured): number | null {
  return calls === 0 ? null : Math.floor(((calls - faults) / calls) * 10_000) / 10_000
}
