export const bumpWords: Readonly<Record<string, string>> = {
  major: 'a major release',
  minor: 'a minor release',
  patch: 'a patch',
  initial: 'the first release',
}

export const stateTones: Readonly<Record<string, string>> = {
  open: 'state--beta',
  approved: 'state--stable',
  published: 'state--stable',
  declined: 'state--retired',
  withdrawn: 'state--retired',
}

export const eventWords: Readonly<Record<string, string>> = {
  proposed: 'proposed it',
  said: 'said',
  approved: 'approved it',
  declined: 'declined it',
  withdrawn: 'withdrew it',
  published: 'published it',
  'publish-failed': 'tried to publish it, which failed',
}
