import { answer, day, refuse, utc, type Ask, type Views } from '@openlondon/sandbox/view'
import { keySummary } from './held-key.ts'
import { accountOf, holderOf, keysOf, signIn, signOut, tellAccount } from './holder.ts'
import { settingsOf } from './notices.ts'
import { teamsOf, teamSummary } from './teams.ts'
import { webhooksOf, webhookSummary } from './webhooks.ts'

/** The sandbox sends no mail: the code is always the one of the contract's example. */
const code = '204518'
const codeSeconds = 600
const sessionDays = 7

export const personViews: Views<unknown> = {
  signUp: (ask) => answer(202, { email: emailIn(ask), expiresInSeconds: codeSeconds }),
  createSession: (ask) => {
    if (fieldsOf(ask)['code'] !== code) return refuse(401)
    const holder = accountOf(ask, emailIn(ask))
    signIn(ask, holder)
    return answer(201, { account: tellAccount(ask, holder), expiresAt: utc(ask.clock.now + sessionDays * day) })
  },
  endSession: (ask) => {
    holderOf(ask)
    signOut(ask)
    return answer(204, undefined)
  },
  getAccount: (ask) => tellAccount(ask, holderOf(ask)),
  updateAccount: (ask) => {
    const holder = holderOf(ask)
    ask.session.add('portal language', { holder: holder.id, language: String(fieldsOf(ask)['language']) })
    return tellAccount(ask, holder)
  },
  exportAccount: (ask) => ({
    exportedAt: utc(ask.clock.now),
    account: tellAccount(ask, holderOf(ask)),
    keys: keysOf(ask).map((key) => keySummary(key, ask)),
    usage: [],
    mails: [],
    failedCalls: [],
    approvals: [],
    teams: teamsOf(ask).map((team) => teamSummary(ask, team)),
    webhooks: webhooksOf(ask).map(webhookSummary),
    notices: settingsOf(ask),
  }),
}

function emailIn(ask: Ask<unknown>): string {
  return String(fieldsOf(ask)['email']).toLowerCase()
}

function fieldsOf({ body }: Ask<unknown>): Readonly<Record<string, unknown>> {
  // The contract has checked it.
  return body as Readonly<Record<string, unknown>>
}
