import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Bump, Release } from '../model/change.ts'
import { diffApis } from '../diff/diff-apis.ts'
import { loadDocument } from '../load/load-document.ts'
import { apiIds } from '../load/api-folder.ts'
import { loadCity } from '../load/load-city.ts'
import type { City } from '../model/model.ts'
import { applyRelease } from './apply-release.ts'
import { readCandidate } from './candidate.ts'
import type { SentDocument } from './handed-in.ts'
import { planRelease, type ReleasePlan, type ReleaseRefusal } from './plan-release.ts'
import { latestRelease, releasedDocument } from './releases-folder.ts'

export type PublishRequest = {
  readonly cityDir: string
  readonly apiId: string
  /** A file or folder to publish, or a document that was sent; without it, the contract as it stands in the city's folder. */
  readonly from?: string | SentDocument
  readonly declaredBump?: Bump
  readonly note?: string
  readonly now: Date
}

/** Read, compare and decide: everything of publishing that writes nothing. */
export async function prepareRelease(request: PublishRequest): Promise<ReleasePlan | ReleaseRefusal> {
  const { cityDir, apiId, from, declaredBump, note, now } = request
  const known = apiIds(cityDir)
  const isThere = known.includes(apiId) || (typeof from === 'string' && existsSync(join(from, 'api.yaml')))
  const candidate = isThere ? await readCandidate(cityDir, apiId, from) : undefined
  const previous = known.includes(apiId) ? latestRelease(cityDir, apiId) : undefined
  // Behind a reference that leads nowhere everything would seem to be gone.
  const isWhole = !candidate?.findings.some(({ rule }) => rule === 'reference-resolves')
  const released =
    previous && isWhole && (await loadDocument(releasedDocument(cityDir, apiId, previous.version), apiId))
  const changes = released && candidate ? diffApis(released, candidate.api) : []
  return planRelease({
    known,
    apiId,
    candidate,
    previous,
    changes,
    ...(declaredBump ? { declaredBump } : {}),
    ...(note === undefined ? {} : { note }),
    now,
  })
}

/** Give every API that has none its first release; those that have one are left alone. */
export async function writeInitialReleases(cityDir: string, now: Date, city?: City): Promise<readonly Release[]> {
  const { apis } = city ?? (await loadCity(cityDir)).city
  const written: Release[] = []
  for (const api of apis.filter((one) => !latestRelease(cityDir, one.id))) {
    const plan = await prepareRelease({ cityDir, apiId: api.id, now })
    if (plan.kind === 'refusal') throw new Error(`${api.id}: ${plan.message}`)
    await applyRelease(plan, { cityDir })
    written.push(plan.release)
  }
  return written
}
