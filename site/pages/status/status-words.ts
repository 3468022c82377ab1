export const statusPath = '/status/'
export const statusTitle = 'Status'
export const statusDescription =
  'Which APIs answer now, how they answered in the last ninety days, and when an owner’s server could not be reached.'

/** How an API stands, in words, and the look of its sign. */
export const standingWords: Readonly<Record<string, readonly [words: string, state: string]>> = {
  answers: ['Answers', 'state--stable'],
  failing: ['Answers with faults', 'state--beta'],
  unreachable: ['Does not answer', 'state--retired'],
  quiet: ['Nobody asked for an hour', 'state--info'],
  unknown: ['No checks yet', 'state--info'],
}
