import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { noticesText } from '@openlondon/contract/languages/en/notices'
import { updateAccount } from '@city/sdk/portal'
import { usePageLanguages } from '../../../frame/text/page-speech'
import { useText } from '../../../frame/text/use-text'
import type { AccountProps } from '../frame/AccountFrame'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'
import own from './MailLanguage.module.css'

type Props = Pick<AccountProps, 'account' | 'onChanged' | 'onExpired'>

/** What a holder is written to in; nothing to choose in a city of one language. */
export function MailLanguage({ account, onChanged, onExpired }: Props): ReactNode {
  const { t } = useText(noticesText)
  const languages = usePageLanguages()
  const noteId = useId()
  const [tag, setTag] = useState(account.language)
  const [isSaved, setSaved] = useState(false)
  const save = useAction(async () => {
    onChanged(await updateAccount(portal(), { body: { language: tag } }))
    setSaved(true)
  }, onExpired)
  if (languages.length < 2) return null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save.run()
  }
  return (
    <form onSubmit={submit} className={own.language}>
      <label className={styles.field}>
        {t('mailsInLanguage')}
        <select
          name="language"
          value={tag}
          aria-describedby={noteId}
          onChange={({ target }) => {
            setSaved(false)
            setTag(target.value)
          }}
        >
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="label" id={noteId}>
        {t('mailsInLanguageNote')}
      </p>
      <FailureNotice failure={save.failure} />
      <p className={styles.actions}>
        <Submit label={t('useThisLanguage')} action={save} />
        <span className="label" role="status">
          {isSaved && t('saved')}
        </span>
      </p>
    </form>
  )
}
