import type { Views } from '@openlondon/sandbox/view'
import { keyViews } from './views/keys.ts'
import { noticeViews } from './views/notices.ts'
import { personViews } from './views/person.ts'
import { teamViews } from './views/teams.ts'
import { usageViews } from './views/usage.ts'
import { webhookViews } from './views/webhooks.ts'

/**
 * The portal of any city, for one visitor: an account with three keys and a team, and what this visitor makes of them. The
 * catalogue, approvals and administration are told as they were recorded.
 */
const portalViews: Views<unknown> = {
  ...personViews,
  ...keyViews,
  ...usageViews,
  ...noticeViews,
  ...webhookViews,
  ...teamViews,
}

export default portalViews
