// node sdk/registry/try-publish.mjs: the next release of every package that is published, through a registry of this
// machine's own and into an empty project. What is tried is what is committed, with what is generated here; nothing leaves
// the machine, and nothing is changed in the working copy. `npm ci --prefix sdk/registry` once before it.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../..')
const verdaccio = join(import.meta.dirname, 'node_modules/verdaccio/bin/verdaccio')
if (!existsSync(verdaccio)) {
  console.error('The registry is not installed. Run: npm ci --prefix sdk/registry')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'try-publish-'))
const clone = join(folder, 'clone')
const project = join(folder, 'project')
const registry = `http://127.0.0.1:${await freePort()}`

// Whoever asks may publish, and what is not there is asked of nobody else.
const config = join(folder, 'config.yaml')
const access = { access: '$all', publish: '$all', unpublish: '$all' }
const log = { type: 'stdout', format: 'json', level: 'error' }
writeFileSync(
  config,
  JSON.stringify({ storage: join(folder, 'storage'), uplinks: {}, packages: { '**': access }, log }),
)
// npm publishes with a token or not at all; this registry takes any.
const userconfig = join(folder, 'npmrc')
writeFileSync(userconfig, `registry=${registry}\n${registry.slice(5)}/:_authToken=anything\n`)
const env = {
  ...process.env,
  npm_config_registry: registry,
  npm_config_userconfig: userconfig,
  CI: 'true',
  NODE_OPTIONS: '',
}

const server = spawn(process.execPath, [verdaccio, '--config', config, '--listen', registry], {
  stdio: ['ignore', 2, 2],
})
try {
  await answers()
  run('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone], folder)
  symlinkSync(join(repository, 'node_modules'), join(clone, 'node_modules'))
  const generated = 'sdk/src/generated'
  cpSync(join(repository, generated), join(clone, generated), { recursive: true })
  const changesets = join(clone, 'node_modules/@changesets/cli/bin.js')
  run(process.execPath, [changesets, 'version'], clone)
  const { name, version } = manifestOf(join(clone, 'sdk'))
  told(
    `${name} is released as ${version}`,
    readFileSync(join(clone, 'sdk/CHANGELOG.md'), 'utf8').includes(`## ${version}`),
  )
  run(process.execPath, [changesets, 'publish', '--no-git-tag'], clone)
  const published = JSON.parse(run('npm', ['view', name, '--json'], folder))
  told('the registry has that release as its latest', published['dist-tags'].latest === version)

  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  run('npm', ['install', '--no-audit', '--no-fund', name], project)
  told('it installs into an empty project, alone', manifestOf(join(project, 'node_modules', name)).version === version)
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
  const installed = lock.packages[`node_modules/${name}`]
  told('what was installed is what was published', installed.integrity === published.dist.integrity)
  told('and nothing else', Object.keys(lock.packages).length === 2)

  const [api] = Object.keys(manifestOf(join(project, 'node_modules', name)).exports).flatMap((door) =>
    /^\.\/([\w-]+)\/facts$/.test(door) ? [door.split('/')[1]] : [],
  )
  const use = `const { createClient } = await import('${name}'); const api = await import('${name}/${api}'); console.log(typeof createClient({ via: 'direct' }).send, Object.keys(api).length > 0)`
  const required = `console.log(typeof require('${name}').createClient, Object.keys(require('${name}/${api}')).length > 0)`
  told('a module imports it', run(process.execPath, ['--input-type=module', '-e', use], project) === 'function true\n')
  told(
    'require finds it',
    run(process.execPath, ['--input-type=commonjs', '-e', required], project) === 'function true\n',
  )
  const again = spawnSync('npm', ['publish'], { cwd: join(clone, 'sdk'), env, encoding: 'utf8' })
  told('the same release is not published twice', again.status !== 0 && /cannot publish over|409/i.test(again.stderr))
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

/** What a program prints; its failure is the end of the trial. */
function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ends with ${status}:\n${stdout}${stderr}`)
  return stdout
}

function told(sentence, isTrue) {
  console.log(`${isTrue ? '✓' : '✗'} ${sentence}`)
  if (!isTrue) process.exitCode = 1
}

function manifestOf(path) {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function answers() {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const isThere = await fetch(`${registry}/-/ping`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The registry does not answer.')
}
