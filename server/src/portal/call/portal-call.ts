import type { KeyObject } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Baseline, City, OperationModel } from '@openlondon/contract'
import type { AccountDesk } from '../../administration/account-desk.ts'
import type { FaultDesk } from '../../faults/fault-desk.ts'
import type { NeedDesk } from '../../needs/need-desk.ts'
import type { LeakDesk } from '../../administration/leak-desk.ts'
import type { ApprovalDesk } from '../../approvals/approval-desk.ts'
import type { Config } from '../../config.ts'
import type { Bucket, TakeFromBuckets } from '../../limit/buckets.ts'
import type { DailyQuota } from '../../limit/daily-quota.ts'
import type { FailedCalls } from '../../usage/failed-calls.ts'
import type { UsageMeter } from '../../usage/usage-meter.ts'
import type { Identity, SignedIn } from '../../identity/identity.ts'
import type { KnownBrowsers } from '../../identity/known-browser.ts'
import type { Hasher } from '../../keys/hash-key.ts'
import type { KeyCache } from '../../keys/key-cache.ts'
import type { KeyDesk } from '../../keys/key-desk.ts'
import type { OwnerStanding } from '../../metrics/metrics.ts'
import type { Letterhead } from '../../mail/letters.ts'
import type { MailLanguage } from '../../mail/mail-text.ts'
import type { MailWorker } from '../../mail/mail-worker.ts'
import type { Post } from '../../notices/post-notice.ts'
import type { Previews } from '../../proposals/preview/previews.ts'
import type { ProposalDesk } from '../../proposals/proposal-desk.ts'
import type { Store } from '../../store/store.ts'
import type { Resolve } from '../../webhooks/webhook-address.ts'
import type { WebhookWorker } from '../../webhooks/webhook-worker.ts'
import type { TeamDesk } from '../../teams/team-desk.ts'
import type { Statistics } from '../../status/read-statistics.ts'
import type { Status } from '../../status/read-status.ts'
import type { Measures } from '../../status/start-measures.ts'
import type { Agreements } from '../../truth/read-agreements.ts'
import type { Surroundings } from '../../surroundings.ts'

/** What the portal's operations work with. */
export type PortalParts = {
  readonly city: City
  readonly config: Config
  readonly origin: string
  /** Where gateway and sandbox are; the same as `origin` where they share one. */
  readonly apiOrigin: string
  readonly store: Store
  readonly identity: Identity
  readonly browsers: KnownBrowsers
  readonly desk: KeyDesk
  readonly approvals: ApprovalDesk
  readonly accountDesk: AccountDesk
  readonly leakDesk: LeakDesk
  readonly proposals: ProposalDesk
  readonly previews: Previews['of']
  /** By which addresses of proposals' sandboxes are reckoned. */
  readonly previewKey: KeyObject
  readonly faultDesk: FaultDesk
  /** Of review tokens. */
  readonly reviewHash: Hasher
  readonly needDesk: NeedDesk
  /** How the owners' servers do now. */
  readonly owners: () => readonly OwnerStanding[]
  /** How far owners' answers agree with their contracts. */
  readonly agreements: () => Promise<Agreements>
  /** How everything stands, as it was measured. */
  readonly status: () => Promise<Status>
  /** Something was said that belongs to it. */
  readonly forgetStatus: () => void
  /** The portal in numbers, and where the city said that it stood. */
  readonly statistics: () => Promise<Statistics>
  readonly baselines: readonly Baseline[]
  readonly measures: Pick<Measures, 'flush'>
  readonly cache: KeyCache
  readonly quota: DailyQuota
  readonly meter: UsageMeter
  readonly failures: FailedCalls
  readonly mail: MailWorker
  readonly letterhead: Letterhead
  /** What letters can be written in, the main one first. */
  readonly mailLanguages: readonly MailLanguage[]
  readonly post: Post
  readonly teams: TeamDesk
  readonly webhooks: Pick<WebhookWorker, 'wake'>
  /** What secrets of webhooks are made of. */
  readonly webhookKey: KeyObject
  /** Where the name in a webhook's address leads. */
  readonly resolve: Resolve
  readonly limiters: PortalLimiters
  readonly takeFromBuckets: TakeFromBuckets
  readonly surroundings: Surroundings
}

/** Limits of the portal itself: by network before anybody is known, by account after. */
export type PortalLimiters = {
  readonly signUpsPerNetwork: Bucket
  /** Codes that strangers together may have sent to an address: so that nobody's mailbox is flooded. */
  readonly codesPerEmail: Bucket
  readonly codesPerEmailAndNetwork: Bucket
  readonly sessionsPerNetwork: Bucket
  /** For browsers that have signed in before: strangers use up nothing of it. */
  readonly codesPerKnownBrowser: Bucket
  readonly sessionsPerKnownBrowser: Bucket
  readonly callsPerAccount: Bucket
  /** Keys that a network may tell of by the form. */
  readonly reportsPerNetwork: Bucket
  /** Reports of wrong data; those of an API are letters to its owner. */
  readonly faultsPerNetwork: Bucket
  readonly faultsPerApi: Bucket
  /** Questions who is hit; before anybody looks whose they are. */
  readonly reviewsPerNetwork: Bucket
  readonly reviewsPerToken: Bucket
  /** Each is judged, which takes seconds of a processor, and is a letter to the other side. */
  readonly proposalsPerApi: Bucket
  readonly proposalWordsPerAccount: Bucket
  /** Needs that are proposed by the form: each is a letter to all administrators. */
  readonly needsPerNetwork: Bucket
  /** What projects use of the SDK. */
  readonly usesPerNetwork: Bucket
  readonly webhookTestsPerAccount: Bucket
  /** Addresses that are looked at, whether they become webhooks or not. */
  readonly webhooksPerEmail: Bucket
  /** A team has a quota of its own, so nobody makes many of them in a day. */
  readonly newTeamsPerEmail: Bucket
  /** Each is a letter to everybody who has to do with the key; revoking is not among them. */
  readonly keyChangesPerEmail: Bucket
  readonly invitationsPerAccount: Bucket
  /** That one account may have sent to an address, and all together: so that nobody's mailbox is flooded. */
  readonly invitationsPerAccountAndEmail: Bucket
  readonly invitationsPerEmail: Bucket
  /** Requests for access, which all administrators are told of. */
  readonly wishesPerEmail: Bucket
}

/** How many teams somebody may own at a time. */
export const teamsPerAccount = 3

/** One call of one operation, checked against the contract. */
export type PortalCall = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly operation: OperationModel
  /** Decoded path and query values by name; a query value is of the type its schema says. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Valid by the operation's schema; undefined when there is none. */
  readonly body: Readonly<Record<string, unknown>>
  /** The body as it came. */
  readonly bytes: Uint8Array
}

/** The same call with the person who makes it. */
export type SignedInCall = PortalCall & { readonly account: SignedIn; readonly token: string }

/** An open operation, or one that needs a session. The `answer` sends the response. */
export type PortalOperation =
  | {
      readonly needs: 'nothing'
      readonly answer: (parts: PortalParts, call: PortalCall) => Promise<void> | void
      readonly largeBody?: LargeBody
    }
  | {
      readonly needs: 'session'
      readonly answer: (parts: PortalParts, call: SignedInCall) => Promise<void> | void
      readonly largeBody?: SignedInLargeBody
    }

/** The same of somebody who is signed in. */
export type SignedInLargeBody = {
  readonly bytesMax: number
  /** Rejects with a Refusal, by what stands in the path. */
  readonly mayBegin: (
    parts: PortalParts,
    account: SignedIn,
    pathValues: Readonly<Record<string, string>>,
  ) => Promise<void>
}

/** A body that is longer than a form's. Few of them are read at the same time. */
export type LargeBody = {
  readonly bytesMax: number
  /** Throws a Refusal for whoever need not be listened to. */
  readonly mayBegin: (parts: PortalParts, request: IncomingMessage) => void
  /** What of it must be as the contract says, where the rest is judged by the operation. */
  readonly toCheck?: (body: unknown) => unknown
}
