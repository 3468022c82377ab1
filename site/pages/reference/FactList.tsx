import type { ReactNode } from 'react'
import type { Fact } from '@site/pages/reference/create/create-facts'
import { AgreementOf } from '../../frame/AgreementLine'
import { CopyButton } from '../../frame/code/CopyButton'
import { Prose } from '../../frame/text/Prose'
import { useTextLanguage } from '../../frame/text/text-language'
import styles from './FactList.module.css'

type Props = { readonly facts: readonly Fact[]; readonly attribution: readonly string[] }

/** The terms of a call, and the words its licence wants shown. */
export function FactList({ facts, attribution }: Props): ReactNode {
  return (
    <section aria-label="Terms">
      <dl className={styles.facts}>
        <FactRows facts={facts} />
      </dl>
      {attribution.length > 0 && <Attribution sentences={attribution} />}
    </section>
  )
}

/** Facts inside a list that may have more of its own. */
export function FactRows({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const lang = useTextLanguage()
  return facts.map((fact) => (
    <div key={fact.name + fact.text}>
      <dt>{fact.name}</dt>
      <dd lang={fact.theirs === 'text' ? lang : undefined}>
        {fact.agreementOf !== undefined ? (
          <span className={styles.asked}>
            <AgreementOf operation={fact.agreementOf} />
          </span>
        ) : fact.href ? (
          <a href={fact.href}>{fact.text}</a>
        ) : (
          <Prose text={fact.text} />
        )}
        {fact.note && (
          <span className={styles.note} lang={fact.theirs === 'note' ? lang : undefined}>
            <Prose text={fact.note} />
          </span>
        )}
      </dd>
    </div>
  ))
}

/** Sentences to show word for word wherever the data is shown. */
export function Attribution({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const lang = useTextLanguage()
  return (
    <div className={styles.attribution}>
      <p className={styles.title}>
        Show these words with the data
        <CopyButton text={() => sentences.join('\n')} />
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} lang={lang}>
          {sentence}
        </p>
      ))}
    </div>
  )
}
