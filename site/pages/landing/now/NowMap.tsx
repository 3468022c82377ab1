import type { ReactNode } from 'react'
import type { DrawnMap } from '@site/frame/map/drawn-map'
import { MapView, percentIn } from '../../../frame/map/MapView'
import { projectionOf } from '../../../frame/map/projection'
import { wholeOf } from '../../../frame/map/view'
import type { NumberedGroup } from './now'
import styles from './NowStrip.module.css'

type Props = { readonly map: DrawnMap; readonly groups: readonly NumberedGroup[] }

/** Where things are, by the numbers that they have in the list. Who cannot see it misses nothing: the list tells more. */
export function NowMap({ map, groups }: Props): ReactNode {
  const projection = projectionOf(map.box)
  const shown = wholeOf(projection)
  return (
    <MapView map={map} shown={shown}>
      <svg aria-hidden="true" className={styles.marks}>
        {groups.flatMap(({ things }) =>
          things.flatMap(({ number, point, good }) => {
            if (!point || number === undefined) return []
            const [x, y] = percentIn(shown, projection.toMap(point))
            return (
              <svg key={number} x={x} y={y} overflow="visible" data-good={good}>
                {good === false ? <rect x="-10" y="-10" width="20" height="20" /> : <circle r="10.5" />}
                <text y="4.5">{number}</text>
              </svg>
            )
          }),
        )}
      </svg>
    </MapView>
  )
}
