import { loadCity } from '@openlondon/contract'
import { createAgreementReader, hasStore, openPortalStore, readConfig } from '@openlondon/server'
import { cityDir } from '../parts/project.ts'
import type { ExitCode } from '../parts/command.ts'
import { UsageError } from '../parts/usage-error.ts'
import { formatTraffic } from './format-traffic.ts'

export type TrafficOptions = { readonly apis: readonly string[]; readonly json: boolean }

/** Print how far answers that passed the portal's gateway agree with their contracts; resolves to the exit code. */
export async function runTraffic({ apis, json }: TrafficOptions): Promise<ExitCode> {
  const config = readConfig(process.env)
  if (!hasStore(config))
    throw new UsageError(`There is no portal's store in ${config.dataDir}: set DATA_DIR to the portal's own.`)
  const { city } = await loadCity(cityDir)
  const chosen = city.apis.filter(({ id }) => apis.length === 0 || apis.includes(id))
  const { store } = await openPortalStore(config)
  try {
    const clock = { now: Date.now, monotonicMs: () => performance.now() }
    const found = await createAgreementReader({ apis: chosen }, store, clock)()
    console.log(json ? JSON.stringify(found.agreements, undefined, 2) : formatTraffic(found))
    const hasMisfit = found.agreements.some(({ misfits }) => misfits.some(({ kind }) => kind !== 'unreachable'))
    return hasMisfit ? 1 : 0
  } finally {
    await store.close()
  }
}
