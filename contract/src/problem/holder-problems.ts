import type { CatalogEntry } from './catalog-entry.ts'

/** What is refused to holders about access, teams and webhooks. */
export const holderProblems = {
  'approval.asked_already': {
    status: 409,
    owner: 'client',
    title: 'The same access is asked for or granted already',
    cause: 'There is a request for this API, and for this key or all of them, that waits or was approved.',
    fix: 'Look at your requests; withdraw the one you have to ask anew.',
  },
  'approval.over': {
    status: 409,
    owner: 'client',
    title: 'The request is over',
    cause: 'It was refused, withdrawn or has ended, and stays as history only.',
    fix: 'Ask anew.',
  },
  'approval.own': {
    status: 403,
    owner: 'client',
    title: 'Nobody decides on a request of their own',
    cause: 'The request was made by the account that decides, for itself or for a team, or by a team it belongs to.',
    fix: 'Let another administrator decide.',
  },
  'team.role': {
    status: 403,
    owner: 'client',
    title: 'Your role in the team does not allow this',
    cause: 'You are not in this team, or your role in it does not allow what was asked for.',
    fix: 'Ask an owner of the team for another role.',
  },
  'team.last_owner': {
    status: 409,
    owner: 'client',
    title: 'The team would have no owner',
    cause: 'A team needs an owner for as long as there is somebody else in it.',
    fix: 'Make another member an owner, or delete the team, and try again.',
  },
  'team.too_many': {
    status: 409,
    owner: 'client',
    title: 'There are as many as there may be',
    cause: 'An account may own three teams; a team has fifty people at the most, invitations among them.',
    fix: 'Delete or remove what you no longer need.',
  },
  'team.invitation_gone': {
    status: 409,
    owner: 'client',
    title: 'The invitation does not work any more',
    cause:
      'It was used, taken back or replaced, ran out after seven days, went to another address than yours, or whoever sent it may no longer invite.',
    fix: 'Sign in with the address it was sent to, or ask for a new one.',
  },
  'webhook.too_many': {
    status: 409,
    owner: 'client',
    title: 'There are as many webhooks as there may be',
    cause: 'An account, or a team, has five webhooks at the most.',
    fix: 'Delete one that you no longer need.',
  },
} as const satisfies Record<string, CatalogEntry>
