import { useState, type FormEvent, type ReactNode } from 'react'
import { personText } from '@openlondon/contract/languages/en/person'
import { LocalLink } from '../../../frame/text/LocalLink'
import { useText } from '../../../frame/text/use-text'
import { deleteAccount, exportAccount } from '@city/sdk/portal'
import { Dialog } from '../frame/Dialog'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { Submit } from '../ask/Submit'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'
import own from './YourData.module.css'

type Props = { readonly email: string; readonly onDeleted: () => void; readonly onExpired: () => void }

/** Take everything away, or leave. */
export function YourData({ email, onDeleted, onExpired }: Props): ReactNode {
  const { t, rich } = useText(personText)
  const [deleting, setDeleting] = useState(false)
  const take = useAction(async () => saveAsFile(await exportAccount(portal())), onExpired)
  return (
    <section className={styles.section} aria-labelledby="your-data">
      <h2 id="your-data">{t('yourData')}</h2>
      <p>{rich('oneJSONFileHoldsAll', { link: (words) => <LocalLink to="/about/privacy/">{words}</LocalLink> })}</p>
      <FailureNotice failure={take.failure} />
      <p className={styles.actions}>
        <button type="button" className="button" aria-disabled={take.busy} onClick={() => void take.run()}>
          {t('exportMyData')}
        </button>
        <button type="button" className="button button--danger" onClick={() => setDeleting(true)}>
          {t('deleteMyAccount')}
        </button>
      </p>
      {deleting && (
        <DeleteDialog email={email} onClose={() => setDeleting(false)} onDeleted={onDeleted} onExpired={onExpired} />
      )}
    </section>
  )
}

function saveAsFile(data: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'account.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

function DeleteDialog({ email, onClose, onDeleted, onExpired }: Props & { readonly onClose: () => void }): ReactNode {
  const { t, rich } = useText(personText)
  const [typed, setTyped] = useState('')
  const [differs, setDiffers] = useState(false)
  const erase = useAction(async () => {
    await deleteAccount(portal())
    onDeleted()
  }, onExpired)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const same = typed.trim().toLowerCase() === email.toLowerCase()
    setDiffers(!same)
    if (same) void erase.run()
  }
  return (
    <Dialog title={t('deleteYourAccount')} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{rich('everyKeyStopsWorkingWith', { email: <strong>{email}</strong> })}</p>
        <label className={styles.field}>
          {t('yourEMailAddress')}
          <input
            type="email"
            name="confirm"
            required
            autoComplete="off"
            value={typed}
            aria-invalid={differs}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p role="alert" className={own.differs}>
          {differs && t('thatIsNotTheAddress')}
        </p>
        <FailureNotice failure={erase.failure} />
        <p className={styles.actions}>
          <Submit label={t('deleteAccount')} action={erase} tone="danger" />
        </p>
      </form>
    </Dialog>
  )
}
