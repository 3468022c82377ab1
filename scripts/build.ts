// npm run build: everything that is shipped: the SDK's sources and package, the sandbox's package, and the site.
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { root, runNode } from './parts/project.ts'
import { runStep } from './parts/step.ts'

await runCommand('npm run build', async () => {
  readArguments({})
  requireCity()
  const { generateStep, siteStep } = await import('./parts/steps.ts')
  const { offlineDir, sdkDir } = await import('./parts/named-folders.ts')
  await runStep(root, generateStep)
  await runNode(['sdk/build.mjs', sdkDir])
  await runNode(['--conditions=city-source', 'sandbox/package/cli.ts', offlineDir])
  await runStep(root, siteStep)
})
