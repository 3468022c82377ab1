import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

// An engine that does not know a flag says so and goes on: only its own word tells that calls grow old again.
test('the engine knows what it is asked for', async () => {
  const file = new URL('./young-calls.ts', import.meta.url).href
  const asks = `const { letCallsDieYoung } = await import(${JSON.stringify(file)}); letCallsDieYoung()`
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', asks])
  expect(stdout + stderr).toBe('')
})
