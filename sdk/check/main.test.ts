import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { marketContract } from '../testing/market/market-contract.ts'
import { repository, runNode } from '../testing/run-node.ts'
import { writePair } from '../testing/sdk-pair.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'check-main-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

await writePair(scratch, 'market', marketContract, marketContract)
const [installed, project] = [join(scratch, 'installed'), join(scratch, 'project')]
cpSync(import.meta.dirname, join(installed, 'check'), { recursive: true })
mkdirSync(join(project, 'node_modules/@small'), { recursive: true })
symlinkSync(installed, join(project, 'node_modules/@small/sdk'))
symlinkSync(join(repository, 'node_modules/typescript'), join(project, 'node_modules/typescript'))
writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
writeFileSync(join(project, 'tsconfig.json'), '{ "compilerOptions": { "skipLibCheck": true }, "files": ["app.ts"] }')
writeFileSync(join(project, 'app.ts'), `import { chairs } from '@small/sdk/market'\nexport const all = chairs\n`)

test('in a pipe the command tells what it found, asks nobody and sends nothing', async () => {
  const args = [join(installed, 'check/main.ts'), 'check', join(scratch, 'next'), '--portal', 'http://127.0.0.1:9']
  const { code, stdout, stderr } = await runNode(args, project)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Nothing breaks with @small\/sdk /)
})

test('files that use the package and are not checked are told, before it is said that nothing breaks', async () => {
  mkdirSync(join(project, 'pages/.cache'), { recursive: true })
  const using = `<script lang="ts">\nimport { chairs } from '@small/sdk/market'\n</script>\n`
  for (const name of [
    'board.vue',
    'pages/board.svelte',
    'pages/board.astro',
    'pages/board.mdx',
    'pages/.cache/made.vue',
  ])
    writeFileSync(join(project, name), using)
  writeFileSync(join(project, 'pages/other.vue'), '<template />\n')
  const args = [join(installed, 'check/main.ts'), 'check', join(scratch, 'next')]
  const { stdout } = await runNode(args, project)
  expect(stdout).toMatch(
    /so they are not checked:\n {2}board\.vue\n {2}pages\/board\.astro\n {2}pages\/board\.mdx\n {2}pages\/board\.svelte\n\nNothing breaks/,
  )
  const { stdout: data } = await runNode([...args, '--json'], project)
  expect(JSON.parse(data).unread).toEqual(['board.vue', 'pages/board.astro', 'pages/board.mdx', 'pages/board.svelte'])
})
