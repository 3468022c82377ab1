import { useEffect, useState } from 'react'
import type { DrawnMap } from '../../../frame/map/drawn-map'
import { cityMapFile } from './city-map-file'

/** Without its lines a map still has a north, and the points on it. */
const nothingKnown: DrawnMap = { box: [-1, -1, 1, 1], edge: '', borders: '', names: [], attribution: [] }

let asked: Promise<DrawnMap> | undefined

async function fetchMap(): Promise<DrawnMap> {
  const response = await fetch(cityMapFile)
  if (!response.ok) throw new Error(`No map: ${response.status}`)
  return (await response.json()) as DrawnMap // as the build wrote it
}

/** The city's lines, fetched with the first map that somebody opens. */
export function useCityMap(): DrawnMap | undefined {
  const [map, setMap] = useState<DrawnMap>()
  useEffect(() => {
    let isShown = true
    asked ??= fetchMap().catch(() => {
      asked = undefined
      return nothingKnown
    })
    void asked.then((one) => isShown && setMap(one))
    return () => {
      isShown = false
    }
  }, [])
  return map
}
