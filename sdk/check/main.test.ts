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
