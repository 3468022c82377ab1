import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffApis } from '../src/diff/diff-apis.ts'
import { loadDocument } from '../src/load/load-document.ts'
import type { Change } from '../src/model/change.ts'
import { edited, type Edits } from './edited.ts'
import { lendingContract } from './lending-contract.ts'

/** What changed between the lending contract with the first edits and with the second. */
export async function lendingChanges(after: Edits, before: Edits = {}): Promise<readonly Change[]> {
  return changesBetween(edited(lendingContract, before), edited(lendingContract, after))
}

/** What changed between two documents, each read as a file of its own. */
export async function changesBetween(before: unknown, after: unknown): Promise<readonly Change[]> {
  const folder = await mkdtemp(join(tmpdir(), 'diff-test-'))
  try {
    const [old, now] = await Promise.all(
      [before, after].map(async (document, index) => {
        const file = join(folder, `${index}.json`)
        await writeFile(file, JSON.stringify(document))
        return loadDocument(file, 'lending')
      }),
    )
    return old && now ? diffApis(old, now) : []
  } finally {
    await rm(folder, { recursive: true })
  }
}
