// Are the committed SDK sources what the contracts give today? Exit 1 with the command that mends it.
import { generateAll } from '@openlondon/generator'
import { cityDir, endWith } from './project.ts'
import { sdkDir } from './steps.ts'

try {
  await generateAll({ cityDir, sdkDir, check: true })
} catch (error) {
  endWith(error)
}
