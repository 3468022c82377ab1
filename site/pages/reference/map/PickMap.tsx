import { useId, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import type { DrawnMap } from '../../../frame/map/drawn-map'
import { MapView, percentIn } from '../../../frame/map/MapView'
import { projectionOf, type MapPoint } from '../../../frame/map/projection'
import { centreOf, keeping, startOf, zoomed } from '../../../frame/map/view'
import type { Values } from '../call/recipe'
import { askedShapes, placeName, pointIn, valuesAt, type AskedPlace } from './asked-places'
import { MapNames } from './MapNames'
import { MapTools } from './MapTools'
import { ShapeLines } from './ShapeLines'
import { useCityMap } from './use-city-map'
import styles from './Map.module.css'

type Props = {
  readonly places: readonly AskedPlace[]
  readonly fields: readonly ParameterField[]
  readonly values: Values
  readonly onValue: (name: string, value: string) => void
}

/** A map on which a point is picked. The fields beside it stay what is sent, and say the same in numbers. */
export default function PickMap(props: Props): ReactNode {
  const { t } = useText(tryText)
  const map = useCityMap()
  return map ? <Picking {...props} map={map} /> : <p className="label">{t('drawing')}</p>
}

function Picking({ places, fields, values, onValue, map }: Props & { readonly map: DrawnMap }): ReactNode {
  const { t } = useText(tryText)
  const projection = projectionOf(map.box)
  const [chosen, setChosen] = useState(0)
  const hintId = useId()
  const place = places[chosen]
  const point = place && pointIn(place, values)
  const [shown, setShown] = useState(() => startOf(map, projection, point ? [point] : []))
  if (!place) return null
  const spot = point ? projection.toMap(point) : centreOf(shown)
  // About a hundredth of what is shown is as exact as anybody points; five digits are a metre.
  const digits = shown.width > projection.width / 8 ? 4 : 5

  const pick = (there: MapPoint): void => {
    for (const [name, value] of Object.entries(valuesAt(place, values, there, digits))) onValue(name, value)
    setShown((before) => keeping(before, projection.toMap(there), projection))
  }
  const zoom = (factor: number): void => setShown((before) => zoomed(before, factor, spot, projection))
  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const frame = event.currentTarget.getBoundingClientRect()
    const across = (event.clientX - frame.left) / frame.width
    const down = (event.clientY - frame.top) / frame.height
    pick(projection.toPlace(shown.x + across * shown.width, shown.y + down * shown.height))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const move = moves[event.key]
    const step = (shown.width / 60) * (event.shiftKey ? 6 : 1)
    if (event.key === '+' || event.key === '=') zoom(2)
    else if (event.key === '-') zoom(0.5)
    else if (move && !event.altKey && !event.ctrlKey && !event.metaKey)
      pick(projection.toPlace(spot[0] + move[0] * step, spot[1] + move[1] * step))
    else return
    event.preventDefault()
  }
  const [x, y] = percentIn(shown, spot)
  return (
    <div className={styles.picking}>
      {places.length > 1 && (
        <label className={styles.which}>
          {t('whichPoint')}{' '}
          <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {places.map((one, index) => (
              <option key={placeName(one)} value={index}>
                {placeName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <MapView
        map={map}
        shown={shown}
        among={askedShapes(fields, values).map((shape, index) => (
          <ShapeLines key={index} shape={shape} projection={projection} />
        ))}
      >
        <div
          role="application"
          aria-roledescription={t('mapRole')}
          aria-label={t('mapOf', { place: placeName(place) })}
          aria-describedby={hintId}
          tabIndex={0}
          className={styles.surface}
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <svg aria-hidden="true">
            <MapNames map={map} shown={shown} projection={projection} />
            {point && (
              <svg x={x} y={y} overflow="visible" className={styles.cross}>
                <path d="M0-18V-6M0 6V18M-18 0H-6M6 0H18" />
                <circle r="6" />
              </svg>
            )}
          </svg>
        </div>
      </MapView>
      <p className={styles.told} role="status">
        {point ? `${point.lat.toFixed(digits)}, ${point.lon.toFixed(digits)}` : t('noPoint')}
      </p>
      <MapTools onZoom={zoom} onWhole={() => setShown(startOf(map, projection, point ? [point] : []))} />
      <p id={hintId} className={styles.hint}>
        {t('mapHint')}
      </p>
      {map.attribution.map((sentence) => (
        <p key={sentence} className={styles.hint}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}
