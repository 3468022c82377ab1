import { useState, type ReactNode } from 'react'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import type { DrawnMap } from '../../../frame/map/drawn-map'
import { MapView, percentIn } from '../../../frame/map/MapView'
import { projectionOf } from '../../../frame/map/projection'
import { centreOf, showing, zoomed } from '../../../frame/map/view'
import type { AnsweredPlaces } from './answered-places'
import { MapNames } from './MapNames'
import { MapTools } from './MapTools'
import { ShapeLines } from './ShapeLines'
import { useCityMap } from './use-city-map'
import styles from './Map.module.css'

type Props = { readonly answered: AnsweredPlaces }

/** What of an answer lies somewhere, on a map, and as a list that tells the same in names and numbers. */
export default function AnswerMap({ answered }: Props): ReactNode {
  const { t } = useText(tryText)
  const map = useCityMap()
  return map ? <Answered answered={answered} map={map} /> : <p className={styles.hint}>{t('drawing')}</p>
}

function Answered({ answered: { places, further }, map }: Props & { readonly map: DrawnMap }): ReactNode {
  const { t } = useText(tryText)
  const projection = projectionOf(map.box)
  const whole = showing(
    places.flatMap(({ point, shape }) => shape?.flat() ?? [point]),
    projection,
  )
  const [shown, setShown] = useState(whole)
  const [chosen, setChosen] = useState<number>()
  const picked = chosen === undefined ? undefined : places[chosen]
  const centre = picked ? projection.toMap(picked.point) : centreOf(shown)
  const choose = (index: number): void => {
    const next = index === chosen ? undefined : index
    setChosen(next)
    const spot = next === undefined ? undefined : places[next]
    if (spot) setShown((before) => zoomed(before, 1, projection.toMap(spot.point), projection))
  }
  return (
    <div className={styles.answered}>
      <div>
        <MapView
          map={map}
          shown={shown}
          among={places.flatMap(({ shape }, index) =>
            shape ? [<ShapeLines key={index} shape={shape} projection={projection} isChosen={index === chosen} />] : [],
          )}
        >
          <svg aria-hidden="true">
            <MapNames map={map} shown={shown} projection={projection} />
            {places.map(({ point }, index) => {
              const [cx, cy] = percentIn(shown, projection.toMap(point))
              return <circle key={index} cx={cx} cy={cy} r="5" className={styles.dot} onClick={() => choose(index)} />
            })}
            {picked && <Ring at={percentIn(shown, projection.toMap(picked.point))} />}
          </svg>
        </MapView>
        <MapTools
          onZoom={(factor) => setShown((before) => zoomed(before, factor, centre, projection))}
          onWhole={() => setShown(whole)}
        />
      </div>
      <ol className={styles.list}>
        {places.map(({ name, point }, index) => (
          <li key={index}>
            <button type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
              {name} <span className={styles.degrees}>{`${point.lat.toFixed(4)}, ${point.lon.toFixed(4)}`}</span>
            </button>
          </li>
        ))}
        {further > 0 && <li className={styles.hint}>{t('inTheTree', { count: further })}</li>}
      </ol>
      {map.attribution.map((sentence) => (
        <p key={sentence} className={styles.hint}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

function Ring({ at: [x, y] }: { readonly at: readonly [string, string] }): ReactNode {
  return (
    <>
      <circle cx={x} cy={y} r="11" className={styles.ring} />
      <circle cx={x} cy={y} r="5" className={styles.chosenDot} />
    </>
  )
}
