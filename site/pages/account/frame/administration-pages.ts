/** What administrators see, as their own navigation shows it. The first one is where they come in. */
export const administrationPages = [
  { path: '/account/administration/', label: 'Now', title: 'How the portal stands' },
  { path: '/account/administration/people/', label: 'People', title: 'People' },
  { path: '/account/administration/access/', label: 'Access', title: 'Requests for access' },
  { path: '/account/administration/proposals/', label: 'Proposals', title: 'Proposals of owners' },
  { path: '/account/administration/found-keys/', label: 'Found keys', title: 'Keys found in public' },
  { path: '/account/administration/bulletins/', label: 'Bulletins', title: 'What the portal says in public' },
  { path: '/account/administration/needs/', label: 'Needs', title: 'Needs that people proposed' },
  { path: '/account/administration/mails/', label: 'Mails', title: 'Mails that wait or failed' },
  { path: '/account/administration/audit/', label: 'Audit', title: 'Who did what' },
  { path: '/account/administration/usage/', label: 'Usage', title: 'What everybody called' },
  { path: '/account/administration/misfits/', label: 'Misfits', title: 'Answers that do not fit' },
] as const

export type AdministrationPath = (typeof administrationPages)[number]['path']
