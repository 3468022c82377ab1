import { regionalCarbonBetweenAtPostcode } from '@openlondon/sdk/carbon'
import type { Solution } from './criterion.ts'

const halfHours = 4

export const solve: Solution = async (city, { outcode: postcode, from, to }) => {
  const { data } = await regionalCarbonBetweenAtPostcode(city, { postcode, from, to })
  // The owner may add the half hour before the start, and one beyond the end.
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const periods = data.filter((period) => Date.parse(period.from) >= start && Date.parse(period.to) <= end)
  let best = { at: '', carbon: Infinity }
  for (let index = 0; index + halfHours <= periods.length; index += 1) {
    let carbon = 0
    for (const { intensity } of periods.slice(index, index + halfHours)) carbon += intensity.forecast
    const at = periods[index]?.from
    if (at !== undefined && carbon < best.carbon) best = { at, carbon }
  }
  return best.at
}
