/** What may be chosen, in the order in which it matters. */
export const noticeTopics = [
  {
    id: 'breaking',
    label: 'whatBreaks',
    note: 'aReleaseChangesAnOperation',
  },
  {
    id: 'deprecations',
    label: 'whatWillGoAway',
    note: 'aReleaseSaysThatSomething',
  },
  { id: 'quota', label: 'yourQuota', note: 'n80And100PerCent' },
  { id: 'keyExpiring', label: 'aKeyThatEnds', note: 'aKeyStopsByItself' },
] as const

export type NoticeTopic = (typeof noticeTopics)[number]

/** What a webhook may want. */
export const webhookTopics = [
  { id: 'breaking', label: 'whatBreaks' },
  { id: 'deprecations', label: 'whatWillGoAway' },
  { id: 'quota', label: 'theQuota' },
  { id: 'keyExpiring', label: 'aKeyThatEnds' },
  { id: 'keyLeaked', label: 'aKeyThatWasFound' },
  { id: 'approvals', label: 'answersToRequestsForAccess' },
] as const

export const deliveries = [
  { id: 'at-once', label: 'atOnce' },
  { id: 'weekly', label: 'onMondays' },
  { id: 'off', label: 'notAtAll' },
] as const
