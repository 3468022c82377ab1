import { accountLanguage } from './account-language.ts'
import { administration } from './administration.ts'
import { firstTables } from './first-tables.ts'
import { announcements } from './announcements.ts'
import { approvals } from './approvals.ts'
import { bulletins } from './bulletins.ts'
import { digestMatter } from './digest-matter.ts'
import { failedCalls } from './failed-calls.ts'
import { keyBounds } from './key-bounds.ts'
import { looks } from './looks.ts'
import { mailInTurn } from './mail-in-turn.ts'
import { mailLanguage } from './mail-language.ts'
import { measures } from './measures.ts'
import { notices } from './notices.ts'
import { owners } from './owners.ts'
import { proposals } from './proposals.ts'
import { reviewTokens } from './review-tokens.ts'
import { proposedNeeds } from './proposed-needs.ts'
import { sdkUse } from './sdk-use.ts'
import { severalNodes } from './several-nodes.ts'
import { teamStanding } from './team-standing.ts'
import { teams } from './teams.ts'
import { webhooks } from './webhooks.ts'
import type { SqlWords } from './sql-words.ts'

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
  looks,
  measures,
  owners,
  reviewTokens,
  proposals,
  bulletins,
  proposedNeeds,
  sdkUse,
  mailLanguage,
  accountLanguage,
  digestMatter,
  mailInTurn,
]
