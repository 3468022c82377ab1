import type { ReactNode } from 'react'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import styles from './Map.module.css'

type Props = {
  readonly onZoom: (factor: number) => void
  readonly onWhole: () => void
}

/** Buttons that need neither a wheel nor two fingers. */
export function MapTools({ onZoom, onWhole }: Props): ReactNode {
  const { t } = useText(tryText)
  return (
    <p className={styles.tools}>
      <button type="button" className="button button--quiet" onClick={() => onZoom(2)}>
        {t('nearer')}
      </button>
      <button type="button" className="button button--quiet" onClick={() => onZoom(0.5)}>
        {t('farther')}
      </button>
      <button type="button" className="button button--quiet" onClick={onWhole}>
        {t('allOfIt')}
      </button>
    </p>
  )
}
