import type { Service } from '../../../../world/transport/transport-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { refuseUnknown } from '../owner.ts'

/** The services of these ids, in the owner's order, which is by id. One that nobody knows, or knows no more, refuses them all. */
export function findLines(ask: CityAsk, ids: readonly string[], uriOf: (ids: string) => string): readonly Service[] {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))]
  const unknown = wanted.find((id) => !ask.world.get('service', id))
  if (unknown !== undefined) {
    refuseUnknown(ask, uriOf(ids.join(',')), `The following line id is not recognised: ${unknown}`)
  }
  return ask.world.all('service').filter(({ id }) => wanted.includes(id))
}

export function findLine(ask: CityAsk, id: string, uriOf: (id: string) => string): Service {
  const [line] = findLines(ask, [id], uriOf)
  // `findLines` refuses what it does not find.
  return line ?? refuseUnknown(ask, uriOf(id), `The following line id is not recognised: ${id}`)
}

export function linesOfModes(ask: CityAsk, modes: readonly string[]): readonly Service[] {
  return ask.world.all('service').filter(({ mode }) => modes.includes(mode))
}
