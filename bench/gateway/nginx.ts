import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Child } from './child.ts'

const program = '/usr/sbin/nginx'

/** nginx as a proxy that only forwards, one worker, its log on; undefined where it is not installed. */
export async function startNginx(owner: string): Promise<Child | undefined> {
  if (!existsSync(program)) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'bench-nginx-'))
  const port = await freePort()
  await writeFile(join(folder, 'nginx.conf'), configuration(new URL(owner).host, port))
  const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'ignore' })
  await untilListening(port)
  const processes = await familyOf(child.pid ?? 0)
  return {
    origin: `http://127.0.0.1:${port}`,
    secrets: ['none'],
    ask: async () => undefined,
    state: async () => ({ cpu: await cpuOf(processes), rss: 0, files: 0 }),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const configuration = (owner: string, port: number): string => `daemon off;
worker_processes 1;
pid nginx.pid;
events { worker_connections 1024; }
http {
  access_log access.log;
  upstream owner { server ${owner}; keepalive 128; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://owner; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
}
`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // TCP, so not a pipe's name.
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not listen')
}

/** The process and its workers. */
async function familyOf(pid: number): Promise<readonly number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const children = await Promise.all(all.map(async (one) => ((await fieldsOf(one))[1] === String(pid) ? [one] : [])))
  return [pid, ...children.flat()]
}

/** User and system time (proc(5), fields 14 and 15), microseconds; a tick is ten milliseconds. */
async function cpuOf(processes: readonly number[]): Promise<number> {
  const ticks = await Promise.all(
    processes.map(async (pid) => {
      const fields = await fieldsOf(pid)
      return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
    }),
  )
  return ticks.reduce((sum, one) => sum + one, 0) * 10_000
}

async function fieldsOf(pid: number): Promise<readonly string[]> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}
