import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatFindings, lintApi, loadCity, type City } from '@openlondon/contract'
import { generateSdk, writeDecodedParity } from '@openlondon/generator'
import { sandboxFaults } from '../../server/src/sandbox/index.ts'
import type { ExitCode } from '../parts/command.ts'
import { cityDir, nodeModules, root, runNode } from '../parts/project.ts'

/** Lint, ask and compile one API in a city of its own, and print what is wrong. `KEEP` keeps what was made. */
export async function tryAlone(apiId: string): Promise<ExitCode> {
  const cache = join(nodeModules, '.cache/open-london')
  mkdirSync(cache, { recursive: true })
  // Below node_modules, so that what is generated finds its packages.
  const work = mkdtempSync(join(cache, 'try-'))
  try {
    const alone = join(work, 'city')
    mkdirSync(join(alone, 'apis'), { recursive: true })
    // What comes with the engine is in no city's folder.
    for (const part of ['city.yaml', 'common', `apis/${apiId}`])
      if (existsSync(join(cityDir, part))) cpSync(join(cityDir, part), join(alone, part), { recursive: true })
    const findings = await lintApi(cityDir, apiId)
    if (findings.length > 0) console.log(formatFindings(findings))
    const { city: whole } = await loadCity(alone)
    const city = { ...whole, apis: whole.apis.filter((api) => api.id === apiId) }
    const faults = await sandboxFaults(city, 50)
    for (const fault of faults) console.log(fault)
    console.error(
      `${city.apis[0]?.operations.length ?? 0} operations, ${findings.length} findings, ${faults.length} sandbox faults`,
    )
    await compileSdk(city, work)
    console.error(`The SDK's types of ${apiId} compile.`)
    return faults.length > 0 || findings.some((finding) => finding.severity === 'error') ? 1 : 0
  } finally {
    if (!process.env['KEEP']) rmSync(work, { recursive: true, force: true })
  }
}

async function compileSdk(city: City, work: string): Promise<void> {
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
}
