import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { apiFolder } from '../load/api-folder.ts'
import { changesetText } from './changeset-text.ts'
import type { ReleasePlan } from './plan-release.ts'
import { releaseFolder } from './releases-folder.ts'
import { replaceContract, writeWhole } from './replacement.ts'
import { withoutExamples } from './without-examples.ts'

export type ReleaseTargets = {
  readonly cityDir: string
  /** Where the release notes of the SDK are collected; nothing is written for a first release. */
  readonly changeset?: { readonly folder: string; readonly packageName: string }
}

/**
 * Write a plan to disk and answer with the files that were written. The release's own folder is moved
 * into place last and at once: until then nothing counts as released, and a crash leaves no half of it.
 */
export async function applyRelease(
  plan: ReleasePlan,
  { cityDir, changeset }: ReleaseTargets,
): Promise<readonly string[]> {
  const { apiId, version, bump } = plan.release
  const folder = releaseFolder(cityDir, apiId, version)
  if (existsSync(folder))
    throw new Error(
      `${apiId} ${version} is published already, and releases are never rewritten. Publish the next version instead.`,
    )
  const draft = join(dirname(folder), `.draft-${version}-${process.pid}`)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  try {
    await writeFile(join(draft, 'openapi.json'), `${JSON.stringify(withoutExamples(plan.document))}\n`)
    await writeFile(join(draft, 'changes.json'), `${JSON.stringify(plan.release, null, 2)}\n`)
    await replaceContract(plan.replacement, apiFolder(cityDir, apiId))
    const notes = bump === 'initial' || !changeset ? [] : [join(changeset.folder, `${apiId}-${version}.md`)]
    for (const file of notes) await writeWhole(file, changesetText(plan.release, changeset?.packageName ?? ''))
    await rename(draft, folder)
    const sources = Object.keys(plan.replacement.written).map((name) => join(apiFolder(cityDir, apiId), name))
    return [...sources, ...notes, join(folder, 'openapi.json'), join(folder, 'changes.json')]
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
