import { useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import type { Catalogue, CatalogueEntry } from '@site/pages/reference/create/create-catalogue'
import { Texture } from '../../frame/Texture'
import { useCity } from '../../frame/use-city'
import { StateBadge } from '../../frame/badges'
import styles from './CataloguePage.module.css'

/** Every API by domain, with the terms that decide whether it can be used, and a filter over all the words. */
export default function CataloguePage({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const { name } = useCity()
  const [words, setWords] = useState('')
  const [subject, setSubject] = useState('')
  const [licence, setLicence] = useState('')
  const licences = new Map(
    catalogue.domains.flatMap((domain) => domain.entries.map((entry) => [entry.licenceId, entry.licence] as const)),
  )
  const wanted = (entry: CatalogueEntry): boolean =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => entry.words.includes(word)) &&
    (licence === '' || entry.licenceId === licence)
  const domains = catalogue.domains.filter((domain) => subject === '' || domain.id === subject)
  const found = domains.flatMap((domain) => domain.entries.filter(wanted)).length

  return (
    <Layout
      title="APIs"
      description={`Every API of ${name} in this portal, by subject, with owner, licence, freshness and limits.`}
    >
      <main className={`page ${styles.page}`}>
        <h1>APIs</h1>
        <p className={styles.lead}>
          {catalogue.apis} APIs with {catalogue.operations} operations. Each can be called from its page, without an
          account.
        </p>
        <form
          className={styles.filter}
          role="search"
          aria-label="Filter the APIs"
          onSubmit={(event) => event.preventDefault()}
        >
          <label>
            Filter
            <input
              type="search"
              value={words}
              placeholder="name, subject, owner…"
              onChange={(event) => setWords(event.target.value)}
            />
          </label>
          <label>
            Subject
            <select value={subject} onChange={(event) => setSubject(event.target.value)}>
              <option value="">any</option>
              {catalogue.domains.map(({ id, name: label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Licence
            <select value={licence} onChange={(event) => setLicence(event.target.value)}>
              <option value="">any</option>
              {[...licences].map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <p aria-live="polite" className="label">
            {found === catalogue.apis ? 'All shown' : `${found} of ${catalogue.apis} shown`}
          </p>
        </form>
        {domains.map((domain) => {
          const entries = domain.entries.filter(wanted)
          if (entries.length === 0) return null
          return (
            <section key={domain.id} className={styles.domain} aria-labelledby={`domain-${domain.id}`}>
              <header className={styles.head}>
                <Texture index={catalogue.domains.indexOf(domain)} />
                <h2 id={`domain-${domain.id}`} className={styles.subject}>
                  {domain.name}
                </h2>
                <p className="label">{domain.summary}</p>
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
        })}
      </main>
    </Layout>
  )
}

function Entry({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  return (
    <article className={styles.entry}>
      <h3 className={styles.name}>
        <Link to={entry.href}>{entry.name}</Link> <StateBadge state={entry.state} />
      </h3>
      <p>{entry.summary}</p>
      <dl className={styles.terms}>
        {[
          ['Owner', entry.owner],
          ['Licence', entry.licence],
          ['Freshness', entry.freshness],
          ['Limit', entry.limit],
          ['Operations', String(entry.operations)],
        ].map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
