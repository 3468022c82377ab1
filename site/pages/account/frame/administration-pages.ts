/** What administrators see, as their own navigation shows it. The first one is where they come in. */
export const administrationPages = [
  {
    path: '/account/administration/',
    label: 'Now',
    title: 'How the portal stands',
    about: 'For administrators: what waits for them, and whether the portal and its owners’ hosts answer.',
  },
  {
    path: '/account/administration/people/',
    label: 'People',
    title: 'People',
    about: 'For administrators: who has an account, what it may do, and to whom it belongs.',
  },
  {
    path: '/account/administration/access/',
    label: 'Access',
    title: 'Requests for access',
    about: 'For administrators: who asks for data by which persons can be recognised, and what to decide.',
  },
  {
    path: '/account/administration/proposals/',
    label: 'Proposals',
    title: 'Proposals of owners',
    about: 'For administrators: releases that owners of APIs propose, with what each changes.',
  },
  {
    path: '/account/administration/found-keys/',
    label: 'Found keys',
    title: 'Keys found in public',
    about: 'For administrators: keys that somebody found where anybody can read them, and what became of them.',
  },
  {
    path: '/account/administration/bulletins/',
    label: 'Bulletins',
    title: 'What the portal says in public',
    about: 'For administrators: bulletins on the status page, from the first word to the last.',
  },
  {
    path: '/account/administration/needs/',
    label: 'Needs',
    title: 'Needs that people proposed',
    about: 'For administrators: what people say they need of the data, to be accepted or answered.',
  },
  {
    path: '/account/administration/mails/',
    label: 'Mails',
    title: 'Mails that wait or failed',
    about: 'For administrators: mails that are on their way, and those that nobody got.',
  },
  {
    path: '/account/administration/audit/',
    label: 'Audit',
    title: 'Who did what',
    about: 'For administrators: each deed that changed something, by whom and when.',
  },
  {
    path: '/account/administration/usage/',
    label: 'Usage',
    title: 'What everybody called',
    about: 'For administrators: calls by API and by day, and which of them failed.',
  },
  {
    path: '/account/administration/misfits/',
    label: 'Misfits',
    title: 'Answers that do not fit',
    about: 'For administrators: where owners’ answers differ from their contracts.',
  },
] as const

export type AdministrationPath = (typeof administrationPages)[number]['path']
