import type { ReactNode } from 'react'
import type { Fact } from '@site/plugins/api-reference/create-facts'
import { CopyButton } from '../code/CopyButton'
import styles from './FactList.module.css'

type Props = { readonly facts: readonly Fact[]; readonly attribution: readonly string[] }

/** The terms of a call, and the words its licence wants shown. */
export function FactList({ facts, attribution }: Props): ReactNode {
  return (
    <section aria-label="Terms">
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.name + fact.text}>
            <dt>{fact.name}</dt>
            <dd>
              {fact.href ? <a href={fact.href}>{fact.text}</a> : fact.text}
              {fact.note && <span className={styles.note}>{fact.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {attribution.length > 0 && <Attribution sentences={attribution} />}
    </section>
  )
}

/** Sentences to show word for word wherever the data is shown. */
export function Attribution({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  return (
    <div className={styles.attribution}>
      <p className={styles.title}>
        Show these words with the data
        <CopyButton text={() => sentences.join('\n')} />
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
