import { isTrouble, statesNow, stateWords } from '@openlondon/sdk/sense'
import { lineStatusByMode } from '@openlondon/sdk/tfl'
import type { Solution } from './criterion.ts'

export const solve: Solution = async (city, now) => {
  const lines = await lineStatusByMode(city, { modes: ['tube'] })
  return lines
    .filter(({ lineStatuses }) =>
      statesNow(lineStatuses, stateWords, now).some((state) => isTrouble(state, stateWords)),
    )
    .map(({ id }) => String(id))
    .toSorted()
}
