import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { findProgram, startGuarded } from './guarded-process.ts'

const program = findProgram('nginx')

/** Whether this machine has nginx; without it the tests that need it are skipped. */
export const hasNginx: boolean = program !== undefined

const deploy = join(import.meta.dirname, '../../../deploy')

/** A file that we hand out, with other addresses in it. Each must stand there. */
export function deployedFile(path: string, addresses: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(deploy, path), 'utf8')
  for (const [there, here] of Object.entries(addresses)) {
    if (!text.includes(there)) throw new Error(`${path} does not say ${there}`)
    text = text.replaceAll(there, here)
  }
  return text
}

/** A proxy that others made, in a process of its own. */
export type TrialProxy = {
  readonly port: number
  /** What it said. */
  readonly text: () => string
  readonly stop: () => Promise<void>
}

/** nginx as we hand it out, in front of servers of the portal on these ports. */
export async function startTrialNginx(portalPorts: readonly number[]): Promise<TrialProxy> {
  const port = await freePort()
  const portal = deployedFile('nginx/portal.conf', {
    'server 10.0.0.1:4000 max_fails=1 fail_timeout=1s;': portalPorts
      .map((one) => `server 127.0.0.1:${one} max_fails=1 fail_timeout=1s;`)
      .join('\n'),
    'server 10.0.0.2:4000 max_fails=1 fail_timeout=1s;': '',
    'server 10.0.0.3:4000 max_fails=1 fail_timeout=1s;': '',
    'listen 80;': `listen 127.0.0.1:${port};`,
    'open.example api.open.example': 'localhost 127.0.0.1',
  })
  return runNginx(port, { 'portal.conf': portal }, { 'portal-proxy.conf': deployedFile('nginx/portal-proxy.conf', {}) })
}

/** An nginx on a folder of its own: files for `conf.d`, and others beside `nginx.conf`. */
export async function runNginx(
  port: number,
  sites: Readonly<Record<string, string>>,
  beside: Readonly<Record<string, string>> = {},
): Promise<TrialProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-nginx-'))
  mkdirSync(join(folder, 'conf.d'))
  for (const [name, text] of Object.entries(sites)) writeFileSync(join(folder, 'conf.d', name), text)
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(folder, name), text)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${join(folder, 'pid')}; error_log stderr warn; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http { access_log off; ${temporary.join(' ')} include conf.d/*.conf; }`,
  )
  const nginx = await startGuarded(program ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')])
  await untilListening(port, nginx.text)
  return {
    port,
    text: nginx.text,
    stop: async () => {
      // Its workers end with it, when it is asked.
      nginx.signal('SIGTERM')
      await nginx.ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function untilListening(port: number, said: () => string, patienceMs = 20_000): Promise<void> {
  const end = performance.now() + patienceMs
  while (!(await isListening(port))) {
    if (performance.now() > end) throw new Error(`Nobody listens on ${port}:\n${said()}`)
    await sleep(20)
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
