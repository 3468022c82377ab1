// Are the committed SDK sources what the contracts give today? Exit 1 with the command that mends it.
import { runGenerate } from '@openlondon/generator'
import { cityDir } from './project.ts'
import { sdkDir } from './steps.ts'

process.exitCode = await runGenerate({ cityDir, sdkDir, check: true })
