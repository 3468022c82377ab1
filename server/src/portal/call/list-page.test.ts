import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialAdministrator } from '../../../testing/trial-administrator.ts'
import type { Person } from '../../../testing/trial-person.ts'
import { engines } from '../../../testing/trial-place.ts'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'
import { addAccount } from '../../../testing/trial-store.ts'
import { openPortalStore } from '../../open-portal-store.ts'
import type { Store } from '../../store/store.ts'

const idOf = (count: number): string => `row_${String(count).padStart(3, '0')}`
/** Several of one instant, as many ask at once. */
const atOf = (count: number): number => 1_700_000_000_000 + Math.floor(count / 4) * 1_000

/** Each list with more than it tells at once: how a row of it is made, and where it is read. */
const lists: readonly (readonly [
  path: string,
  rows: string,
  count: number,
  add: (store: Store, count: number) => Promise<unknown>,
])[] = [
  [
    '/administration/approvals',
    'requests',
    201,
    (store, count) =>
      store.approvals.insert({
        id: idOf(count),
        accountId: 'acc_holder',
        keyId: `key_${count}`,
        apiId: 'demo',
        purpose: 'A planner for wheelchair users.',
        state: 'pending',
        askedAt: atOf(count),
        expiresAt: undefined,
      }),
  ],
  [
    '/administration/proposed-needs',
    'needs',
    201,
    (store, count) =>
      store.proposedNeeds.insert({
        id: idOf(count),
        title: 't',
        who: 'w',
        place: 'p',
        why: 'y',
        solved: 's',
        email: undefined,
        state: 'waiting',
        note: undefined,
        at: atOf(count),
        changedAt: atOf(count),
      }),
  ],
  [
    '/owned-apis/demo/fault-reports',
    'faults',
    201,
    (store, count) =>
      store.faults.insert({
        id: idOf(count),
        apiId: 'demo',
        operationId: 'demo.thing',
        wrong: 'wrong',
        wanted: undefined,
        requestId: undefined,
        email: undefined,
        state: 'received',
        answer: undefined,
        at: atOf(count),
        changedAt: atOf(count),
      }),
  ],
  ['/owned-apis/demo/proposals', 'proposals', 101, addProposal],
  ['/administration/proposals', 'proposals', 101, async () => {}],
]

function addProposal(store: Store, count: number): Promise<void> {
  const row = { apiId: 'demo', accountId: '', state: 'open', name: 'a.yaml', note: '', previous: undefined } as const
  const times = { at: atOf(count), changedAt: atOf(count) }
  return store.proposals.insert(
    { ...row, ...times, id: idOf(count), version: '1.0.0', bump: 'minor', judged: '{}' },
    '{}',
  )
}

describe.each(engines)('%s', (engine) => {
  let portal: TrialPortal
  let admin: Person
  beforeAll(async () => {
    portal = await startTrialPortal({}, engine)
    admin = await trialAdministrator(portal, 'admin@example.org')
    const { store } = await openPortalStore({ ...portal.place, keyPepper: undefined })
    await addAccount(store, 'acc_holder', 'holder@example.org')
    await store.transaction(async (store) => {
      for (const [, , count, add] of lists) for (let row = 0; row < count; row += 1) await add(store, row)
    })
    await store.close()
  })
  afterAll(() => portal.close())

  test.each(lists)('%s tells everything, page by page, once', async (path, rows, count) => {
    const told: string[] = []
    let next: string | null = ''
    for (let pages = 0; next !== null && pages < 9; pages += 1) {
      const { status, body } = await admin.call('GET', next === '' ? path : `${path}?after=${next}`)
      expect(status).toBe(200)
      told.push(...body[rows].map(({ id }: { readonly id: string }) => id))
      next = body.next
    }
    expect(next).toBeNull()
    expect(told.toSorted()).toEqual(Array.from({ length: count }, (_, row) => idOf(row)))
  })

  test.each(['x', 'MQ', Buffer.from('1 2 3').toString('base64url'), Buffer.from('-1 row_1').toString('base64url')])(
    'what no page said is refused: %s',
    async (after) => {
      expect(await admin.call('GET', `/administration/approvals?after=${after}`)).toMatchObject({
        status: 422,
        body: { errors: [{ path: '/query/after' }] },
      })
    },
  )
})
