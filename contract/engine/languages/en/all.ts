import type { Table } from '../../../src/language/message.ts'
import { accessText } from './access.ts'
import { accountText } from './account.ts'
import { askText } from './ask.ts'
import { deskText } from './desk.ts'
import { footerText } from './footer.ts'
import { foundKeyText } from './found-key.ts'
import { frameText } from './frame.ts'
import { keysText } from './keys.ts'
import { landingText } from './landing.ts'
import { mailText } from './mail.ts'
import { noticesText } from './notices.ts'
import { personText } from './person.ts'
import { problemsText } from './problems.ts'
import { proposeText } from './propose.ts'
import { reportText } from './report.ts'
import { searchText } from './search.ts'
import { teamsText } from './teams.ts'
import { tryText } from './try.ts'
import { usageText } from './usage.ts'

/** Every table: a language has them all. */
export const englishTables: readonly Table[] = [
  accessText,
  accountText,
  askText,
  deskText,
  footerText,
  foundKeyText,
  frameText,
  keysText,
  landingText,
  mailText,
  noticesText,
  personText,
  problemsText,
  proposeText,
  reportText,
  searchText,
  teamsText,
  tryText,
  usageText,
]
