import type { SignedIn } from '../../identity/identity.ts'
import { approvalsOf } from '../access/approval-operations.ts'
import { failedCallsOf } from '../usage/failed-call-operations.ts'
import { digestOf, settingsOf, teamSettingsOf } from '../notices/notice-operations.ts'
import { describeReported } from '../faults/fault-operations.ts'
import { describeProposed } from '../needs/need-operations.ts'
import type { PortalParts } from '../call/portal-call.ts'
import { proposalEventsOf } from '../owners/proposal-operations.ts'
import { reviewTokensOf } from '../owners/review-operations.ts'
import { invitationsTo, teamsOf } from '../teams/team-operations.ts'
import { webhooksOf } from '../notices/webhook-operations.ts'

type ExportedPart = { readonly name: string; readonly value: unknown }

/** What an export holds beside keys, usage and mails: lists that have an end. */
export async function exportedMore(
  parts: PortalParts,
  { accountId, email }: SignedIn,
): Promise<readonly ExportedPart[]> {
  return [
    { name: 'failedCalls', value: await failedCallsOf(parts, accountId) },
    { name: 'approvals', value: await approvalsOf(parts, accountId) },
    { name: 'teams', value: await teamsOf(parts, accountId) },
    { name: 'webhooks', value: await webhooksOf(parts, accountId) },
    { name: 'reviewTokens', value: await reviewTokensOf(parts, accountId) },
    { name: 'proposals', value: await proposalEventsOf(parts, accountId) },
    { name: 'notices', value: await settingsOf(parts.store, accountId, accountId) },
    { name: 'teamNotices', value: await teamSettingsOf(parts.store, accountId) },
    { name: 'digest', value: await digestOf(parts.store, accountId) },
    { name: 'invitations', value: await invitationsTo(parts, email) },
    { name: 'faultReports', value: (await parts.store.faults.from(email)).map(describeReported) },
    { name: 'proposedNeeds', value: (await parts.store.proposedNeeds.from(email)).map(describeProposed) },
  ]
}
