import type { Areas, Challenge, City, Community, Need, OperationModel, ShownApp } from '@openlondon/contract'
import { operationPath } from '@openlondon/contract/model'

export const needsPath = '/community/needs/'
export const showcasePath = '/community/showcase/'
export const areasPath = '/areas/'
export const needPath = (id: string): string => `${needsPath}${id}/`
/** Where an app stands in the showcase. */
export const appPath = (id: string): string => `${showcasePath}#${id}`
const areaAnchor = (id: string): string => `${areasPath}#${id}`

export type PageLink = { readonly label: string; readonly href: string }

/** An operation by the words of its contract, with the id that a program knows it by. */
export type OperationLink = PageLink & { readonly id: string }

export type NeedCard = PageLink & {
  readonly who: string
  readonly place: string
  readonly areas: readonly string[]
  readonly isSolved: boolean
}

export type NeedGroup = { readonly id: string; readonly name: string; readonly needs: readonly NeedCard[] }

export type ChallengeCard = Pick<Challenge, 'id' | 'title' | 'summary' | 'from' | 'until'> & {
  readonly needs: readonly PageLink[]
}

export type NeedList = {
  readonly groups: readonly NeedGroup[]
  /** Areas that needs were said of, by name. */
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  readonly oneArea: string
  readonly challenges: readonly ChallengeCard[]
}

/** What goes on in a city, for the page that leads to all of it. */
export type CommunityNow = {
  /** Some of the needs, those that nobody has solved first. */
  readonly needs: readonly NeedCard[]
  readonly needCount: number
  readonly unsolvedCount: number
  readonly challenges: readonly Omit<ChallengeCard, 'needs'>[]
  readonly apps: readonly (PageLink & Pick<AppCard, 'by'>)[]
  readonly areas?: PageLink & { readonly about: string }
}

export type SourceText = { readonly file: string; readonly text: string }

export type NeedDetail = Pick<Need, 'title' | 'who' | 'place' | 'why' | 'solved' | 'since' | 'limits'> & {
  readonly domain: string
  readonly areas: readonly PageLink[]
  readonly operations: readonly OperationLink[]
  readonly criterion: SourceText
  readonly start: SourceText
  readonly solutions: readonly SourceText[]
  readonly challenges: readonly Pick<Challenge, 'id' | 'title'>[]
  readonly apps: readonly PageLink[]
  /** What to type in a clone of the repository. */
  readonly commands: string
}

export type AppCard = Pick<ShownApp, 'id' | 'title' | 'summary' | 'by' | 'url' | 'source' | 'keeps'> & {
  readonly operations: readonly OperationLink[]
  readonly needs: readonly PageLink[]
}

export type AreaRow = {
  readonly id: string
  readonly name: string
  readonly counts: readonly (number | null)[]
  readonly directory: 'checked' | 'invented' | 'none'
  readonly url?: string
  readonly needs: readonly PageLink[]
}

export type AreaList = {
  readonly title: string
  readonly one: string
  readonly numbers: readonly (OperationLink & { readonly counted: string })[]
  readonly directory?: { readonly about: string; readonly operation: OperationLink | undefined }
  readonly missing: readonly string[]
  readonly rows: readonly AreaRow[]
}

/** The list of needs in the order of the city's domains, and the challenges in the order of their days. */
export function createNeedList(city: City, { needs, challenges, areas }: Community): NeedList {
  const said = new Set(needs.flatMap((need) => need.areas))
  return {
    groups: city.domains
      .map(({ id, name }) => ({ id, name, needs: needs.filter(({ domain }) => domain === id).map(cardOf) }))
      .filter((group) => group.needs.length > 0),
    areas: (areas?.areas ?? [])
      .filter(({ id }) => said.has(id))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    oneArea: areas?.one ?? 'area',
    challenges: challenges
      .map(({ id, title, summary, from, until, needs: ids }) => ({
        id,
        title,
        summary,
        from,
        until,
        needs: needs.filter((need) => ids.includes(need.id)).map(linkOf),
      }))
      .toSorted((one, other) => one.from.localeCompare(other.from)),
  }
}

/** So many needs stand for all. */
const needsShown = 3

export function createCommunityNow({ needs, challenges, apps, areas }: Community): CommunityNow {
  const cards = needs.map(cardOf).toSorted((one, other) => Number(one.isSolved) - Number(other.isSolved))
  return {
    needs: cards.slice(0, needsShown),
    needCount: needs.length,
    unsolvedCount: cards.filter(({ isSolved }) => !isSolved).length,
    challenges: challenges
      .map(({ id, title, summary, from, until }) => ({ id, title, summary, from, until }))
      .toSorted((one, other) => one.from.localeCompare(other.from)),
    apps: apps.map(({ id, title, by }) => ({ label: title, href: appPath(id), by })),
    ...(areas && { areas: { label: areas.title, href: areasPath, about: aboutAreas(areas) } }),
  }
}

/** `folder` is the city's, as a reader of the repository types it; `read` gives the text of a file of the need. */
export function createNeedDetail(
  city: City,
  { challenges, apps, areas }: Community,
  need: Need,
  folder: string,
  read: (name: string) => string,
): NeedDetail {
  const { id, title, who, place, why, solved, since, limits } = need
  const own = `${folder}/community/needs/${id}`
  const sourceOf = (name: string): SourceText => ({ file: `${own}/${name}.ts`, text: read(`${name}.ts`).trimEnd() })
  const cityWord = folder === 'openapi' ? '' : `CITY_DIR=${folder} `
  return {
    title,
    who,
    place,
    why,
    solved,
    since,
    ...(limits === undefined ? {} : { limits }),
    domain: city.domains.find((domain) => domain.id === need.domain)?.name ?? need.domain,
    areas: (areas?.areas ?? [])
      .filter((area) => need.areas.includes(area.id))
      .map((area) => ({ label: area.name, href: areaAnchor(area.id) })),
    operations: operationLinks(city, need.operations),
    criterion: sourceOf('criterion'),
    start: sourceOf('start'),
    solutions: need.solutions.map(sourceOf),
    challenges: challenges.filter(({ needs }) => needs.includes(id)).map((one) => ({ id: one.id, title: one.title })),
    apps: apps
      .filter(({ solves }) => solves.some((one) => one.need === id))
      .map((app) => ({ label: app.title, href: appPath(app.id) })),
    commands: [`cp ${own}/start.ts ${own}/mine.ts`, `${cityWord}npm run need -- ${id} ${own}/mine.ts`].join('\n'),
  }
}

export function createShowcase(city: City, { apps, needs }: Community): readonly AppCard[] {
  return apps.map(({ id, title, summary, by, url, source, keeps, operations, solves }) => ({
    id,
    title,
    summary,
    by,
    keeps,
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    operations: operationLinks(city, operations),
    needs: needs.filter((need) => solves.some((one) => one.need === need.id)).map(linkOf),
  }))
}

/** `counts` is what was counted last, by area and label; what is not in it was not answered. */
export function createAreaList(
  city: City,
  areas: Areas,
  needs: readonly Need[],
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): AreaList {
  const { title, one, numbers, directory, missing } = areas
  return {
    title,
    one,
    numbers: numbers.flatMap(({ label, operation }) =>
      operationLinks(city, [operation]).map((link) => ({ ...link, counted: label })),
    ),
    ...(directory
      ? { directory: { about: directory.about, operation: operationLinks(city, [directory.operation])[0] } }
      : {}),
    missing,
    rows: areas.areas
      .map(({ id, name }): AreaRow => {
        const listed = directory?.listed.find(({ area }) => area === id)
        return {
          id,
          name,
          counts: numbers.map(({ label }) => counts[id]?.[label] ?? null),
          directory: listed?.state ?? 'none',
          ...(listed?.url === undefined ? {} : { url: listed.url }),
          needs: needs.filter((need) => need.areas.includes(id)).map(linkOf),
        }
      })
      .toSorted((left, right) => left.name.localeCompare(right.name)),
  }
}

/** Where a challenge stands on a day, `yyyy-MM-dd`; both its first and its last day are within it. */
export function standingOf(
  { from, until }: Pick<Challenge, 'from' | 'until'>,
  today: string,
): 'upcoming' | 'open' | 'over' {
  if (today < from) return 'upcoming'
  return today > until ? 'over' : 'open'
}

/** What the page of all areas tells. */
export const aboutAreas = ({ one }: Pick<Areas, 'one'>): string =>
  `What is known of each ${one}, its services directory, and what is missing.`

const linkOf = ({ id, title }: Need): PageLink => ({ label: title, href: needPath(id) })

const cardOf = (need: Need): NeedCard => ({
  ...linkOf(need),
  who: need.who,
  place: need.place,
  areas: need.areas,
  isSolved: need.solutions.length > 0,
})

function operationLinks(city: City, ids: readonly string[]): readonly OperationLink[] {
  const all: readonly OperationModel[] = city.apis.flatMap((api) => api.operations)
  return ids.flatMap((id) => {
    const found = all.find((operation) => operation.id === id)
    return found ? [{ id, label: found.summary, href: operationPath(found) }] : []
  })
}
