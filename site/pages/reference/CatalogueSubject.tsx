import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { CatalogueDomain, CatalogueEntry } from '@site/pages/reference/create/create-catalogue'
import { StateBadge } from '../../frame/badges'
import { Texture } from '../../frame/drawing/Texture'
import styles from './CataloguePage.module.css'

type Props = {
  readonly domain: CatalogueDomain
  /** Which drawing stands for it. */
  readonly texture: number
  readonly entries: readonly CatalogueEntry[]
}

/** One subject and the APIs under it. */
export function CatalogueSubject({ domain, texture, entries }: Props): ReactNode {
  const { lang } = domain
  const id = `domain-${domain.id}`
  return (
    <section className={styles.domain} aria-labelledby={id}>
      <header className={styles.head}>
        <Texture index={texture} />
        <h2 id={id} className={styles.subject} lang={lang}>
          {domain.name}
        </h2>
        <p className="label" lang={lang}>
          {domain.summary}
        </p>
      </header>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const { lang } = entry
  return (
    <article className={styles.entry}>
      <h3 className={styles.name}>
        <Link to={entry.href} lang={lang}>
          {entry.name}
        </Link>{' '}
        <StateBadge state={entry.state} />
      </h3>
      <p lang={lang}>{entry.summary}</p>
      <dl className={styles.terms}>
        <Term name="Owner" text={entry.owner} lang={lang} />
        <Term name="Licence" text={entry.licence} lang={lang} />
        <Term name="Freshness" text={entry.freshness} />
        <Term name="Limit" text={entry.limit} />
        <Term name="Operations" text={String(entry.operations)} />
      </dl>
    </article>
  )
}

type TermProps = { readonly name: string; readonly text: string; readonly lang?: string | undefined }

function Term({ name, text, lang }: TermProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{text}</dd>
    </div>
  )
}
