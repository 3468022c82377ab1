import type { ReactNode } from 'react'
import type { DrawnMap } from './drawn-map'
import type { Shown } from './view'
import styles from './MapView.module.css'

type Props = {
  readonly map: Pick<DrawnMap, 'edge' | 'borders'>
  readonly shown: Shown
  /** Drawn among the lines, in units of the map. */
  readonly among?: ReactNode
  /** Drawn over the lines in pixels; where things are is said in percent of what is shown. */
  readonly children: ReactNode
}

/** Where a spot of the map lies in what is shown of it, as SVG takes it: `['34.5%', '60%']`. */
export const percentIn = (shown: Shown, [x, y]: readonly [number, number]): readonly [string, string] => [
  `${round(((x - shown.x) / shown.width) * 100)}%`,
  `${round(((y - shown.y) / shown.height) * 100)}%`,
]

const round = (value: number): number => Math.round(value * 100) / 100

/** A city's lines, and what is drawn over them. */
export function MapView({ map, shown, among, children }: Props): ReactNode {
  return (
    <div className={styles.map}>
      <svg
        className={styles.lines}
        viewBox={[shown.x, shown.y, shown.width, shown.height].map(round).join(' ')}
        aria-hidden="true"
      >
        <path d={map.edge} className={styles.edge} />
        <path d={map.borders} className={styles.borders} />
        {among}
      </svg>
      {children}
    </div>
  )
}
