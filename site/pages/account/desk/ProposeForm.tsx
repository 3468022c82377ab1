import { useId, useState, type ReactNode } from 'react'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { isHttpError } from '@city/sdk'
import { propose } from '@city/sdk/portal'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { FailureNotice } from '../ask/FailureNotice'
import { patientPortal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import { WordsField } from '../frame/WordsField'
import styles from '../frame/Account.module.css'

type Props = {
  readonly apiId: string
  readonly onMade: (version: string) => void
  readonly onExpired: () => void
}

type Sent = { readonly name: string; readonly document: string }
type Refused = {
  readonly detail: string
  readonly errors: readonly { readonly path: string; readonly message: string }[]
}

const lengthMax = 1_000_000

/** A document from a file, or pasted. What cannot be published so comes back with where it is wrong. */
export function ProposeForm({ apiId, onMade, onExpired }: Props): ReactNode {
  const { t, rich } = useText(deskText)
  const [sent, setSent] = useState<Sent>()
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState<Refused>()
  const [emptied, setEmptied] = useState(0)
  const hint = useId()
  const send = useAction(async () => {
    setRefused(undefined)
    if (!sent) return setRefused({ detail: t('chooseFirst'), errors: [] })
    if (sent.document.length > lengthMax) return setRefused({ detail: t('tooLong'), errors: [] })
    try {
      const words = note.trim()
      const { version } = await propose(patientPortal(), {
        api: apiId,
        body: { ...sent, ...(words !== '' && { note: words }) },
      })
      setSent(undefined)
      setNote('')
      setEmptied((times) => times + 1)
      onMade(version)
    } catch (error) {
      if (!isHttpError(error) || error.problem?.code !== 'proposal.refused') throw error
      // The portal's own problem, as its contract describes it.
      const { detail, errors = [] } = error.problem as Partial<Refused>
      setRefused({ detail: detail ?? t('notSo'), errors })
    }
  }, onExpired)
  return (
    <form
      key={emptied}
      className={styles.create}
      onSubmit={(event) => {
        event.preventDefault()
        void send.run()
      }}
    >
      <h3>{t('proposeADocument')}</h3>
      <p className="label" id={hint}>
        {rich('oneFile', { link: (words) => <LocalLink to="/check/">{words}</LocalLink> })}
      </p>
      <label className={styles.field}>
        {t('theDocument')}
        <input
          type="file"
          accept=".json,.yaml,.yml"
          aria-describedby={hint}
          onChange={async ({ target: { files } }) => {
            const [file] = files ?? []
            setSent(file && { name: nameFor(file.name), document: await file.text() })
          }}
        />
      </label>
      <details className={styles.bounds}>
        <summary>{t('pasteText')}</summary>
        <label className={styles.field}>
          {t('textOfDocument')}
          <textarea
            rows={8}
            spellCheck={false}
            onChange={({ target: { value } }) =>
              setSent(
                value.trim() === ''
                  ? undefined
                  : { name: /^\s*\{/.test(value) ? 'openapi.json' : 'openapi.yaml', document: value },
              )
            }
          />
        </label>
      </details>
      <WordsField label={t('wordsToReaders')} value={note} onChange={setNote} />
      <div role="status">{refused && <Why refused={refused} />}</div>
      <FailureNotice failure={send.failure} />
      <p className={styles.actions}>
        <Submit label={t('propose')} action={send} />
      </p>
    </form>
  )
}

/** The portal tells JSON from YAML by the end of the name. */
function nameFor(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return /\.(json|yaml|yml)$/.test(last) ? last.slice(-100) : 'openapi.yaml'
}

function Why({ refused: { detail, errors } }: { readonly refused: Refused }): ReactNode {
  return (
    <div className="notice notice--warning">
      <p className="notice__title">{detail}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ path, message }, index) => (
            <li key={index}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
