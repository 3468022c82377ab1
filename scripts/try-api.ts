// npm run try -- <api>: everything that can be said of one API alone, without the others: findings, sandbox, SDK types.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSdk, writeDecodedParity } from '@openlondon/generator'
import { formatFindings, lintApi, loadCity } from '@openlondon/contract'
import { cityDir, endWith, nodeModules, root, runNode } from './parts/project.ts'
import { sandboxFaults } from '../server/src/sandbox/index.ts'

const [apiId = ''] = process.argv.slice(2)
const cache = join(nodeModules, '.cache/open-london')
mkdirSync(cache, { recursive: true })
// Below node_modules, so that what is generated finds its packages.
const work = mkdtempSync(join(cache, 'try-'))

try {
  const alone = join(work, 'city')
  for (const part of ['city.yaml', 'common']) cpSync(join(cityDir, part), join(alone, part), { recursive: true })
  cpSync(join(cityDir, 'apis', apiId), join(alone, 'apis', apiId), { recursive: true })
  const findings = await lintApi(cityDir, apiId)
  if (findings.length > 0) console.log(formatFindings(findings))
  const { city } = await loadCity(alone)
  const faults = await sandboxFaults(city, 50)
  for (const fault of faults) console.log(fault)
  console.error(
    `${city.apis[0]?.operations.length ?? 0} operations, ${findings.length} findings, ${faults.length} sandbox faults`,
  )
  const generated = join(work, 'sdk/src/generated')
  mkdirSync(generated, { recursive: true })
  cpSync(join(root, 'sdk/src/runtime'), join(work, 'sdk/src/runtime'), { recursive: true })
  await generateSdk({ city, outDir: generated })
  await writeDecodedParity(city, generated)
  const options = {
    extends: join(root, 'sdk/tsconfig.json'),
    compilerOptions: { rootDir: work },
    include: [`${generated}/**/*.ts`],
    exclude: [`${work}/**/*.test.ts`, `${generated}/*/mocks`],
  }
  writeFileSync(join(work, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(work, 'sdk/tsconfig.json'), JSON.stringify(options))
  await runNode([join(nodeModules, 'typescript7/bin/tsc'), '-p', join(work, 'sdk/tsconfig.json')])
  console.error(`The SDK's types of ${apiId} compile.`)
  if (faults.length > 0 || findings.some((finding) => finding.severity === 'error')) process.exitCode = 1
} catch (error) {
  endWith(error)
} finally {
  if (!process.env['KEEP']) rmSync(work, { recursive: true, force: true })
}
