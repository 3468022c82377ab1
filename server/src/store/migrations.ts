import { administration } from './migrations/administration.ts'
import { firstTables } from './migrations/first-tables.ts'
import { announcements } from './migrations/announcements.ts'
import { approvals } from './migrations/approvals.ts'
import { failedCalls } from './migrations/failed-calls.ts'
import { keyBounds } from './migrations/key-bounds.ts'
import { notices } from './migrations/notices.ts'
import { severalNodes } from './migrations/several-nodes.ts'
import { teamStanding } from './migrations/team-standing.ts'
import { teams } from './migrations/teams.ts'
import { webhooks } from './migrations/webhooks.ts'
import type { SqlWords } from './migrations/sql-words.ts'

/**
 * Numbered by position, applied once and forward only, never edited after a release: a change is a new entry.
 *
 * Instants are milliseconds since 1970, except in the three identity tables (`account`, `session`,
 * `verification`), whose columns better-auth names and fills with RFC 3339 text.
 */
export const migrations: readonly ((words: SqlWords) => string)[] = [
  firstTables,
  severalNodes,
  keyBounds,
  failedCalls,
  approvals,
  announcements,
  notices,
  administration,
  webhooks,
  teams,
  teamStanding,
]
