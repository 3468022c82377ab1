export const statusPath = '/status/'
export const statusTitle = 'Status'
export const statusDescription =
  'Which APIs answer now, how they answered in the last ninety days, when an owner’s server could not be reached, and which work is planned.'

/** How an API stands, in words, and the look of its sign. */
export const standingWords: Readonly<Record<string, readonly [words: string, state: string]>> = {
  answers: ['Answers', 'state--stable'],
  failing: ['Answers with faults', 'state--beta'],
  unreachable: ['Does not answer', 'state--retired'],
  quiet: ['Nobody asked for an hour', 'state--info'],
  unknown: ['No checks yet', 'state--info'],
}

/** What a bulletin is, by its kind and state, and the look of its sign. */
export const bulletinWords: Readonly<Record<string, Readonly<Record<string, readonly [words: string, look: string]>>>> =
  {
    incident: { current: ['Incident, now', 'state--retired'], closed: ['Incident, over', 'state--info'] },
    maintenance: {
      planned: ['Planned work', 'state--beta'],
      current: ['Planned work, now', 'state--beta'],
      closed: ['Planned work, over', 'state--info'],
    },
  }
