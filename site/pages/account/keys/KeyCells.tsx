import type { ReactNode } from 'react'
import { keysText } from '@openlondon/contract/languages/en/keys'
import { useText } from '../../../frame/text/use-text'
import type { KeySummary } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'

type Props = { readonly of: KeySummary }

/** As much of a key as anybody is shown again. */
export function KeyMarkCell({ of: key }: Props): ReactNode {
  const { t } = useText(keysText)
  return (
    <td data-label={t('key')}>
      <code>
        {key.start}…{key.last4}
      </code>
    </td>
  )
}

export function LastUsedCell({ of: key }: Props): ReactNode {
  const { t } = useText(keysText)
  return <td data-label={t('lastUsed')}>{key.lastUsedAt ? <Moment at={key.lastUsedAt} /> : t('never')}</td>
}
