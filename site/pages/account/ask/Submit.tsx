import type { ReactNode } from 'react'
import { askText } from '@openlondon/contract/languages/en/ask'
import { useText } from '../../../frame/text/use-text'
import type { Action } from './use-action'

type Props = {
  readonly label: string
  readonly action: Pick<Action<never[]>, 'busy' | 'slow'>
  readonly tone?: 'main' | 'danger'
}

/** A button that stays reachable while it works, so that the focus is not lost, and says when it takes long. */
export function Submit({ label, action, tone = 'main' }: Props): ReactNode {
  const { t } = useText(askText)
  return (
    <>
      <button type="submit" className={`button button--${tone}`} aria-disabled={action.busy}>
        {label}
      </button>
      <span className="label" role="status">
        {action.slow && t('waitingForThePortal')}
      </span>
    </>
  )
}
