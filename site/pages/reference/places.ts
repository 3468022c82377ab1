import { readFile } from 'node:fs/promises'
import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { apiPath, cataloguePath, modelPath, operationPath } from '@openlondon/contract/model'
import { apiLanguage, inLanguage } from '../../city/language.ts'
import type { Place } from '../../city/place.ts'
import { plainText } from '../../samples/plain-text.ts'
import { createModelsPage } from './create/create-models-page.ts'
import { guideOf } from './create/guide.ts'

/** Every API with its owner's guide, every operation, and every type that has a place of its own. */
export async function referencePlaces(city: City): Promise<readonly Place[]> {
  const places = await Promise.all(city.apis.map((api) => placesOf(city, api)))
  return [
    {
      kind: 'list',
      path: cataloguePath,
      title: 'All APIs',
      description: `The catalogue: ${city.apis.length} APIs with their owners, licences and contracts.`,
    },
    ...places.flat(),
  ]
}

async function placesOf(city: City, api: ApiModel): Promise<readonly Place[]> {
  const places = [
    await apiPlace(api),
    ...api.operations.map((operation) => operationPlace(api, operation)),
    ...typePlaces(city, api),
  ]
  return places.map((place) => ({ ...place, ...inLanguage(apiLanguage(city, api)) }))
}

async function apiPlace(api: ApiModel): Promise<Place> {
  const guide = await guideOf(api)
  return {
    kind: 'api',
    path: apiPath(api.id),
    title: api.name,
    description: api.summary,
    ...(guide === undefined ? {} : { markdown: await readFile(guide, 'utf8') }),
  }
}

function operationPlace(api: ApiModel, operation: OperationModel): Place {
  const { id, name, method, path, summary, description, tag, parameters } = operation
  return {
    kind: 'operation',
    path: operationPath(operation),
    key: id,
    title: summary,
    code: id,
    within: api.name,
    description: plainText(`${description} ${method} ${path}`),
    words: [wordsOf(name), tag, ...parameters.map((parameter) => parameter.name)],
  }
}

/** The types that have a place on the models page; a plain text or number has none. */
function typePlaces(city: City, api: ApiModel): readonly Place[] {
  const { ids, models } = createModelsPage(city, api)
  return [...ids, ...models.map(({ name, card }) => ({ name, description: card.description }))].map(
    ({ name, description }) => ({
      kind: 'model',
      within: api.name,
      path: modelPath(api.id, name),
      title: name,
      description: plainText(description),
    }),
  )
}

/** `lineStatusByMode` is `line Status By Mode`. */
const wordsOf = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
