import { useState, type ReactNode } from 'react'
import Layout from '@theme/Layout'
import type { Catalogue, CatalogueEntry } from '@site/pages/reference/create/create-catalogue'
import { useCity } from '../../frame/use-city'
import { CatalogueFilter, type Wish } from './CatalogueFilter'
import { CatalogueSubject } from './CatalogueSubject'
import styles from './CataloguePage.module.css'

/** Every API by domain, with the terms that decide whether it can be used, and a filter over all the words. */
export default function CataloguePage({ catalogue }: { readonly catalogue: Catalogue }): ReactNode {
  const { name } = useCity()
  const [wish, setWish] = useState<Wish>({ words: '', subject: '', licence: '' })
  const subjects = catalogue.domains
    .map((domain, index) => ({ domain, index, entries: domain.entries.filter((entry) => fits(entry, wish)) }))
    .filter(({ domain, entries }) => entries.length > 0 && (wish.subject === '' || domain.id === wish.subject))
  const found = subjects.reduce((sum, { entries }) => sum + entries.length, 0)

  return (
    <Layout
      title="APIs"
      description={`Every API of ${name} in this portal, by subject, with owner, licence, freshness and limits.`}
    >
      <main className="page">
        <h1>APIs</h1>
        <p className={styles.lead}>
          {catalogue.apis} APIs with {catalogue.operations} operations. Each can be called from its page, without an
          account.
        </p>
        <CatalogueFilter catalogue={catalogue} wish={wish} found={found} onWish={setWish} />
        {subjects.map(({ domain, index, entries }) => (
          <CatalogueSubject key={domain.id} domain={domain} texture={index} entries={entries} />
        ))}
      </main>
    </Layout>
  )
}

/** Every word must be somewhere in the entry. */
const fits = (entry: CatalogueEntry, { words, licence }: Wish): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => entry.words.includes(word)) &&
  (licence === '' || entry.licenceId === licence)
