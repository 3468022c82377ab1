import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { sdkFolder } from '../../testing/run-node.ts'
import type { Result } from './all-cases.ts'
import { startMisbehaving } from './misbehaving-server.ts'

/** The whole table as one file for one runtime, which says what came of it as its last line. */
type Play = (script: string, origin: string, folder: string) => Promise<string>

/** A runtime besides the one these tests run in. `program` is absent where it is not installed. */
export type Runtime = { readonly name: string; readonly program: string | undefined; readonly play: Play }

const timeoutMs = 170_000

/** The program of a package of `sdk/runtimes`, where those are installed. */
function installed(program: string): string | undefined {
  const found = join(sdkFolder, 'runtimes/node_modules', program)
  return existsSync(found) ? found : undefined
}

const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { timeout: timeoutMs, maxBuffer: 1 << 26, env: { ...process.env, NODE_OPTIONS: '', ...env } }
    execFile(program, args, options, (error, stdout, stderr) =>
      error ? reject(new Error(`${error.message}\n${stderr}`)) : resolve(stdout),
    )
  })

/** A runtime that takes a file as its argument. */
const command =
  (program: string | undefined, ...args: readonly string[]): Play =>
  async (script, _origin, folder) => {
    const file = join(folder, 'cases.mjs')
    await writeFile(file, script)
    return run(program ?? '', [...args, file])
  }

const node20 = installed('node20/bin/node')
const node22 = installed('node22/bin/node')
const bun = installed('bun/bin/bun.exe')
const deno = installed('deno/deno')
const workerd = installed('workerd/bin/workerd')
const chrome = process.env['CHROMIUM']

/** A worker that runs the cases when it is asked, and may reach this machine. */
const workerdConfig = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "cases", worker = .cases),
    (name = "internet", network = (allow = ["public", "private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "cases")]
);
const cases :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs"), (name = "cases.mjs", esModule = embed "cases.mjs")],
  compatibilityDate = "2026-01-01",
  globalOutbound = "internet"
);
`

/** A worker has no file to run: it is a server whose answer is what came of the cases. */
const inWorkerd: Play = async (script, _origin, folder) => {
  await writeFile(join(folder, 'cases.mjs'), script)
  await writeFile(
    join(folder, 'worker.mjs'),
    `import { told } from './cases.mjs'\nexport default { fetch: async () => new Response(await told()) }`,
  )
  await writeFile(join(folder, 'config.capnp'), workerdConfig)
  const child = spawn(workerd ?? '', ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  try {
    // It says on which port it listens, as JSON, one message a line.
    const control = child.stdio[3] as Readable // as was just asked for
    const port = await new Promise<number>((resolve, reject) => {
      control.on('data', (line: unknown) => resolve(Number(/"port":\s*(\d+)/.exec(String(line))?.[1])))
      child.on('exit', (code) => reject(new Error(`workerd ended with ${code}`)))
    })
    return await (await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(timeoutMs) })).text()
  } finally {
    child.kill()
  }
}

/** A page of the server's own origin, so that nothing is asked across origins. */
const inChromium: Play = async (script, origin) => {
  const browser = await chromium.launch({ executablePath: chrome ?? '', args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`${origin}/page`)
    await page.addScriptTag({ type: 'module', content: `${script}\nglobalThis.told = told` })
    await page.waitForFunction(() => 'told' in globalThis)
    return await page.evaluate(() => (globalThis as unknown as { told: () => Promise<string> }).told())
  } finally {
    await browser.close()
  }
}

export const runtimes: readonly Runtime[] = [
  { name: 'Node 20', program: node20, play: command(node20) },
  { name: 'Node 22', program: node22, play: command(node22) },
  { name: 'Bun', program: bun, play: command(bun) },
  { name: 'Deno', program: deno, play: command(deno, 'run', '--allow-all', '--no-check') },
  { name: 'workerd', program: workerd, play: inWorkerd },
  { name: 'Chromium', program: chrome, play: inChromium },
]

/** The table as one module, bundled as an app's is. Where there is a command line, it runs and prints. */
async function bundled(origin: string, runs: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runCases } from './all-cases.ts'
export const told = async () => JSON.stringify(await runCases(${JSON.stringify(origin)}))
${runs ? 'console.log(await told())\nprocess.exit()' : ''}`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['city-source'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** Hold one runtime to the whole table, in one process. */
export async function playIn({ play }: Runtime): Promise<readonly Result[]> {
  const server = await startMisbehaving(() => '<!doctype html><title>Cases</title>')
  const folder = await mkdtemp(join(tmpdir(), 'sdk-runtime-'))
  try {
    const isCommand = play !== inWorkerd && play !== inChromium
    const said = await play(await bundled(server.origin, isCommand), server.origin, folder)
    return JSON.parse(said.trim().split('\n').at(-1) ?? '') as readonly Result[]
  } finally {
    await rm(folder, { recursive: true, force: true })
    await server.close()
  }
}
