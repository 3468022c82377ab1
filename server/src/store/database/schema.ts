import type { Generated } from 'kysely'
import type {
  LookColumns,
  MisfitColumns,
  MeasureColumns,
  IncidentColumns,
  BulletinColumns,
  BulletinEntryColumns,
  FaultColumns,
  ReviewTokenColumns,
  ProposalColumns,
  ProposedNeedColumns,
  ProposalEventColumns,
} from './api-schema.ts'

/** The columns of every table, the same on both engines. Migrations make them; this says their types. */
export type Schema = {
  /** The one with empty names says since when. */
  readonly announced_release: { readonly api_id: string; readonly version: string; readonly at: number }
  readonly account: AccountColumns
  readonly session: SessionColumns
  readonly verification: VerificationColumns
  readonly api_key: KeyColumns
  readonly key_version: { readonly id: number; readonly version: number }
  readonly usage: UsageColumns
  /** Batches of counts that were added lately. */
  readonly usage_batch: { readonly id: string; readonly at: number }
  /** Keys of erased accounts whose counts still stand under them. */
  readonly leaving_key: { readonly key_id: string }
  /** Counts that are too old to be kept by day and key; a month is `2026-11`. */
  readonly usage_month: Omit<UsageColumns, 'day' | 'key_id'> & { readonly month: string }
  /** What was used today by addresses whose account was erased; of the address, a keyed hash. */
  readonly address_use: { readonly address_hash: string; readonly day: string; readonly calls: number }
  readonly meta: { readonly name: string; readonly value: string }
  readonly failed_call: FailedCallColumns
  readonly notice_setting: {
    readonly account_id: string
    readonly holder_id: string
    readonly topic: string
    readonly delivery: string
  }
  readonly digest_entry: DigestEntryColumns
  readonly webhook: WebhookColumns
  readonly webhook_delivery: WebhookDeliveryColumns
  readonly team: { readonly id: string; readonly name: string; readonly created_at: number }
  readonly team_member: TeamMemberColumns
  readonly team_invitation: TeamInvitationColumns
  readonly administrator: { readonly account_id: string; readonly since: number }
  readonly approval: ApprovalColumns
  readonly approval_event: ApprovalEventColumns
  readonly suspension: SuspensionColumns
  readonly leak: LeakColumns
  readonly look: LookColumns
  readonly misfit: MisfitColumns
  readonly measure: MeasureColumns
  readonly incident: IncidentColumns
  readonly bulletin: BulletinColumns
  readonly bulletin_entry: BulletinEntryColumns
  readonly api_owner: { readonly api_id: string; readonly account_id: string; readonly since: number }
  readonly fault: FaultColumns
  readonly review_token: ReviewTokenColumns
  readonly proposal: ProposalColumns
  readonly proposal_event: ProposalEventColumns
  readonly proposed_need: ProposedNeedColumns
  readonly sdk_use: {
    readonly api_id: string
    readonly item: string
    readonly month: string
    readonly reports: number
  }
  readonly mail: MailColumns
  readonly audit: AuditColumns
}

/**
 * better-auth names the columns of `account`, `session` and `verification` and fills them with RFC 3339 text; `language` is
 * our own.
 */
type AccountColumns = {
  readonly id: string
  readonly name: Generated<string>
  readonly email: string
  readonly emailVerified: Generated<number>
  readonly image: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly language: string | null
}

type SessionColumns = {
  readonly id: string
  readonly userId: string
  /** A hash. */
  readonly token: string
  readonly expiresAt: string
  readonly ipAddress: string | null
  readonly userAgent: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

type VerificationColumns = {
  readonly id: string
  /** A hash of address and browser. */
  readonly identifier: string
  readonly value: string
  readonly expiresAt: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** Here and below, instants are milliseconds since 1970. */
type KeyColumns = {
  readonly id: string
  readonly account_id: string
  readonly name: string
  readonly environment: string
  readonly start: string
  readonly last4: string
  readonly hash: string
  readonly apis: string
  readonly created_at: number
  readonly expires_at: number | null
  readonly grace_until: number | null
  readonly successor_id: string | null
  readonly revoked_at: number | null
  readonly last_used_at: number | null
  readonly origins: Generated<string>
  readonly ranges: Generated<string>
  /** The order in which keys were made: SQLite's own, and a column of that name in PostgreSQL. */
  readonly rowid: Generated<number>
}

type UsageColumns = {
  readonly day: string
  readonly key_id: string
  readonly operation_id: string
  readonly calls: number
  readonly errors: number
  readonly limited: number
}

type FailedCallColumns = {
  readonly id: Generated<number>
  readonly account_id: string
  readonly key_id: string
  readonly at: number
  readonly request_id: string
  readonly operation_id: string | null
  readonly status: number
  readonly code: string | null
}

type DigestEntryColumns = {
  readonly id: Generated<number>
  readonly account_id: string
  readonly name: string
  readonly at: number
  readonly subject: string
  readonly body: string
  readonly sent_at: number | null
  readonly holder_id: string | null
  readonly topic: string | null
}

type WebhookColumns = {
  readonly id: string
  readonly holder_id: string
  readonly url: string
  readonly topics: string
  readonly generation: number
  readonly previous_until: number | null
  readonly created_at: number
  readonly busy_until: number
}

type WebhookDeliveryColumns = {
  readonly id: Generated<number>
  readonly webhook_id: string
  readonly name: string
  readonly message_id: string
  readonly topic: string
  readonly body: string
  readonly created_at: number
  readonly attempts: Generated<number>
  readonly next_attempt_at: number
  readonly delivered_at: number | null
  readonly dead_at: number | null
  readonly last_status: number | null
  readonly last_error: string | null
}

type TeamMemberColumns = {
  readonly team_id: string
  readonly account_id: string
  readonly role: string
  readonly since: number
}

type TeamInvitationColumns = {
  readonly id: string
  readonly team_id: string
  readonly email: string
  readonly role: string
  /** Of the token that stands in the mail. */
  readonly token_hash: string
  readonly created_at: number
  readonly expires_at: number
  /** NULL for the oldest. */
  readonly inviter_id: string | null
}

type ApprovalColumns = {
  readonly id: string
  readonly account_id: string
  readonly key_id: string | null
  readonly api_id: string
  readonly purpose: string
  readonly state: string
  readonly asked_at: number
  readonly expires_at: number | null
}

type ApprovalEventColumns = {
  readonly id: Generated<number>
  readonly approval_id: string
  readonly at: number
  readonly state: string
  readonly side: string
  readonly actor_id: string
  readonly note: string
}

type SuspensionColumns = {
  /** A keyed hash. */
  readonly address_hash: string
  /** Empty for an address whose account was erased meanwhile. */
  readonly account_id: string
  readonly at: number
  readonly reason: string
  readonly left_at: number | null
}

type LeakColumns = {
  readonly id: Generated<number>
  readonly key_id: string
  readonly found_at: number
  readonly source: string
  readonly place: string
  readonly outcome: string
  readonly answered_at: number | null
}

type MailColumns = {
  readonly id: Generated<number>
  readonly idempotency_key: string
  readonly kind: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly created_at: number
  readonly attempts: Generated<number>
  readonly next_attempt_at: number
  readonly sent_at: number | null
  readonly dead_at: number | null
  readonly last_error: string | null
  readonly unsubscribe: string | null
  readonly language: string | null
}

type AuditColumns = {
  readonly id: Generated<number>
  readonly at: number
  readonly account_id: string
  readonly action: string
  readonly subject: string
  /** Of this row and the one before; empty in rows that are older than the chain. */
  readonly hash: Generated<string>
}
