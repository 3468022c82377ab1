import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { StartError } from '../start-error.ts'
import { hasFile } from '../store/store.ts'

const lengthMin = 32

/**
 * The secret that hashes stand on. In development it is made once and kept beside the database, readable
 * by its owner only; in production it must come from outside (see readConfig). Throws a StartError when it is lost:
 * another one would make every key unknown.
 */
export function readPepper(config: Pick<Config, 'dataDir' | 'keyPepper'>): string {
  if (config.keyPepper !== undefined) return config.keyPepper
  const file = join(config.dataDir, 'pepper')
  if (!existsSync(file)) {
    if (hasFile(config.dataDir)) throw lost(`${config.dataDir} has a database and no file "pepper"`)
    writeOnce(file, randomBytes(48).toString('base64url'))
  }
  const pepper = readFileSync(file, 'utf8').trim()
  if (pepper.length < lengthMin) throw lost(`the file ${file} is empty or cut off`)
  return pepper
}

function lost(what: string): StartError {
  return new StartError(
    `Cannot start: ${what}, and without the pepper it was made with no key in the database would be known. Put the file back, or set KEY_PEPPER to what was in it.`,
    2,
  )
}

/** Of two processes that start together one writes, and both read the same: the file is there with its text or not at all. */
function writeOnce(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
}
