// Starting it.
export { startServer } from './app.ts'
export type { RunningServer } from './app.ts'
export { readConfig } from './config.ts'
export type { Config } from './config.ts'
export { StartError } from './start-error.ts'

// Who may decide over others.
export { normaliseEmail } from './identity/email-address.ts'

// Publishing: who is touched by a release, and telling them.
export { openPortalStore } from './open-portal-store.ts'
export { hasStore } from './store/store.ts'
export type { Store } from './store/store.ts'
export { createAgreementReader, type Agreements } from './truth/read-agreements.ts'
export { describeImpact } from './notify/describe-impact.ts'
export type { Impact } from './notify/describe-impact.ts'
export { createPost } from './notices/create-post.ts'
export { queueOwedNotices } from './notify/owed-notices.ts'
export { harmfulChanges, usageWindowDays } from './usage/affected-holders.ts'
export type { ToldReach } from './usage/told-reach.ts'

// Keeping a copy, and proving what is kept.
export { backUpPortal, verifyAudit } from './backup/back-up-portal.ts'
export { restorePortal } from './backup/restore-portal.ts'
