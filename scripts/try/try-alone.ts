import { terminalLine } from '@openlondon/contract/model'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatFindings, loadAlone, type City } from '@openlondon/contract'
import { engineFiles, expressible, generateSdk, writeDecodedParity, writeFiles } from '@openlondon/generator'
import { sandboxFaults } from '../../server/src/sandbox/index.ts'
import { apiFindings } from '../parts/api-findings.ts'
import type { ExitCode } from '../parts/command.ts'
import { cityDir, nodeModules, root, runNode } from '../parts/project.ts'

/** Lint, ask and compile one API by itself, draft or not, and print what is wrong. `KEEP` keeps what was made. */
export async function tryAlone(apiId: string): Promise<ExitCode> {
  const cache = join(nodeModules, '.cache/open-london')
  mkdirSync(cache, { recursive: true })
  // Below node_modules, so that what is generated finds its packages.
  const work = mkdtempSync(join(cache, 'try-'))
  try {
    const findings = await apiFindings(cityDir, apiId)
    if (findings.length > 0) console.log(formatFindings(findings))
    const { city } = loadAlone(cityDir, apiId)
    const faults = (await sandboxFaults(city, 50)).filter((fault) => !findings.some(({ message }) => message === fault))
    for (const fault of faults) console.log(terminalLine(fault))
    console.error(
      `${city.apis[0]?.operations.length ?? 0} operations, ${findings.length} findings, ${faults.length} sandbox faults`,
    )
    await compileSdk({ ...city, apis: city.apis.map(expressible) }, work)
    console.error(`The SDK's types of ${apiId} compile.`)
    return faults.length > 0 || findings.some((finding) => finding.severity === 'error') ? 1 : 0
  } finally {
    if (!process.env['KEEP']) rmSync(work, { recursive: true, force: true })
  }
}

async function compileSdk(city: City, work: string): Promise<void> {
  const generated = join(work, 'sdk/src/generated')
  mkdirSync(generated, { recursive: true })
  const files = engineFiles()
  writeFiles(join(work, 'sdk'), [...files.keys()], files)
  const { refused } = await generateSdk({ city, outDir: generated })
  for (const refusal of refused) throw refusal
  await writeDecodedParity(city, generated)
  const options = {
    extends: join(root, 'sdk/tsconfig.json'),
    compilerOptions: { rootDir: work },
    include: [`${generated}/**/*.ts`],
    // What needs packages that are not ours is compiled with the city's SDK.
    exclude: [
      ...['mocks', 'react.ts'].map((door) => `${generated}/*/${door}`),
      ...['mocks', 'react'].map((room) => `${work}/sdk/src/${room}`),
    ],
  }
  writeFileSync(join(work, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(work, 'sdk/tsconfig.json'), JSON.stringify(options))
  await runNode([join(nodeModules, 'typescript7/bin/tsc'), '-p', join(work, 'sdk/tsconfig.json')])
}
