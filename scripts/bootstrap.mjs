// The first step of `npm start` and `npm test` on a fresh machine. Plain JavaScript on purpose: it runs
// on whatever Node (20 or newer) the machine has, installs once, and hands over to the project's own Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [command, ...rest] = process.argv.slice(2)
const script = join(root, 'scripts', `${command}.ts`)

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Open London needs Node 20 or newer; this is ${process.versions.node}. Install a newer Node and try again.`)
}
if (!command || !existsSync(script)) fail(`There is no script named "${command ?? ''}" in scripts/.`)

const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.cache', 'open-london', 'installed')
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

if (!existsSync(join(bin, 'node')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing packages (once, and again when package-lock.json changes; about a minute) …')
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (install.status !== 0) fail('npm ci failed: see the lines above. Nothing else was started.')
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, lock)
}

const run = spawnSync(
  join(bin, 'node'),
  ['--conditions=openlondon-source', '--disable-warning=ExperimentalWarning', script, ...rest],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  },
)
process.exit(run.status ?? (run.signal === 'SIGINT' || run.signal === 'SIGTERM' ? 0 : 1))

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exit(2)
}
