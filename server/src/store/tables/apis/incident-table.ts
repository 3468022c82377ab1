import type { Database } from '../../database/database.ts'

/** A time in which an owner's server could not be reached. */
export type Incident = {
  readonly id: number
  readonly apiId: string
  readonly beganAt: number
  /** When a server found it so last. */
  readonly seenAt: number
  /** Undefined while it lasts. */
  readonly endedAt: number | undefined
}

export type IncidentTable = {
  /** It is so now: begins one, or goes on with the one that lasts. */
  readonly see: (apiId: string, now: number) => Promise<void>
  readonly end: (incidentId: number, at: number) => Promise<void>
  readonly lasting: () => Promise<readonly Incident[]>
  /** That lasted at an instant or later, those that began last first; so many. */
  readonly since: (from: number, count: number) => Promise<readonly Incident[]>
  /** Those that ended before an instant. */
  readonly forget: (before: number) => Promise<void>
}

export function createIncidentTable({ db }: Database): IncidentTable {
  const all = () =>
    db
      .selectFrom('incident')
      .select(['id', 'api_id as apiId', 'began_at as beganAt', 'seen_at as seenAt', 'ended_at as endedAt'])
  return {
    see: async (apiId, now) => {
      await db
        .insertInto('incident')
        .values({ api_id: apiId, began_at: now, seen_at: now })
        .onConflict((conflict) => conflict.column('api_id').where('ended_at', 'is', null).doUpdateSet({ seen_at: now }))
        .execute()
    },
    end: async (incidentId, at) =>
      void (await db
        .updateTable('incident')
        .set({ ended_at: at })
        .where('id', '=', incidentId)
        .where('ended_at', 'is', null)
        .execute()),
    lasting: async () => (await all().where('ended_at', 'is', null).orderBy('id').execute()).map(readIncident),
    since: async (from, count) => {
      const some = all().where((one) => one.or([one('ended_at', 'is', null), one('ended_at', '>=', from)]))
      return (await some.orderBy('began_at', 'desc').orderBy('id', 'desc').limit(count).execute()).map(readIncident)
    },
    forget: async (before) => void (await db.deleteFrom('incident').where('ended_at', '<', before).execute()),
  }
}

const readIncident = (row: Omit<Incident, 'endedAt'> & { readonly endedAt: number | null }): Incident => ({
  ...row,
  endedAt: row.endedAt ?? undefined,
})
