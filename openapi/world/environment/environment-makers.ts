import type { Makers } from '@openlondon/sandbox/view'
import airTable from './air-sites.json' with { type: 'json' }
import type { AirSite, EnvironmentKinds, FloodArea, FloodMeasure, Gauge, Series } from './environment-kinds.ts'
import areaTable from './flood-areas.json' with { type: 'json' }
import gaugeTable from './gauges.json' with { type: 'json' }
import { gridRegions } from './grid-regions.ts'
import type { Kinds } from '../kinds.ts'

export const environmentMakers: Pick<Makers<Kinds>, keyof EnvironmentKinds> = {
  gridRegion: () => gridRegions,
  // JSON knows neither pairs nor closed lists of texts: the tables' records and kinds are such.
  gauge: () => gaugeTable as unknown as readonly Gauge[],
  floodMeasure: (world) =>
    world.all('gauge').flatMap((gauge) => gauge.series.map((series) => measureOf(gauge, series))),
  floodArea: () => areaTable as unknown as readonly FloodArea[],
  airSite: () => airTable as unknown as readonly AirSite[],
}

/** The end of a measure's id: what, which, how, how often and in which unit. */
const endings: Readonly<Record<Series['type'], string>> = {
  stage: 'level-stage-i-15_min-mASD',
  downstage: 'level-downstage-i-15_min-mASD',
  tide: 'level-tidal_level-i-15_min-mAOD',
  flow: 'flow--Mean-15_min-m3_s',
  rain: 'rainfall-tipping_bucket_raingauge-t-15_min-mm',
}

function measureOf(gauge: Gauge, series: Series): FloodMeasure {
  const ending = endings[series.type]
  return { id: `${gauge.id}-${ending}`, name: `${gauge.name} - ${ending}`, gaugeId: gauge.id, gauge, series }
}
