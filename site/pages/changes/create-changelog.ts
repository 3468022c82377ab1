import type { Axes, Bump, Change, City, Release, Witness } from '@openlondon/contract'
import { apiLanguage, inLanguage } from '../../city/language.ts'
import { apiPath, operationPath } from '@openlondon/contract/model'
import { axes, axisWords, type Axis } from './axis.ts'

export const changesPath = '/changes/'
export const apiChangesPath = (apiId: string): string => `${changesPath}${apiId}/`
/** Anchor of one release, the same on the page of all and on the API's own. */
export const releaseAnchor = (release: Pick<Release, 'apiId' | 'version'>): string =>
  `${release.apiId}-${release.version}`

export type ChangelogOperation = {
  readonly id: string
  /** Absent when the operation is no more. */
  readonly href?: string
}

export type ChangelogChange = {
  readonly rule: string
  readonly impact: string
  readonly breaking: boolean
  /** Axes on which it is any change, and of those the ones on which it breaks; absent where the release tells no axes. */
  readonly touches?: readonly Axis[]
  readonly breaks?: readonly Axis[]
  readonly message: string
  /** What to do about it, where there is something to do. */
  readonly action?: string
  /** A value that shows it, as JSON, and which version accepts it. */
  readonly witness?: { readonly json: string; readonly accepted: 'before' | 'after' }
  /** One sentence for each place, where several are told as one. */
  readonly places?: readonly string[]
  readonly operations: readonly ChangelogOperation[]
}

/** A release, or what of it one page shows. */
export type ChangelogEntry = {
  readonly anchor: string
  readonly permalink: string
  readonly apiId: string
  readonly apiName: string
  /** The language of the API's name and of the note, where it is another than the page's. */
  readonly lang?: string
  readonly version: string
  readonly previous?: string
  /** UTC instant, RFC 3339. */
  readonly publishedAt: string
  readonly impact: string
  readonly bump: Release['bump']
  readonly breaking: boolean
  readonly note?: string
  /** The API's page; absent when the API is no more. */
  readonly reference?: string
  readonly changes: readonly ChangelogChange[]
  /** How many changes more stand on the API's own page; absent when all are here. */
  readonly further?: number
}

const weights: Readonly<Record<Bump, number>> = { major: 0, minor: 1, patch: 2 }

/** Releases as a reader sees them, newest first as given; the changes of each with the harmful ones first. */
export function createChangelog(
  city: Pick<City, 'apis' | 'languages'>,
  releases: readonly Release[],
): readonly ChangelogEntry[] {
  const apis = new Map(city.apis.map((api) => [api.id, api]))
  const operations = new Map(
    city.apis.flatMap((api) => api.operations.map((operation) => [operation.id, operationPath(operation)])),
  )
  return releases.map((release) => {
    const anchor = releaseAnchor(release)
    const api = apis.get(release.apiId)
    return {
      anchor,
      permalink: `${apiChangesPath(release.apiId)}#${anchor}`,
      apiId: release.apiId,
      apiName: api?.name ?? release.apiId,
      ...inLanguage(api && apiLanguage(city, api)),
      version: release.version,
      ...(release.previous === null ? {} : { previous: release.previous }),
      publishedAt: release.publishedAt,
      impact: releaseImpact(release),
      bump: release.bump,
      breaking: release.bump === 'major',
      ...(release.note ? { note: release.note } : {}),
      ...(api ? { reference: apiPath(release.apiId) } : {}),
      changes: release.changes
        .toSorted((one, other) => weights[one.bump] - weights[other.bump])
        .map((change) => ({
          rule: change.rule,
          impact: changeImpact(change),
          breaking: change.bump === 'major',
          ...(change.axes ? axesOf(change.axes) : {}),
          message: change.message,
          ...(change.action === undefined ? {} : { action: change.action }),
          ...(change.witness ? { witness: witnessOf(change.witness) } : {}),
          ...(change.places ? { places: change.places.slice(0, placesMax).map(({ message }) => message) } : {}),
          operations: change.operations.map((id) => {
            const href = operations.get(id)
            return href === undefined ? { id } : { id, href }
          }),
        })),
    }
  })
}

const shortMax = 6
const shortBreakingMax = 12

/** A release among those of all APIs: what breaks, as far as that is few, and a few of its other changes. */
export function inShort(entry: ChangelogEntry): ChangelogEntry {
  const changes = entry.changes.filter(({ breaking }, index) => index < (breaking ? shortBreakingMax : shortMax))
  const further = entry.changes.length - changes.length
  return further === 0 ? entry : { ...entry, changes, further }
}

/** The badge in words. A minor release is called after the most telling thing in it. */
function releaseImpact({ bump, changes }: Release): string {
  if (bump === 'initial') return 'First release'
  if (bump === 'major') return 'Breaking'
  if (bump === 'patch') return 'Small'
  const words = changes.map(changeImpact)
  return ['Deprecation', 'Addition'].find((word) => words.includes(word)) ?? 'Compatible'
}

/** How many places of one change a page names; the release's own record has them all. */
const placesMax = 30

const witnessOf = ({ value, accepted }: Witness): ChangelogChange['witness'] & object => ({
  json: JSON.stringify(value),
  accepted,
})

function changeImpact({ bump, rule, axes }: Pick<Change, 'bump' | 'rule' | 'axes'>): string {
  if (bump === 'major') return axes ? `Breaking ${brokenAxes(axes)}` : 'Breaking'
  if (rule.endsWith('deprecated')) return 'Deprecation'
  if (rule.endsWith('-added')) return 'Addition'
  if (bump === 'minor') return 'Compatible'
  return /^(documentation|examples)-/.test(rule) ? 'Wording' : 'Detail'
}

const brokenAxes = (of: Axes): string => axisWords[axes.find((axis) => of[axis] === 'major') ?? 'meaning']

const axesOf = (of: Axes): Required<Pick<ChangelogChange, 'touches' | 'breaks'>> => ({
  touches: axes.filter((axis) => of[axis] !== 'none'),
  breaks: axes.filter((axis) => of[axis] === 'major'),
})

/** `Trams 2.0.0: breaking`, the one line a feed reader or a list shows. */
export const entryTitle = (entry: ChangelogEntry): string =>
  `${entry.apiName} ${entry.version}: ${entry.impact.toLowerCase()}`
