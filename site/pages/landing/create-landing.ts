import type { City } from '@openlondon/contract'
import { writeCalls, type Calls } from '../reference/call/write-calls.ts'
import { operationPath } from '@openlondon/contract/model'
import { createCatalogue, type Catalogue } from '../reference/create/create-catalogue.ts'
import { createOperationPage } from '../reference/create/create-operation-page.ts'

/** Which call the front page shows, from the site's content. */
export type LandingSample = {
  readonly operation: string
  readonly values: Readonly<Record<string, string>>
  readonly tail: readonly string[]
}

export type Landing = {
  readonly operations: number
  readonly domains: Catalogue['domains']
  readonly calls: Calls
  readonly href: string
  readonly attribution: readonly string[]
}

/** The front page's call, written like every other call of the site; throws when the content names an unknown one. */
export function createLanding(city: City, sample: LandingSample, origin: string): Landing {
  const api = city.apis.find((candidate) => sample.operation.startsWith(`${candidate.id}.`))
  const operation = api?.operations.find((candidate) => candidate.id === sample.operation)
  if (!api || !operation) throw new Error(`The front page shows ${sample.operation}, which is not in the contracts.`)
  const { recipe } = createOperationPage(city, api, operation)
  const calls = writeCalls(recipe, sample.values, { via: 'sandbox', origin })
  const { operations, domains } = createCatalogue(city)
  return {
    operations,
    domains,
    calls: { ...calls, sdk: [calls.sdk, ...sample.tail].join('\n') },
    href: operationPath(operation),
    attribution: api.licence.attribution,
  }
}
