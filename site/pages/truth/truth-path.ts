/** The page on how true the contracts are. */
export const truthPath = '/truth/'

export const truthTitle = 'How true our contracts are'
export const truthDescription =
  'Each contract held against what its owner published and answered: what fits, what is left out, what nobody has checked.'

/** What the search knows of it: its words are in no Markdown. */
export const truthRecord = {
  kind: 'guide',
  path: truthPath,
  title: truthTitle,
  description: truthDescription,
  markdown: '',
} as const
