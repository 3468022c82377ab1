import type { ReactNode } from 'react'
import type { Projection } from '../../../frame/map/projection'
import type { Shape } from './shape-text'
import styles from './Map.module.css'

type Props = { readonly shape: Shape; readonly projection: Projection; readonly isChosen?: boolean }

/** A shape among the lines of a map. */
export function ShapeLines({ shape, projection, isChosen = false }: Props): ReactNode {
  const path = shape
    .map((line) =>
      line
        .map((point, index) => {
          const [x, y] = projection.toMap(point)
          return `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`
        })
        .join(''),
    )
    .join('')
  return <path d={path} className={isChosen ? styles.chosenShape : styles.shape} />
}
