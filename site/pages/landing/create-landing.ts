import type { City } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'
import type { CityContent, LandingContent } from '../../city/content.ts'
import { apiLanguage, cityLanguage } from '../../city/language.ts'
import { buildRequest } from '../reference/call/build-request.ts'
import { startValues } from '../reference/call/recipe.ts'
import { writeCalls, type Calls } from '../reference/call/write-calls.ts'
import { createCatalogue, type Catalogue } from '../reference/create/create-catalogue.ts'
import { createOperationPage } from '../reference/create/create-operation-page.ts'

export type Landing = {
  readonly words: LandingContent
  /** The language of the words and of the sample's licence, where it is another than the page's. */
  readonly lang: Readonly<Record<'words' | 'sample', string | undefined>>
  readonly operations: number
  readonly domains: Catalogue['domains']
  readonly calls: Calls
  /** Where the sandbox is in the calls as they stand. */
  readonly origin: string
  /** What the sandbox is asked, from the origin. */
  readonly address: string
  readonly href: string
  readonly attribution: readonly string[]
}

/** The front page's words, its catalogue, and its call, written like every other call of the site. */
export function createLanding(city: City, { landing: words, hasLanding }: CityContent, origin: string): Landing {
  const { operation: id, values, tail } = words.sample
  const api = city.apis.find((candidate) => id.startsWith(`${candidate.id}.`))
  const operation = api?.operations.find((candidate) => candidate.id === id)
  if (!api || !operation) throw new Error(`The front page shows ${id}, which is in no contract of the city.`)
  const { recipe, parameters } = createOperationPage(city, api, operation)
  const target = { via: 'sandbox', origin } as const
  const given = values ?? startValues(parameters)
  const calls = writeCalls(recipe, given, target, undefined, ['', ...tail])
  const { operations, domains } = createCatalogue(city)
  return {
    words,
    lang: {
      words: hasLanding ? cityLanguage(city) : undefined,
      sample: apiLanguage(city, api),
    },
    operations,
    domains,
    calls,
    origin,
    address: buildRequest(recipe, given, target).url.slice(origin.length),
    href: operationPath(operation),
    attribution: api.licence.attribution,
  }
}
