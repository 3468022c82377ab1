import type { ReactNode } from 'react'
import { useLocation } from '@docusaurus/router'
import type { AccountProps } from '../frame/AccountFrame'
import { AccessRequestsPage } from './AccessRequests'
import type { AdministrationPath } from '../frame/administration-pages'
import { AuditList } from './AuditList'
import { BulletinDesk } from './bulletins/BulletinDesk'
import { FoundKeys } from './FoundKeys'
import { Mails } from './Mails'
import { Misfits } from './Misfits'
import { PeopleList } from './people/PeopleList'
import { ProposedNeeds } from './ProposedNeeds'
import { PortalUse } from './PortalUse'
import { StandingNow } from './StandingNow'
import { WaitingProposals } from './WaitingProposals'

const views: Readonly<Record<string, (props: AccountProps) => ReactNode>> = {
  '/account/administration/': StandingNow,
  '/account/administration/people/': PeopleList,
  '/account/administration/access/': AccessRequestsPage,
  '/account/administration/proposals/': WaitingProposals,
  '/account/administration/found-keys/': FoundKeys,
  '/account/administration/bulletins/': BulletinDesk,
  '/account/administration/needs/': ProposedNeeds,
  '/account/administration/mails/': Mails,
  '/account/administration/audit/': AuditList,
  '/account/administration/usage/': PortalUse,
  '/account/administration/misfits/': Misfits,
} satisfies Record<AdministrationPath, unknown>

/** For administrators: to anybody else the portal says so, whatever this page would show. */
export default function Administration(props: AccountProps): ReactNode {
  const here = useLocation().pathname.replace(/\/?$/, '/')
  const View = views[here] ?? StandingNow
  return <View {...props} />
}
