import { operationById, type City, type Language, type Release } from '@openlondon/contract'
import type { Messages } from '@openlondon/contract/language'
import { landingText } from '@openlondon/contract/languages/en/landing'
import { operationPath } from '@openlondon/contract/model'
import { cityMap } from '../../city/city-map.ts'
import type { CityContent } from '../../city/content.ts'
import type { LandingContent } from '../../city/content-words.ts'
import { apiLanguage, cityLanguage } from '../../city/language.ts'
import type { DrawnMap } from '../../frame/map/drawn-map.ts'
import { boxAroundPoints, landscape } from '../../frame/map/projection.ts'
import { buildRequest } from '../reference/call/build-request.ts'
import { startValues } from '../reference/call/recipe.ts'
import { writeCalls, type Calls } from '../reference/call/write-calls.ts'
import { createCatalogue, type Catalogue } from '../reference/create/create-catalogue.ts'
import { createOperationPage } from '../reference/create/create-operation-page.ts'
import { latestChanges, type LatestChange } from './latest-changes.ts'
import type { NowGroup } from './now/now.ts'

export type Landing = {
  readonly words: LandingContent
  /**
   * The language of the city's words, of the sample's licence and of what the engine says around them, where it is another
   * than the page's.
   */
  readonly lang: Readonly<Record<'words' | 'sample' | 'around', string | undefined>>
  /** What the engine says, in the language of the city's words; absent where that is the page's own, or one it does not speak. */
  readonly speech?: Readonly<Record<string, Messages>>
  readonly operations: number
  readonly domains: Catalogue['domains']
  readonly calls: Calls
  /** Where the sandbox is in the calls as they stand. */
  readonly origin: string
  /** What the sandbox is asked, from the origin. */
  readonly address: string
  readonly href: string
  readonly attribution: readonly string[]
  /** What the sandbox's city shows on its morning; absent where the city asks nothing. */
  readonly now?: LandingNow
  readonly changes: readonly LatestChange[]
}

export type LandingNow = {
  readonly title: string
  readonly about: string
  readonly groups: readonly NowGroup[]
  /** Pages of the operations that were asked, by their ids. */
  readonly pages: Readonly<Record<string, string>>
  readonly map: DrawnMap
  /** What the owners of what is shown ask to be said. */
  readonly attribution: readonly string[]
}

/** What is read for the front page beside the city and its words. */
export type LandingNews = {
  readonly now: readonly NowGroup[]
  readonly releases: readonly Release[]
  readonly languages: readonly Language[]
}

/** The front page's words, its catalogue, and its call, written like every other call of the site. */
export function createLanding(
  city: City,
  { landing: words, hasLanding }: CityContent,
  origin: string,
  { now, releases, languages }: LandingNews,
): Landing {
  const { operation: id, values, tail } = words.sample
  const api = city.apis.find((candidate) => id.startsWith(`${candidate.id}.`))
  const operation = api?.operations.find((candidate) => candidate.id === id)
  if (!api || !operation) throw new Error(`The front page shows ${id}, which is in no contract of the city.`)
  const { recipe, parameters } = createOperationPage(city, api, operation)
  const target = { via: 'sandbox', origin } as const
  const given = values ?? startValues(parameters)
  const calls = writeCalls(recipe, given, target, undefined, ['', ...tail])
  const { operations, domains } = createCatalogue(city)
  const lang = hasLanding ? cityLanguage(city) : undefined
  const messages = languages.find(({ tag }) => tag === lang)?.tables[landingText.name]
  return {
    words,
    lang: {
      words: lang,
      sample: apiLanguage(city, api),
      around: messages && lang,
    },
    ...(messages ? { speech: { [landingText.name]: messages } } : {}),
    operations,
    domains,
    calls,
    origin,
    address: buildRequest(recipe, given, target).url.slice(origin.length),
    href: operationPath(operation),
    attribution: api.licence.attribution,
    ...(words.now && now.length > 0 ? { now: createNow(city, words.now, now) } : {}),
    changes: latestChanges(city, releases),
  }
}

function createNow(city: City, words: Pick<LandingNow, 'title' | 'about'>, groups: readonly NowGroup[]): LandingNow {
  const asked = groups.map(({ operation: id }) => {
    const operation = operationById(city, id)
    if (!operation) throw new Error(`content/landing-now.ts shows ${id}, which is in no contract of the city.`)
    return operation
  })
  const points = groups.flatMap(({ things }) => things.flatMap(({ point }) => point ?? []))
  const whole = cityMap(city)
  // A bounding box without lines says little: what is shown is as near as it can be.
  const map = {
    ...whole,
    names: [],
    ...(whole.edge === '' && { box: landscape(boxAroundPoints(points) ?? whole.box) }),
  }
  const owners = city.apis.filter(({ id }) => asked.some(({ apiId }) => apiId === id))
  return {
    ...words,
    groups,
    pages: Object.fromEntries(asked.map((operation) => [operation.id, operationPath(operation)])),
    map,
    attribution: [...new Set([...owners.flatMap(({ licence }) => licence.attribution), ...map.attribution])],
  }
}
