import { terminalText } from '@openlondon/contract/model'
import { fixCommand, generateAll, type GenerateOptions } from './generate-city.ts'
import { GenerateError } from '../decide/generate-error.ts'

/**
 * The command behind `npm run generate` and its `--check`: paths go to standard output, sentences to standard
 * error. Answers the exit code: 0 fine, 1 drift, 2 a contract that cannot be generated or read.
 */
export async function runGenerate(options: GenerateOptions): Promise<0 | 1 | 2> {
  try {
    const paths = await generateAll(options)
    for (const path of paths) console.log(path)
    if (!options.check)
      console.error(
        paths.length === 0 ? 'The SDK was up to date.' : `The SDK was generated: ${paths.length} files changed.`,
      )
    if (!options.check || paths.length === 0) return 0
    console.error(`The SDK is not what its contracts say: ${paths.length} files differ. Run: ${fixCommand}`)
    return 1
  } catch (error) {
    if (!(error instanceof GenerateError) && !(error instanceof Error && error.name === 'ContractError')) throw error
    console.error(terminalText(error.message))
    return 2
  }
}
