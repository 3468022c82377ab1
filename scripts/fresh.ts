// fresh.ts: are the committed SDK sources what the contracts give today? Exit 1 with the command that mends it.
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { cityDir } from './parts/project.ts'

await runCommand('node --conditions=city-source scripts/fresh.ts', async () => {
  readArguments({})
  requireCity()
  const { sdkDir } = await import('./parts/named-folders.ts')
  const { runGenerate } = await import('@openlondon/generator')
  return runGenerate({ cityDir, sdkDir, check: true })
})
