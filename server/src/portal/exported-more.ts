import type { SignedIn } from '../identity/identity.ts'
import { approvalsOf } from './approval-operations.ts'
import { failedCallsOf } from './failed-call-operations.ts'
import { settingsOf } from './notice-operations.ts'
import type { PortalParts } from './portal-call.ts'
import { teamsOf } from './team-operations.ts'
import { webhooksOf } from './webhook-operations.ts'

type ExportedPart = { readonly name: string; readonly value: unknown }

/** What an export holds beside keys, usage and mails: lists that have an end. */
export async function exportedMore(parts: PortalParts, { accountId }: SignedIn): Promise<readonly ExportedPart[]> {
  return [
    { name: 'failedCalls', value: await failedCallsOf(parts, accountId) },
    { name: 'approvals', value: await approvalsOf(parts, accountId) },
    { name: 'teams', value: await teamsOf(parts, accountId) },
    { name: 'webhooks', value: await webhooksOf(parts, accountId) },
    { name: 'notices', value: await settingsOf(parts.store, accountId, accountId) },
  ]
}
