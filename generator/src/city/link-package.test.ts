import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkPackage } from './link-package.ts'

const workspace = realpathSync(fileURLToPath(new URL('../../../sdk', import.meta.url)))
let scratch: string
let modules: string
let place: string
let sdk: string
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'link-package-')))
  modules = join(scratch, 'node_modules')
  place = join(modules, '@small/sdk')
  sdk = join(scratch, 'sdk')
  for (const folder of [sdk, join(modules, '@small'), join(scratch, 'other')]) mkdirSync(folder, { recursive: true })
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

test.each([
  ['nothing', () => undefined, () => sdk],
  ['the same link', () => symlinkSync(sdk, place), () => sdk],
  ['a link to where the SDK was', () => symlinkSync(join(scratch, 'other'), place), () => sdk],
  ['a link to what is gone', () => symlinkSync(join(scratch, 'gone'), place), () => sdk],
  ['a workspace of this repository', () => symlinkSync(workspace, place), () => workspace],
])('where there is %s', (_name, before, want) => {
  before()
  linkPackage('@small/sdk', sdk, modules)
  expect(realpathSync(place)).toBe(want())
})

test('a package of somebody else’s is left alone, and the name refused', () => {
  mkdirSync(join(place, 'lib'), { recursive: true })
  expect(() => linkPackage('@small/sdk', sdk, modules)).toThrow('The SDK cannot be called @small/sdk')
  expect(existsSync(join(place, 'lib'))).toBe(true)
})
