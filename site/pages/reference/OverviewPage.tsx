import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { Navigation } from '@site/pages/reference/create/create-navigation'
import type { Overview } from '@site/pages/reference/create/create-overview'
import { CopyButton } from '../../frame/code/CopyButton'
import { Prose } from '../../frame/text/Prose'
import { MethodBadge, StateBadge } from '../../frame/badges'
import { Attribution, FactRows } from './FactList'
import { Still } from '../../frame/Still'
import { truthPath } from '../../frame/links'
import { Html } from '../../frame/text/Html'
import { ReferenceShell } from './ReferenceShell'
import { useOrigins } from '../../frame/use-origins'
import facts from './FactList.module.css'
import styles from './OverviewPage.module.css'

export type OverviewProps = {
  readonly overview: Overview
  readonly navigation: Navigation
  readonly children?: ReactNode
}

/** One API: what it is, the data set's card, the owner's guide when there is one, and all operations by subject. */
export default function OverviewPage({ overview, navigation, children }: OverviewProps): ReactNode {
  const { api, portal } = useOrigins()
  const { lang } = navigation
  const absolute = (address: string): string => {
    if (!address.startsWith('/')) return address
    return (/^\/(api|sandbox)\//.test(address) ? api : portal) + address
  }
  return (
    <ReferenceShell title={overview.name} description={overview.summary} navigation={navigation}>
      <header>
        <h1 className={styles.title} lang={lang}>
          {overview.name}
        </h1>
        <p className={styles.lead} lang={lang}>
          {overview.summary}
        </p>
        <p className={styles.line}>
          <StateBadge state={overview.state} />
          <span className="label">
            version {overview.version}
            {overview.since && `, ${overview.state} since ${overview.since}`}
          </span>
          <a href="#operations">All operations</a>
          <a href={overview.contract} download={`${overview.id}.openapi.json`}>
            OpenAPI contract
          </a>
        </p>
      </header>
      <div className={styles.columns}>
        {/* On a phone it stands first: what comes first in the page does not move what was drawn already. */}
        <aside className={styles.card} aria-label="Data set">
          <dl className={facts.facts}>
            <FactRows facts={overview.facts} />
            <div>
              <dt>Licence</dt>
              <dd>
                <a href={overview.licence.href}>{overview.licence.name}</a>
              </dd>
            </div>
            <div>
              <dt>How true it is</dt>
              <dd>
                <Link to={truthPath}>All contracts</Link>
                <span className={facts.note}>{overview.truth}</span>
              </dd>
            </div>
            {overview.bases.map((base) => (
              <div key={base.name}>
                <dt>{base.name}</dt>
                <dd>
                  <code className={styles.base}>{absolute(base.address)}</code>
                  <CopyButton text={() => absolute(base.address)} />
                  <span className={facts.note}>
                    <Prose text={base.note} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          <Attribution sentences={overview.attribution} />
        </aside>
        <div className={styles.words}>
          {children ? (
            <div className="prose" lang={lang}>
              {children}
            </div>
          ) : (
            <Html html={overview.description} className="prose" />
          )}
          <h2 id="operations">Operations</h2>
          {overview.groups.map((group) => (
            <Still as="section" key={group.name} aria-label={group.name} className={styles.group}>
              <h3 className={styles.subject} lang={lang}>
                {group.name}
              </h3>
              {group.description !== '' && <Html html={group.description} />}
              <ul className={styles.operations}>
                {group.operations.map((operation) => (
                  <li key={operation.href}>
                    <Link to={operation.href} lang={lang}>
                      {operation.summary}
                    </Link>
                    <span>
                      <code>{operation.name}</code>
                      {operation.deprecated && <span className={styles.deprecated}>{operation.deprecated}</span>}
                    </span>
                    <span className={styles.address}>
                      <MethodBadge method={operation.method} /> <code>{operation.path}</code>
                    </span>
                  </li>
                ))}
              </ul>
            </Still>
          ))}
        </div>
      </div>
    </ReferenceShell>
  )
}
