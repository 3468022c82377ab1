import { Fragment, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { OperationPage } from '@site/pages/reference/create/create-operation-page'
import { CopyButton } from '../../frame/code/CopyButton'
import { MethodBadge, StateBadge } from '../../frame/badges'
import { Html } from '../../frame/text/Html'
import { useTextLanguage } from '../../frame/text/text-language'
import styles from './OperationHead.module.css'

type Props = {
  readonly page: OperationPage
  /** It stands below the heading of a proposal, and nothing of it is published. */
  readonly isProposed: boolean
}

/** What it does in one line, its one id, its address, and whether one may still build on it. */
export function OperationHead({ page, isProposed }: Props): ReactNode {
  const lang = useTextLanguage()
  const Heading = isProposed ? 'h2' : 'h1'
  return (
    <header className={styles.head}>
      <Heading className={styles.title} lang={lang}>
        {page.summary}
      </Heading>
      <p className={styles.line}>
        <MethodBadge method={page.method} />
        <code className={styles.path}>{breakable(page.path)}</code>
        <StateBadge state={page.state} />
      </p>
      <p className={styles.line}>
        <span className={`label ${styles.id}`}>
          <code>{page.id}</code>
        </span>
        {!isProposed && (
          <>
            <TwinButtons address={page.twin} />
            <Link to={`/report/?operation=${page.id}`} className={styles.report}>
              Report wrong data
            </Link>
          </>
        )}
      </p>
      {page.deprecation && (
        <aside className="notice notice--warning">
          <p className="notice__title">{`${page.deprecation.when[0]?.toUpperCase()}${page.deprecation.when.slice(1)}`}</p>
          {page.deprecation.reason && <Html html={page.deprecation.reason} />}
          {page.deprecation.replacement && (
            <p>
              Use{' '}
              <Link to={page.deprecation.replacement.href}>
                <code>{page.deprecation.replacement.id}</code>
              </Link>{' '}
              instead.
            </p>
          )}
        </aside>
      )}
    </header>
  )
}

/** A long path breaks between its segments and nowhere else. */
function breakable(path: string): ReactNode {
  return path.split(/(?=\/)/).map((segment, index) => (
    <Fragment key={path.slice(0, index) + segment}>
      {index > 0 && <wbr />}
      {segment}
    </Fragment>
  ))
}

function TwinButtons({ address }: { readonly address: string }): ReactNode {
  const load = (): Promise<string> => fetch(address).then((response) => response.text())
  return (
    <span className={styles.twin}>
      <CopyButton text={load} label="Copy as Markdown" />
      <a href={address} className={styles.raw}>
        Markdown
      </a>
    </span>
  )
}
