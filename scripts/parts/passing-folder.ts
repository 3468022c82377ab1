import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const prefix = 'open-city-test-'
const bytesMin = 6 * 2 ** 30

/**
 * Do something while what nobody keeps is written to a folder that goes with it: in memory, where the machine has plenty,
 * because a store waits for its disk with each change, and tests make thousands.
 */
export async function withPassingFolder<T>(work: () => Promise<T>): Promise<T> {
  if (process.env['TMPDIR'] !== undefined) return await work()
  const home = hasPlenty() ? memory : tmpdir()
  // What a run that was ended has left, which is room that nobody else can have.
  for (const name of readdirSync(home).filter((it) => it.startsWith(prefix)))
    if (!isRunning(Number(name.slice(prefix.length)))) rmSync(join(home, name), { recursive: true, force: true })
  const folder = join(home, `${prefix}${process.pid}`)
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

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's, which may not even be asked.
    return (error as NodeJS.ErrnoException).code === 'EPERM' // thrown by Node itself
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
