import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StartError } from '@openlondon/server'
import { runCommand, type ExitCode } from './command.ts'
import { UsageError } from './usage-error.ts'

const said: string[] = []
const codeBefore = process.exitCode

beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = codeBefore
})

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name })
const fail = (error: unknown) => async (): Promise<never> => {
  throw error
}

test.each<readonly [name: string, work: () => Promise<ExitCode | void>, code: ExitCode, lines: readonly string[]]>([
  ['nothing to say', async () => {}, 0, []],
  ['findings', async () => 1, 1, []],
  ['a failure', fail(new Error('The disk is full.')), 1, ['The disk is full.']],
  ['a thrown text', fail('stop'), 1, ['stop']],
  ['a command misunderstood', fail(new UsageError('Name one.')), 2, ['Name one.', 'Usage: npm run try -- <one>']],
  ['a wrong setting', fail(new StartError('PORT must be a number', 2)), 2, ['PORT must be a number']],
  ['a port in use', fail(new StartError('port 1 is in use', 1)), 1, ['port 1 is in use']],
  ['a contract that cannot be read', fail(named('ContractError', 'a.yaml:1: No.')), 2, ['a.yaml:1: No.']],
  ['a contract that no SDK can say', fail(named('GenerateError', 'a.b: No.')), 2, ['a.b: No.']],
  ['two failures', fail(new AggregateError([new Error('One.'), named('ContractError', 'Two.')])), 2, ['One.', 'Two.']],
])('%s', async (_name, work, code, lines) => {
  await runCommand('npm run try -- <one>', work)
  expect([process.exitCode, said]).toEqual([code, lines])
})
