import { Refusal } from '@openlondon/contract/problem'
import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { nothingMeasured, plus } from '../../status/read-status.ts'
import { p95Ms } from '../../status/percentile.ts'
import type { Measured } from '../../store/tables/apis/measure-table.ts'
import { dayMs, dayOf } from '../../usage/day.ts'
import { requireAdministrator } from '../call/administrator.ts'
import { requireOwner } from '../call/owner.ts'
import type { PortalOperation, PortalParts, SignedInCall } from '../call/portal-call.ts'
import { apiOf } from '../faults/fault-operations.ts'
import { describeAgreement } from '../truth/truth-operations.ts'
import { keysTold } from '../../usage/keys-told.ts'
import { firstUseMonth } from '../../usage/use-months.ts'

const noStore = { 'Cache-Control': 'no-store' }
const releasesShown = 50
const membersShown = 200

export const getDesk: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const api = apiOf(parts, call.parameters['api'])
    await requireOwner(parts, call.account, api.id)
    const { store, surroundings, meter } = parts
    const now = surroundings.now()
    const from = dayOf(now - (Number(call.parameters['days'] ?? 30) - 1) * dayMs)
    await meter.flush()
    const [used, status, { agreements }, openFaults, notices, reports] = await Promise.all([
      store.usage.ofEverybody(from, call.account.accountId),
      parts.status(),
      parts.agreements(),
      store.faults.open(api.id),
      noticesOf(parts, api.id),
      store.sdkUse.ofApi(api.id, firstUseMonth(now)),
    ])
    const usedBy = new Map(used.operations.map((one) => [one.operationId, one]))
    const measured = Map.groupBy(
      status.measured.filter(({ day }) => day >= from),
      ({ subject }) => subject,
    )
    const operations = api.operations
      .map(({ id, deprecation }) => {
        const { calls = 0, errors = 0, keys = 0 } = usedBy.get(id) ?? {}
        const { took } = (measured.get(id) ?? []).reduce<Measured>(plus, nothingMeasured)
        const isDeprecated = deprecation !== undefined
        const projects = keysTold(reports.get(id) ?? 0)
        return {
          operation: id,
          isDeprecated,
          calls,
          errors,
          keys: keysTold(keys),
          p95Ms: p95Ms(took) ?? null,
          projects,
        }
      })
      .toSorted((one, other) => other.calls - one.calls)
    const own = new Set(api.operations.map(({ id }) => id))
    const body = {
      api: api.id,
      at: new Date(now).toISOString(),
      from,
      calls: operations.reduce((sum, { calls }) => sum + calls, 0),
      errors: operations.reduce((sum, { errors }) => sum + errors, 0),
      operations,
      agreements: agreements.filter(({ operationId }) => own.has(operationId)).map(describeAgreement),
      openFaults,
      notices,
      members: usedMembers(reports, own),
    }
    sendJson(call.response, 200, body, noStore)
  },
}

/** The most used first. What fewer than five have sent is not among them. */
const usedMembers = (reports: ReadonlyMap<string, number>, operations: ReadonlySet<string>) =>
  [...reports]
    .filter(([item, count]) => !operations.has(item) && keysTold(count) !== null)
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, membersShown)
    .map(([member, projects]) => ({ member, projects }))

async function noticesOf({ store }: PortalParts, apiId: string) {
  const told = await store.announcements.of(apiId, releasesShown)
  return Promise.all(
    told.map(async ({ version, at }) => {
      const named = await Promise.all(
        ['release', 'deprecation'].map((kind) => store.outbox.countNamed(`${kind}:${apiId}@${version}:`)),
      )
      const letters = named.reduce((sum, count) => sum + count, 0)
      return { version, toldAt: new Date(at).toISOString(), letters }
    }),
  )
}

export const grantOwner: PortalOperation = {
  needs: 'session',
  answer: (parts, call) => changeOwner(parts, call, 'grant'),
}

export const dismissOwner: PortalOperation = {
  needs: 'session',
  answer: (parts, call) => changeOwner(parts, call, 'dismiss'),
}

async function changeOwner(parts: PortalParts, call: SignedInCall, act: 'grant' | 'dismiss'): Promise<void> {
  await requireAdministrator(parts, call.account)
  const api = apiOf(parts, call.parameters['api'])
  const accountId = String(call.parameters['accountId'])
  const now = parts.surroundings.now()
  await parts.store.transaction(async (store) => {
    if (!(await store.accounts.lock(accountId))) throw new Refusal('resource.not_found')
    // Asked again in here: the role may have gone meanwhile.
    if (!(await store.administrators.has(call.account.accountId))) throw new Refusal('account.not_administrator')
    if ((await store.owners.has(api.id, accountId)) === (act === 'grant')) return
    await store.owners[act](api.id, accountId, now)
    await store.audit.write(
      now,
      call.account.accountId,
      act === 'grant' ? 'owner-granted' : 'owner-dismissed',
      `${accountId}@${api.id}`,
    )
  })
  sendEmpty(call.response, 204, noStore)
}
