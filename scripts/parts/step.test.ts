import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runStep, type Step } from './step.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'step-'))
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const step = (more: Partial<Step> = {}): Step => ({
  name: 'build the site',
  inputs: ['site', 'lock.json'],
  present: () => true,
  run: async () => {},
  ...more,
})

test.each<readonly [change: string, path: string, isDoneAgain: boolean]>([
  ['a source', 'site/pages/index.ts', true],
  ['a source that is new', 'site/pages/new.ts', true],
  ['an input that is a file', 'lock.json', true],
  ['a source in a folder called data', 'site/pages/data/index.ts', true],
  ['a source in a folder called build', 'site/pages/build/index.ts', true],
  ['a source in a folder called dist', 'site/dist/index.ts', true],
  ['what was built', 'site/build/index.html', false],
  ['what Docusaurus keeps', 'site/.docusaurus/routes.js', false],
  ['a cache', 'site/.cache/fonts.json', false],
  ['a package', 'site/node_modules/react/index.js', false],
  ['something that is no input', 'docs/index.md', false],
])('after a change of %s', async (_change, path, isDoneAgain) => {
  write('site/pages/index.ts', 'one')
  write('lock.json', '{}')
  expect([await runStep(root, step()), await runStep(root, step())]).toEqual([true, false])
  write(path, 'two')
  expect(await runStep(root, step())).toBe(isDoneAgain)
})

test.each<readonly [name: string, more: Partial<Step>]>([
  ['another value beside the files', { salt: 'another city' }],
  ['its result gone', { present: () => false }],
])('it is done again with %s', async (_name, more) => {
  await runStep(root, step())
  expect(await runStep(root, step(more))).toBe(true)
})

test('what failed is done again', async () => {
  const fail = async (): Promise<void> => {
    throw new Error('no room on the disk')
  }
  await expect(runStep(root, step({ run: fail }))).rejects.toThrow('no room')
  expect(await runStep(root, step())).toBe(true)
})

test('what is built for one place is not built again because another was built in between', async () => {
  const london = step({ salt: 'one', target: 'site/build' })
  const other = step({ salt: 'two', target: 'elsewhere' })
  expect([await runStep(root, london), await runStep(root, other)]).toEqual([true, true])
  expect([await runStep(root, london), await runStep(root, other)]).toEqual([false, false])
})

test('what is built into the same place for another city is built again', async () => {
  const here = (salt: string): Step => step({ salt, target: 'site/build' })
  expect([
    await runStep(root, here('one')),
    await runStep(root, here('two')),
    await runStep(root, here('one')),
  ]).toEqual([true, true, true])
})

test('whoever waits is told that it goes on, and of nothing once it has ended', async () => {
  vi.useFakeTimers()
  const said = vi.mocked(console.error).mock.calls
  await runStep(
    root,
    step({
      run: async () => {
        vi.advanceTimersByTime(31_000)
      },
    }),
  )
  const told = ['… build the site', '… 15 s', '… 30 s', '✓ build the site: 31.0 s']
  expect(said.map(([text]) => text)).toEqual(told)
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  expect(said).toHaveLength(told.length)
})
