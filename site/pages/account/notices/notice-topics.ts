export type NoticeTopic = {
  readonly id: 'breaking' | 'deprecations' | 'quota' | 'keyExpiring'
  readonly label: string
  readonly note: string
}

/** What may be chosen, in the order in which it matters. */
export const noticeTopics: readonly NoticeTopic[] = [
  {
    id: 'breaking',
    label: 'What breaks',
    note: 'A release changes an operation that a key of yours called, in a way that can break a program.',
  },
  {
    id: 'deprecations',
    label: 'What will go away',
    note: 'A release says that something your keys called goes on for now and will end.',
  },
  { id: 'quota', label: 'Your quota', note: '80 and 100 per cent of the calls of a day are used; each once a day.' },
  { id: 'keyExpiring', label: 'A key that ends', note: 'A key stops by itself in 14 days, 3 days or 1 day.' },
]

/** What a webhook may want. */
export const webhookTopics = [
  { id: 'breaking', label: 'What breaks' },
  { id: 'deprecations', label: 'What will go away' },
  { id: 'quota', label: 'The quota' },
  { id: 'keyExpiring', label: 'A key that ends' },
  { id: 'keyLeaked', label: 'A key that was found' },
  { id: 'approvals', label: 'Answers to requests for access' },
] as const

export const deliveries = [
  { id: 'at-once', label: 'At once' },
  { id: 'weekly', label: 'On Mondays' },
  { id: 'off', label: 'Not at all' },
] as const

/** What a link in a mail is about, in words that end the sentence "Mails about …". */
export function topicWords(topic: string): string {
  const words: Readonly<Record<string, string>> = {
    breaking: 'releases that break what your keys call',
    deprecations: 'what will go away of what your keys call',
    quota: 'your quota',
    keyExpiring: 'keys that are about to end',
    weekly: 'everything that comes in the letter on Mondays',
  }
  return words[topic] ?? topic
}
