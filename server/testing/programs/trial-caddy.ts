import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, startGuarded } from './guarded-process.ts'
import { untilListening, type TrialProxy } from './trial-nginx.ts'

const program = findProgram('caddy')

/** Whether this machine has Caddy; without it the tests that need it are skipped. */
export const hasCaddy: boolean = program !== undefined

/** A Caddy on a folder of its own, which asks nobody for certificates. */
export async function runCaddy(port: number, sites: string): Promise<TrialProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-caddy-'))
  const file = join(folder, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${sites}`)
  const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const caddy = await startGuarded(program ?? '', ['run', '--config', file, '--adapter', 'caddyfile'], { env })
  await untilListening(port, caddy.text)
  return {
    port,
    text: caddy.text,
    stop: async () => {
      await caddy.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
