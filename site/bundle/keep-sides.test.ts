import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { keepingSides } from './keep-sides.ts'

// As Docusaurus finds them: its bundler's own.
const ofDocusaurus = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'))
const ofBundler = createRequire(ofDocusaurus.resolve('@docusaurus/bundler'))

test('a side that is named by the way of reading stays so in what is built', async () => {
  const preset = ofBundler.resolve('postcss-preset-env')
  const [, options] = keepingSides([preset, {}]) as readonly [string, object] // a plugin by its path, as it was given
  const [postcss, presetEnv] = [ofBundler('postcss'), ofBundler(preset)]
  const written = '.a{inset-inline-start:0;margin-inline:1px 2px;text-align:start}'
  const { css } = await postcss([presetEnv(options)]).process(written, { from: undefined })
  expect(css).toBe(written)
})

test('other plugins are as they were', () => {
  const plugin = (): void => {}
  expect([plugin, ['autoprefixer', {}]].map(keepingSides)).toEqual([plugin, ['autoprefixer', {}]])
})
