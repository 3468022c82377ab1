import type { Ask, Views } from '@openlondon/sandbox/view'
import { holderOf } from './holder.ts'

type Settings = Readonly<Record<string, string>>

const usual: Settings = {
  breaking: 'at-once',
  deprecations: 'weekly',
  quota: 'at-once',
  keyExpiring: 'at-once',
  keyLeaked: 'at-once',
}

export const noticeViews: Views<unknown> = {
  getNoticeSettings: settingsOf,
  updateNoticeSettings: (ask) => {
    const { id } = holderOf(ask)
    // The contract has checked it: topics, and how each is to be told.
    ask.session.add('portal notices', { holder: id, change: ask.body as Settings })
    return settingsOf(ask)
  },
}

/** What was changed last counts. */
export function settingsOf(ask: Ask<unknown>): Settings {
  const { id } = holderOf(ask)
  const changes = ask.session.all('portal notices') as readonly { readonly holder: string; readonly change: Settings }[]
  return changes
    .filter(({ holder }) => holder === id)
    .reduce<Settings>((settings, { change }) => ({ ...settings, ...change }), usual)
}
