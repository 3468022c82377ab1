// Are the committed SDK sources what the contracts give today? Exit 1 with the command that mends it.
import { runGenerate } from '@openlondon/generator'
import { cityDir } from './parts/project.ts'
import { sdkDir } from './parts/steps.ts'

process.exitCode = await runGenerate({ cityDir, sdkDir, check: true })
