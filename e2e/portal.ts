import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** The folder of the city whose portal is started: the one `CITY_DIR` names, or London's. */
export const cityDir: string = resolve(root, process.env['CITY_DIR'] ?? 'openapi')

export type Portal = {
  readonly origin: string
  readonly dataDir: string
  /** The newest mail to an address, as it lies in the outbox folder; waits for it. */
  readonly mailTo: (address: string, containing?: string) => Promise<string>
  /** How many mails lie there for an address now. */
  readonly mailsTo: (address: string) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** The real server in a process of its own, as `npm start` runs it, on a free port and an empty data folder. */
export async function startPortal(env: Readonly<Record<string, string>> = {}): Promise<Portal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'open-london-e2e-'))
  const child = spawn(process.execPath, ['--conditions=city-source', 'server/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ACCESS_LOG: 'off', NODE_ENV: 'development', ...env },
  })
  const origin = await addressOf(child)
  const mailsTo = (address: string): Promise<readonly string[]> => readMails(join(dataDir, 'outbox'), address)
  return {
    origin,
    dataDir,
    mailsTo,
    mailTo: async (address, containing = '') =>
      eventually(
        async () => (await mailsTo(address)).findLast((mail) => mail.includes(containing)),
        `a mail to ${address}`,
      ),
    close: async () => {
      child.kill('SIGTERM')
      await new Promise((done) => child.once('exit', done))
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let log = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text
      const origin = /Listening on (http:\S+)/.exec(log)?.[1]
      if (origin) found(origin)
    })
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}:\n${log}`)))
  })
}

async function readMails(folder: string, address: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const mails = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .toSorted()
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
  return mails.filter((mail) => mail.includes(address))
}

/** Ask again every 50 ms until there is an answer, for ten seconds at the most. */
export async function eventually<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`waited ten seconds for ${what}`)
}

export type Owner = { readonly origin: string; readonly requests: string[]; readonly close: () => Promise<void> }

/** A local stand-in for an owner's host: answers every path with one body and remembers what it was asked. */
export async function startOwner(body: unknown): Promise<Owner> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A listening TCP server always has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  }
}
