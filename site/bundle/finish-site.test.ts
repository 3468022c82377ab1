import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finishSite, inlineScripts } from './finish-site.ts'

let folder: string
const long = 'a line of text\n'.repeat(200)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trial-finish-'))
  await mkdir(path.join(folder, 'assets'))
  await writeFile(path.join(folder, 'index.html'), `<script>run()</script>${long}`)
  await writeFile(path.join(folder, 'assets/main.1f00ba44.js'), long)
  await writeFile(path.join(folder, 'small.txt'), 'x')
  await writeFile(path.join(folder, 'picture.png'), long)
  await writeFile(path.join(folder, 'gone.html.br'), 'of an earlier build')
  await finishSite(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('texts lie there pressed, nothing else does, and nothing of an earlier build', async () => {
  expect((await readdir(folder, { recursive: true })).filter((name) => /\.(br|gz)$/.test(name)).toSorted()).toEqual([
    'assets/main.1f00ba44.js.br',
    'assets/main.1f00ba44.js.gz',
    'index.html.br',
    'index.html.gz',
  ])
  const read = (name: string): Promise<Buffer> => readFile(path.join(folder, name))
  expect(brotliDecompressSync(await read('assets/main.1f00ba44.js.br')).toString()).toBe(long)
  expect(gunzipSync(await read('index.html.gz'))).toEqual(await read('index.html'))
})

test('the hashes of inline scripts are known as a browser computes them', async () => {
  const hashes: unknown = JSON.parse(await readFile(path.join(folder, '.inline-scripts.json'), 'utf8'))
  // printf 'run()' | openssl dgst -sha256 -binary | base64
  expect(hashes).toEqual(['sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='])
})

test.each([
  ['<script>a()</script><script >b()\n</script>', ['a()', 'b()\n']],
  ['<script defer src=/a.js></script>', []],
  ['<script type="application/ld+json">{}</script>', []],
  ['<SCRIPT type="module">c()</SCRIPT>', ['c()']],
])('%s', (page, want) => {
  expect(inlineScripts(page)).toEqual(want)
})
