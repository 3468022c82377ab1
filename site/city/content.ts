import { existsSync } from 'node:fs'
import path from 'node:path'
import { firstCall, readFactsFile, type City, type FirstCall } from '@openlondon/contract'
import { footerMembers, landingMembers } from './content-fields.ts'
import type { FooterContent, LandingContent } from './content-words.ts'
import { plainLanding } from './plain-landing.ts'

/** What a city's `content/` says, whole: what is not written there is made of its contracts. */
export type CityContent = {
  readonly landing: LandingContent
  /** Whether the city wrote its front page itself, in its own language. */
  readonly hasLanding: boolean
  readonly firstCall: FirstCall
  /** Absent: the engine's own. */
  readonly footer?: FooterContent
  /** Absolute paths of the modules that run the front page's call and ask what the city shows now, where it has them. */
  readonly landingSample?: string
  readonly landingNow?: string
}

/** Everything wrong in a file is thrown with the file's name, the line and the member. */
export function readContent(city: City): CityContent {
  const first = firstCall(city)
  if (!first) throw new Error('No API of the city has an operation that reads. Add one to its contract.')
  const written = readFactsFile(city.folder, landingFile, landingMembers)
  if (written) demandOperation(city, written.sample.operation)
  const footer = readFactsFile(city.folder, 'content/footer.json', footerMembers)
  const [sample, now] = ['sample', 'now'].map((name) => path.join(city.folder, `content/landing-${name}.ts`))
  return {
    landing: written ?? plainLanding(city, first),
    hasLanding: written !== undefined,
    firstCall: first,
    ...(footer ? { footer } : {}),
    ...(written && sample && existsSync(sample) ? { landingSample: sample } : {}),
    ...(written?.now && now && existsSync(now) ? { landingNow: now } : {}),
  }
}

const landingFile = 'content/landing.json'

function demandOperation(city: City, id: string): void {
  if (city.apis.some((api) => api.operations.some((operation) => operation.id === id))) return
  throw new Error(
    `${path.basename(city.folder)}/${landingFile}: "sample.operation" names ${id}, which is in no contract of the city.`,
  )
}
