import { useEffect, useState, type ReactNode } from 'react'
import type { AcceptedNeed, AcceptedNeedList } from '@city/sdk/portal'
import styles from './community.module.css'

/** Needs that were proposed by the form and accepted. They are strangers' words: text, and in whatever language. */
export function AcceptedNeeds(): ReactNode {
  const [needs, setNeeds] = useState<readonly AcceptedNeed[]>([])
  useEffect(() => {
    const abort = new AbortController()
    askNeeds(abort.signal).then(setNeeds, () => {})
    return () => abort.abort()
  }, [])
  if (needs.length === 0) return null
  return (
    <section aria-labelledby="accepted">
      <h2 id="accepted">Without a criterion yet</h2>
      <p>
        People proposed these, and they were accepted. Whoever writes a criterion for one makes it a need of the city.
      </p>
      <ul className={styles.cards}>
        {needs.map(({ id, title, who, place, why, solved }) => (
          <li key={id} id={id}>
            <h3 className={styles.title}>{title}</h3>
            <p>
              {who}. {place}.
            </p>
            <p>{why}</p>
            <p className="label">Solved when: {solved}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Without the SDK: a page that only reads need not load it. Where no portal serves the page, there are none. */
async function askNeeds(signal: AbortSignal): Promise<readonly AcceptedNeed[]> {
  const response = await fetch('/portal/v1/proposed-needs', { signal })
  if (!response.ok) return []
  const list: AcceptedNeedList = await response.json()
  return list.needs
}
