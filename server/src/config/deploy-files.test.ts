import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { familySettings, settingGroups } from './settings.ts'

const root = join(import.meta.dirname, '../../..')
const settings = new Set(settingGroups.flatMap(([, group]) => Object.values(group).map(({ name }) => name)))

/** Variables of others: of PostgreSQL’s image, of what builds the pages, of systemd. */
const ofOthers = [
  'POSTGRES_USER',
  'POSTGRES_DB',
  'POSTGRES_PASSWORD_FILE',
  'SITE_URL',
  'AF_INET',
  'AF_INET6',
  'AF_UNIX',
  // Words of the proxies that ask /verify.
  'KONG_UNTRUSTED_LUA_SANDBOX_REQUIRES',
  'METH_OPTIONS',
  'OVERWRITE_IF_EXISTS_OR_ADD',
  'STRICT_DNS',
]

const files = [
  ...globSync('deploy/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name)),
  ...globSync('site/docs/run/*.mdx', { cwd: root }).map((file) => join(root, file)),
]

test.each(files.map((file) => [file.slice(root.length + 1), file] as const))(
  'every setting that %s names is one',
  (_name, file) => {
    const named = readFileSync(file, 'utf8').match(/(?<![\w/$.])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w<])/g) ?? []
    const isKnown = (name: string): boolean =>
      settings.has(name) || ofOthers.includes(name) || familySettings.some(({ prefix }) => name.startsWith(prefix))
    expect(named.filter((name) => !isKnown(name))).toEqual([])
  },
)

test('what production needs is in the example of a file of settings', () => {
  const example = readFileSync(join(root, 'deploy/portal.env.example'), 'utf8')
  for (const { name, needed } of settingGroups.flatMap(([, group]) => Object.values(group)))
    if (needed !== undefined) expect(example).toContain(`\n${name}=`)
})

test.each(['portal.env', 'postgres-password', 'tls', 'backups'])(
  'what an operator puts beside compose.yaml gets into no commit and no image: %s',
  (name) => {
    expect(readFileSync(join(root, 'deploy/compose.yaml'), 'utf8')).toContain(name)
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toMatch(new RegExp(`^/deploy/${name}/?$`, 'm'))
    expect(readFileSync(join(root, 'deploy/Containerfile.dockerignore'), 'utf8')).toMatch(
      new RegExp(`^(?:deploy/${name}|\\*\\*/\\*${name.slice(name.lastIndexOf('.'))})$`, 'm'),
    )
  },
)

test('in Kubernetes the manifest wins over portal.env, and no service of the cluster is taken for a setting', () => {
  const pods =
    readFileSync(join(root, 'deploy/kubernetes/portal.yaml'), 'utf8').match(/envFrom:\n(?: +[-#].*\n)+/g) ?? []
  expect(pods).toHaveLength(2)
  for (const from of pods) expect(from.match(/(?:secret|configMap)Ref/g)).toEqual(['secretRef', 'configMapRef'])
  const manifest = readFileSync(join(root, 'deploy/kubernetes/portal.yaml'), 'utf8')
  expect(manifest.match(/enableServiceLinks: false/g)).toHaveLength(pods.length)
})

test('a container serves the city that its pages were built for', () => {
  const stages = readFileSync(join(root, 'deploy/Containerfile'), 'utf8')
    .split(/^FROM /m)
    .slice(1)
  const cities = stages.map((stage) => /^ARG CITY_DIR=(\S+)$/m.exec(stage)?.[1])
  expect(cities).toEqual(['openapi', 'openapi'])
  expect(stages[0]).toMatch(/^RUN CITY_DIR=\$CITY_DIR .*npm run build$/m)
  expect(stages[1]).toMatch(/^ENV .*\bCITY_DIR=\$CITY_DIR\b/m)
})

test('what compose.yaml lays into a container is there, or is said to be yours', () => {
  const compose = readFileSync(join(root, 'deploy/compose.yaml'), 'utf8')
  const head = compose.slice(0, compose.indexOf('\nname:'))
  const mounts = [...compose.matchAll(/^ +- \.\/(?<source>[^:]+):(?<target>[^:\n]+)/gm)].map(
    ({ groups }) => groups ?? {},
  )
  const isThere = ({ source = '' }): boolean =>
    existsSync(join(root, 'deploy', source)) || head.includes(`${source}/`) || source === 'backups'
  expect(mounts.filter((mount) => !isThere(mount))).toEqual([])
  const configuration = mounts.find(({ target }) => target === '/etc/nginx/conf.d/default.conf')?.['source'] ?? ''
  const text = readFileSync(join(root, 'deploy', configuration), 'utf8')
  const wanted = [...text.matchAll(/^\s+(?:include|ssl_certificate(?:_key)?) (?<file>[^;]+);/gm)]
  const laid = mounts.map(({ target }) => target)
  for (const [, file = ''] of wanted)
    expect(laid.filter((target) => `/etc/nginx/${file}`.startsWith(target ?? '/'))).not.toEqual([])
  const [, host = '', port = ''] = /^ +server ([\w.-]+):(\d+)/m.exec(text) ?? []
  expect(compose).toContain(`\n  ${host}:\n`)
  expect(readFileSync(join(root, 'deploy/Containerfile'), 'utf8')).toMatch(new RegExp(`^EXPOSE ${port}$`, 'm'))
})
