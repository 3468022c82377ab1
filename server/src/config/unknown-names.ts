import { editDistance } from '@openlondon/contract/model'
import type { Environment } from './setting.ts'
import { familySettings, settingGroups } from './settings.ts'

/** Beginnings that are ours alone: whatever follows must be known. */
const ownPrefixes = ['LIMIT_', 'UPSTREAM_']

/** What other parts of a portal read: the build of the pages, the SDK's generator, searching. */
const readElsewhere = [
  'SITE_URL',
  'PORTAL_SERVER',
  'SDK_DIR',
  'ALGOLIA_APP_ID',
  'ALGOLIA_SEARCH_KEY',
  'ALGOLIA_INDEX',
  'EVIDENCE_DIR',
]

/**
 * Variables that nobody reads and somebody surely meant: a wrong letter would otherwise be taken for silence. Which API
 * `UPSTREAM_…` names is for the city to say.
 */
export function unknownNames(env: Environment): readonly string[] {
  const known = settingGroups.flatMap(([, group]) => Object.values(group).map(({ name }) => name))
  const taken = new Set([...known, ...readElsewhere])
  return Object.entries(env).flatMap(([name, value]) => {
    if (!value || taken.has(name) || familySettings.some(({ prefix }) => name.startsWith(prefix))) return []
    const meant = misspeltFamily(name) ?? known.find((one) => isSlip(name.toUpperCase(), one))
    if (meant === undefined && !ownPrefixes.some((prefix) => name.startsWith(prefix))) return []
    return [`${name} is not a setting${meant === undefined ? '' : `: did you mean ${meant}?`}`]
  })
}

/**
 * Two wrong letters in a long name, one or two swapped in one of eight; shorter names are like too many others: `HOST`
 * is not far from `HOME`.
 */
function isSlip(name: string, known: string): boolean {
  if (known.length < 8) return false
  const slips = editDistance(name, known)
  const isSwapped = slips === 2 && lettersOf(name) === lettersOf(known)
  return slips <= (known.length > 8 ? 2 : 1) || isSwapped
}

const lettersOf = (name: string): string => [...name].toSorted().join('')

/** `UPSTEAM_TRAMS`: the API is right as far as anybody can tell here. */
function misspeltFamily(name: string): string | undefined {
  const [first = '', ...rest] = name.split('_')
  return rest.length > 0 && first !== 'UPSTREAM' && isSlip(first, 'UPSTREAM')
    ? ['UPSTREAM', ...rest].join('_')
    : undefined
}
