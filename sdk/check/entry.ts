/** What an entry speaks of, in the names of the SDK: those from before, where they changed. */
export type Subject = {
  readonly operation?: string
  readonly parameter?: string
  readonly type?: string
  readonly member?: string
  /** The names that something goes by before and after: what a mend needs. */
  readonly from?: string
  readonly to?: string
  /** Operations that lead there, by the names they had. */
  readonly reaches: readonly string[]
}

/** One change of a contract or of the package itself, as the next package tells of it. */
export type Entry = {
  /** Absent for what the package itself changed. */
  readonly api?: string
  /** The release that brought it. */
  readonly version: string
  readonly rule: string
  readonly message: string
  readonly action?: string
  /** Set where it breaks callers and no type shows it. */
  readonly unseen?: true
  readonly at: readonly Subject[]
}

type ToldRelease = { readonly version: string; readonly entries: readonly Omit<Entry, 'api' | 'version'>[] }

/** `dist/releases.json.gz` of the package: what was released of each contract, and what the package itself changed. */
export type ReleasesFile = {
  /** Origin of the city's portal. */
  readonly portal?: string
  readonly apis: Readonly<
    Record<string, { readonly version: string; readonly releases: readonly ToldRelease[] } | undefined>
  >
  readonly own?: readonly ToldRelease[]
}

/** The entries that lie between two packages. One from before packages told of releases has come through all of them. */
export function entriesBetween(
  installed: { readonly version: string; readonly releases?: ReleasesFile },
  next: ReleasesFile,
): readonly Entry[] {
  const contracts = Object.entries(next.apis).flatMap(([api, told]) =>
    told ? since(installed.releases?.apis[api]?.version, told.releases).map((entry) => ({ ...entry, api })) : [],
  )
  return [...contracts, ...since(installed.version, next.own ?? [])]
}

const since = (version: string | undefined, releases: readonly ToldRelease[]): readonly Omit<Entry, 'api'>[] =>
  releases
    .filter((release) => version === undefined || isAfter(release.version, version))
    .flatMap((release) => release.entries.map((entry) => ({ ...entry, version: release.version })))

/** Whether one version is later than another; what stands behind a hyphen does not count. */
function isAfter(one: string, other: string): boolean {
  const [left, right] = [numbersOf(one), numbersOf(other)]
  const at = left.findIndex((number, index) => number !== right[index])
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0)
}

const numbersOf = (version: string): readonly number[] => version.split('-', 1)[0]?.split('.').map(Number) ?? []
