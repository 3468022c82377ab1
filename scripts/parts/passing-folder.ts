import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const prefix = 'open-city-test-'
const bytesMin = 6 * 2 ** 30

/**
 * Do something while what nobody keeps is written to memory, where the machine has plenty: a store waits for its disk with
 * each change, and tests make thousands. Elsewhere nothing is different.
 */
export async function withPassingFolder<T>(work: () => Promise<T>): Promise<T> {
  if (process.env['TMPDIR'] !== undefined || !hasPlenty()) return await work()
  // What a run that was ended has left, which is memory that nobody else can have.
  for (const name of readdirSync(memory).filter((it) => it.startsWith(prefix)))
    if (!existsSync(`/proc/${name.slice(prefix.length)}`)) rmSync(join(memory, name), { recursive: true, force: true })
  const folder = join(memory, `${prefix}${process.pid}`)
  mkdirSync(folder, { recursive: true })
  // As /tmp is: servers that tests start run as somebody else.
  chmodSync(folder, 0o1777)
  process.env['TMPDIR'] = folder
  try {
    return await work()
  } finally {
    delete process.env['TMPDIR']
    rmSync(folder, { recursive: true, force: true })
  }
}

function hasPlenty(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return Math.min(bavail * bsize, freemem()) >= bytesMin
  } catch {
    return false
  }
}
