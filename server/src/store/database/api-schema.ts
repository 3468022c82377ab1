import type { Generated } from 'kysely'

// The columns of what is seen of APIs and said of them; `schema.ts` has all tables.

export type LookColumns = {
  readonly operation_id: string
  readonly day: string
  readonly release: string
  readonly answers: number
  readonly looked: number
  readonly agreed: number
  readonly unseen: number
  /** 0 for never. */
  readonly last_agreed_at: number
}

export type MisfitColumns = {
  readonly operation_id: string
  readonly day: string
  readonly release: string
  readonly kind: string
  readonly place: string
  readonly wanted: string
  readonly found: string
  readonly hash: string
  readonly times: number
  readonly first_at: number
  readonly last_at: number
}

/** Calls that took no longer than each bound of `durationBounds` and longer than the one before; the last took longer than all. */
export const durationColumns = [
  'took_0',
  'took_1',
  'took_2',
  'took_3',
  'took_4',
  'took_5',
  'took_6',
  'took_7',
  'took_8',
  'took_9',
  'took_10',
  'took_11',
  'took_12',
] as const

export type MeasureColumns = {
  /** An operation's id, or an API's for checks. */
  readonly subject: string
  readonly day: string
  readonly calls: number
  readonly refused: number
  readonly faults: number
  readonly last_at: number
  /** 0 for never. */
  readonly last_good_at: number
} & { readonly [column in (typeof durationColumns)[number]]: number }

export type IncidentColumns = {
  readonly id: Generated<number>
  readonly api_id: string
  readonly began_at: number
  readonly seen_at: number
  readonly ended_at: number | null
}

export type BulletinColumns = {
  readonly id: string
  readonly kind: string
  readonly title: string
  /** Ids with spaces between. */
  readonly apis: string
  readonly incident_id: number | null
  readonly from_at: number | null
  readonly to_at: number | null
  readonly published_at: number
  readonly changed_at: number
  readonly closed_at: number | null
}

export type BulletinEntryColumns = {
  readonly id: Generated<number>
  readonly bulletin_id: string
  readonly at: number
  readonly words: string
}

export type FaultColumns = {
  readonly id: string
  readonly api_id: string
  readonly operation_id: string
  readonly wrong: string
  readonly wanted: string | null
  readonly request_id: string | null
  readonly email: string | null
  readonly state: string
  readonly answer: string | null
  readonly at: number
  readonly changed_at: number
}

export type ReviewTokenColumns = {
  readonly id: string
  readonly api_id: string
  readonly account_id: string
  readonly hash: string
  readonly name: string
  readonly created_at: number
  readonly expires_at: number
  /** A day. */
  readonly used_on: string | null
}

export type ProposalColumns = {
  readonly id: string
  readonly api_id: string
  /** Empty when the account is gone. */
  readonly account_id: string
  readonly state: string
  readonly name: string
  /** Empty once nobody decides on it any more. */
  readonly document: string
  readonly note: string
  readonly previous: string | null
  readonly version: string
  readonly bump: string
  /** JSON. */
  readonly judged: string
  readonly at: number
  readonly changed_at: number
}

export type ProposedNeedColumns = {
  readonly id: string
  readonly title: string
  readonly who: string
  readonly place: string
  readonly why: string
  readonly solved: string
  readonly email: string | null
  readonly state: string
  readonly note: string | null
  readonly at: number
  readonly changed_at: number
}

export type ProposalEventColumns = {
  readonly id: Generated<number>
  readonly proposal_id: string
  readonly account_id: string
  readonly side: string
  readonly kind: string
  readonly words: string
  readonly at: number
}
