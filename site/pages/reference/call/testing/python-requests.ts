import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { key, type Sent } from './sample-requests.ts'

/** Whether this machine has a Python to run samples with. */
export const hasPython: boolean = spawnSync('python3', ['-c', 'import urllib.request']).status === 0

/** A program that runs each of the programs it is given as if it stood alone, and says which of them failed, and how. */
const runner = `
import contextlib, io, json, sys, urllib.request
begin, programs = json.load(sys.stdin)
ran = []
for program in programs:
    if begin: urllib.request.urlopen(begin).close()
    printed, failure = io.StringIO(), None
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(program, "sample.py", "exec"), {"__name__": "__main__"})
    except BaseException as error:
        failure = repr(error)
    ran.append({"printed": printed.getvalue(), "failure": failure})
print(json.dumps(ran))
`

/** What a program printed, and how it failed. */
export type Ran = { readonly printed: string; readonly failure: string | null }

/** Run Python programs one after the other, in a folder of their own; before each `begin` is asked, where it is given. */
export async function runPython(programs: readonly string[], keyName: string, begin?: string): Promise<readonly Ran[]> {
  const folder = mkdtempSync(join(tmpdir(), 'python-samples-'))
  try {
    writeFileSync(join(folder, 'cookies.txt'), '# Netscape HTTP Cookie File\n')
    const asked = promisify(execFile)('python3', ['-c', runner], {
      cwd: folder,
      env: { ...process.env, [keyName]: key },
      maxBuffer: 256 * 1024 * 1024,
    })
    asked.child.stdin?.end(JSON.stringify([begin ?? null, programs]))
    return JSON.parse((await asked).stdout) as readonly Ran[] // as the runner writes it
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A server that keeps what it is asked for, for samples to be written for its \`origin\` and then run, one after the other. */
export async function pythonRequests(): Promise<{
  readonly origin: string
  readonly run: (
    programs: readonly string[],
    keyName: string,
  ) => Promise<readonly (Ran & { readonly sent: readonly Sent[] })[]>
  readonly close: () => void
}> {
  const sent: Sent[][] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.url === '/begin') sent.push([])
      else {
        const body = Buffer.concat(chunks).toString()
        const { method = '', url = '', headers } = request
        sent.at(-1)?.push({ url: `${origin}${url}`, method, headers, ...(body === '' ? {} : { body }) })
      }
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a string only for pipes
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    async run(programs, keyName) {
      sent.length = 0
      const ran = await runPython(programs, keyName, `${origin}/begin`)
      return ran.map((one, number) => ({ ...one, sent: sent[number] ?? [] }))
    },
    close: () => server.close(),
  }
}
