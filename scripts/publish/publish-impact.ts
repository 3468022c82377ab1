import {
  describeImpact,
  hasStore,
  openPortalStore,
  usageWindowDays,
  type Config,
  type Impact,
} from '@openlondon/server'
import type { Change } from '@openlondon/contract'

/** Who is touched, in words, and in numbers where this portal's own records are at hand. */
export type TouchedHolders = Pick<Impact, 'lines'> & Partial<Omit<Impact, 'lines'>>

/** Who called what breaks, as far as this portal's own records say. A missing store is not made. */
export async function impactOf(changes: readonly Change[], config: Config): Promise<TouchedHolders> {
  if (!changes.some((change) => change.bump === 'major')) return { lines: ['Nothing breaks, so nobody is written to.'] }
  if (!hasStore(config))
    return {
      lines: [`No usage is recorded in ${config.dataDir}: set DATA_DIR to the portal's own to see who is touched.`],
    }
  const { store } = await openPortalStore(config)
  try {
    return await describeImpact(store, changes, usageWindowDays)
  } finally {
    await store.close()
  }
}
