import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, startGuarded } from './guarded-process.ts'
import { untilListening, type TrialProxy } from './trial-nginx.ts'

const program = findProgram('haproxy')

/** Whether this machine has HAProxy; without it the tests that need it are skipped. */
export const hasHaproxy: boolean = program !== undefined

/** A HAProxy on a folder of its own, where `configure` may put what its configuration loads. */
export async function runHaproxy(port: number, configure: (folder: string) => string): Promise<TrialProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-haproxy-'))
  writeFileSync(join(folder, 'haproxy.cfg'), configure(folder))
  // In the foreground, one process.
  const haproxy = await startGuarded(program ?? '', ['-db', '-f', join(folder, 'haproxy.cfg')])
  await untilListening(port, haproxy.text)
  return {
    port,
    text: haproxy.text,
    stop: async () => {
      await haproxy.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
