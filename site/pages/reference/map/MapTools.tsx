import type { ReactNode } from 'react'
import styles from './Map.module.css'

type Props = {
  readonly onZoom: (factor: number) => void
  readonly onWhole: () => void
}

/** Buttons that need neither a wheel nor two fingers. */
export function MapTools({ onZoom, onWhole }: Props): ReactNode {
  return (
    <p className={styles.tools}>
      <button type="button" className="button button--quiet" onClick={() => onZoom(2)}>
        Nearer
      </button>
      <button type="button" className="button button--quiet" onClick={() => onZoom(0.5)}>
        Farther
      </button>
      <button type="button" className="button button--quiet" onClick={onWhole}>
        All of it
      </button>
    </p>
  )
}
