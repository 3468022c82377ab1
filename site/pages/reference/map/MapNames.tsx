import type { ReactNode } from 'react'
import type { DrawnMap } from '../../../frame/map/drawn-map'
import { percentIn } from '../../../frame/map/MapView'
import type { Projection } from '../../../frame/map/projection'
import { labelsIn, type Shown } from '../../../frame/map/view'
import styles from './Map.module.css'

type Props = { readonly map: DrawnMap; readonly shown: Shown; readonly projection: Projection }

/** Names to find one's way by. */
export function MapNames({ map, shown, projection }: Props): ReactNode {
  return labelsIn(map.names, shown, projection).map(({ name, spot }) => {
    const [x, y] = percentIn(shown, spot)
    return (
      <text key={name} x={x} y={y} className={styles.name}>
        {name}
      </text>
    )
  })
}
