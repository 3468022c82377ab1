import type { Bulletin } from '../store/tables/apis/bulletin-table.ts'

export type BulletinState = 'planned' | 'current' | 'closed'

/** Planned work is over when its time is, whether or not somebody closes it: nobody is to read of work that was yesterday. */
export function bulletinState({ fromAt, toAt, closedAt }: Bulletin, now: number): BulletinState {
  if (closedAt !== undefined || (toAt !== undefined && toAt < now)) return 'closed'
  return fromAt !== undefined && fromAt > now ? 'planned' : 'current'
}
