import { memo, type ReactNode } from 'react'
import type { Fact } from '@site/pages/reference/create/create-facts'
import { AgreementOf } from '../../frame/AgreementLine'
import { CopyButton } from '../../frame/code/CopyButton'
import { Still } from '../../frame/Still'
import { Prose } from '../../frame/text/Prose'
import { useTextLanguage } from '../../frame/text/text-language'
import styles from './FactList.module.css'

type Props = { readonly facts: readonly Fact[]; readonly attribution: readonly string[] }

/** The terms of a call, and the words its licence wants shown. */
export const FactList = memo(function FactList({ facts, attribution }: Props): ReactNode {
  return (
    <section aria-label="Terms">
      <dl className={styles.facts}>
        <FactRows facts={facts} />
      </dl>
      {attribution.length > 0 && <Attribution sentences={attribution} />}
    </section>
  )
})

/** Facts inside a list that may have more of its own. */
export function FactRows({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const lang = useTextLanguage()
  return facts.map(({ name, text, href, note, theirs, agreementOf }) =>
    agreementOf === undefined ? (
      <Still key={name + text}>
        <dt>{name}</dt>
        <dd lang={theirs === 'text' ? lang : undefined}>
          {href ? (
            <a href={href}>
              <Prose text={text} />
            </a>
          ) : (
            <Prose text={text} />
          )}
          <Note text={note} lang={theirs === 'note' ? lang : undefined} />
        </dd>
      </Still>
    ) : (
      <div key={name + text}>
        <dt>{name}</dt>
        <dd>
          <span className={styles.asked}>
            <AgreementOf operation={agreementOf} />
          </span>
          <Note text={note} lang={theirs === 'note' ? lang : undefined} />
        </dd>
      </div>
    ),
  )
}

type NoteProps = { readonly text: string | undefined; readonly lang: string | undefined }

function Note({ text, lang }: NoteProps): ReactNode {
  return (
    text && (
      <span className={styles.note} lang={lang}>
        <Prose text={text} />
      </span>
    )
  )
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
