import { readReleases, type City } from '@openlondon/contract'
import { terminalJson } from '@openlondon/contract/model'
import { toldRelease } from '../../decide/told-release.ts'

/**
 * `releases.json`: of each API the version that this package speaks, and what releases on the way there could break, the
 * oldest first. The package's `check` explains by it what a compiler says,
 * and knows the portal to tell, with consent, what is used.
 */
export function releasesFile({ apis, folder, host }: City): string {
  const told = apis.map(({ id, version }) => {
    const releases = readReleases(folder, id).toReversed().map(toldRelease)
    return [id, { version, releases: releases.filter(({ entries }) => entries.length > 0) }] as const
  })
  return `${terminalJson({ portal: host, apis: Object.fromEntries(told) }, 1)}\n`
}
