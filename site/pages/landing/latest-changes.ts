import type { City, Release } from '@openlondon/contract'
import { createChangelog, type ChangelogEntry } from '../changes/create-changelog.ts'

/** One release in a line. */
export type LatestChange = Pick<ChangelogEntry, 'apiName' | 'lang' | 'version' | 'impact' | 'bump' | 'publishedAt'> & {
  readonly href: string
  /** What the owner says of it, or the weightiest change in it; Markdown of one line. None of a first release. */
  readonly words: string | undefined
  /** Whether the words are the owner's own. */
  readonly isOwners: boolean
}

const shownMax = 5
const weekMs = 7 * 86_400_000

/**
 * The releases of the week that ends with the newest: what is said holds however long the pages are served. Of first releases
 * there is nothing to tell but that they are new.
 */
export function latestChanges(
  city: Pick<City, 'apis' | 'languages'>,
  releases: readonly Release[],
): readonly LatestChange[] {
  const [newest] = releases
  if (!newest) return []
  const since = Date.parse(newest.publishedAt) - weekMs
  const ofWeek = releases.filter(({ publishedAt }) => Date.parse(publishedAt) >= since).slice(0, shownMax)
  return createChangelog(city, ofWeek).map(
    ({ apiName, lang, version, impact, bump, publishedAt, permalink, note, changes }) => ({
      apiName,
      ...(lang === undefined ? {} : { lang }),
      version,
      impact,
      bump,
      publishedAt,
      href: permalink,
      words: note ?? changes[0]?.message,
      isOwners: note !== undefined,
    }),
  )
}
