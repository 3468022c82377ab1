import type { Parameter, WeatherStation } from '../kinds.ts'
import parameterTable from './parameters.json' with { type: 'json' }
import stationTable from './stations.json' with { type: 'json' }

export const parameters: readonly Parameter[] = parameterTable

export const weatherStations: readonly WeatherStation[] = stationTable.map((row) => {
  const { lat, lon, ended, ...station } = { ended: undefined, ...row }
  return { ...station, point: { lat, lon }, ...(ended !== undefined && { ended }) }
})
