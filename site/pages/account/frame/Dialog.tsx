import { useEffect, useId, useRef, type ReactNode } from 'react'
import { accountText } from '@openlondon/contract/languages/en/account'
import { useText } from '../../../frame/text/use-text'
import styles from './Account.module.css'
import own from './Dialog.module.css'

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ title, onClose, children }: Props): ReactNode {
  const { t } = useText(accountText)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Put away with its page, as when a session ends, it is not closed: it comes back with what was written in it.
  const isAway = useRef(false)
  useEffect(() => {
    const element = dialog.current
    isAway.current = false
    element?.showModal()
    return () => {
      isAway.current = true
      element?.close()
    }
  }, [])
  return (
    <dialog ref={dialog} className={own.dialog} aria-labelledby={titleId} onClose={() => isAway.current || onClose()}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <button type="button" className={`button button--quiet ${styles.close}`} onClick={() => dialog.current?.close()}>
        {t('cancel')}
      </button>
    </dialog>
  )
}
