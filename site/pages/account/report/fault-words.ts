/** What became of a report, in words, and the look of its sign. */
export const faultWords: Readonly<Record<string, readonly [words: string, state: string]>> = {
  received: ['received', 'state--info'],
  'looked-at': ['looked at', 'state--beta'],
  mended: ['mended', 'state--stable'],
  'not-a-fault': ['not a fault', 'state--info'],
}
