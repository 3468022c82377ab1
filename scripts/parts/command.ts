import { terminalText } from '@openlondon/contract/model'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './usage-error.ts'

/** 0 fine · 1 findings or failure · 2 unreadable configuration, or a command that cannot be understood. */
export type ExitCode = 0 | 1 | 2

/**
 * Run a command to its exit code: `work` reads the arguments, does it and answers 1 for findings. What it throws is
 * said in one sentence, and under a command that cannot be understood stands how it is used.
 */
export async function runCommand(usage: string, work: () => Promise<ExitCode | void>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    const failures: readonly unknown[] = error instanceof AggregateError ? error.errors : [error]
    for (const failure of failures)
      console.error(terminalText(failure instanceof Error ? failure.message : String(failure)))
    if (failures.some((failure) => failure instanceof UsageError)) console.error(`Usage: ${usage}`)
    process.exitCode = Math.max(...failures.map(exitCodeOf))
  }
}

/** Errors of the server say their code. Those of contracts are known by name: loading their class takes a second. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof Error)) return 1
  if ('exitCode' in error) return error.exitCode === 2 ? 2 : 1
  return error.name === 'ContractError' || error.name === 'GenerateError' ? 2 : 1
}

/** `parseArgs`, whose refusals are usage errors. Without a configuration there may be no argument at all. */
export function readArguments<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new UsageError(`${sentence?.replace(/\.$/, '')}.`)
  }
}
