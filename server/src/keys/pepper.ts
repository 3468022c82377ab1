import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'

/**
 * The secret that hashes stand on. In development it is made once and kept beside the database, readable
 * by its owner only; in production it must come from outside (see readConfig).
 */
export function readPepper(config: Pick<Config, 'dataDir' | 'keyPepper'>): string {
  if (config.keyPepper !== undefined) return config.keyPepper
  const file = join(config.dataDir, 'pepper')
  try {
    // wx: of two processes that start together one writes, and both read the same.
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
