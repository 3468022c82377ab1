import { operationById } from '@openlondon/contract'
import { sdkDoors } from '../site/bundle/sdk-doors.ts'
import { createSmoothing, type SmoothingRow } from '../site/pages/reference/create/create-smoothing.ts'
import { sdkAnswers } from '../site/pages/reference/create/sdk-answers.ts'
import { exampleKey, type SdkAnswers } from '../site/pages/reference/create/example-key.ts'
import { city, sdkDir } from './city.ts'

const doors = sdkDir === undefined ? [] : sdkDoors(sdkDir)

/** What the city's SDK gives for the fixtures it smooths, by API. */
export const answers: ReadonlyMap<string, SdkAnswers> = new Map(
  await Promise.all(city.apis.map(async (api) => [api.id, await sdkAnswers(city, api, doors)] as const)),
)

/** What the page of an operation says of the smoothing of its answers. */
export function smoothingRows(id: string): readonly SmoothingRow[] {
  const operation = operationById(city, id)
  const api = city.apis.find((candidate) => candidate.id === operation?.apiId)
  if (!operation || !api) throw new Error(`${id} is not in the contracts`)
  return createSmoothing(api, operation, (status, name) =>
    answers.get(api.id)?.get(exampleKey(operation, status, name)),
  )
}
