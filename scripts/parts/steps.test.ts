import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { expect, test } from 'vitest'
import { isLeftOut } from './left-out.ts'
import { root } from './project.ts'
import type { Step } from './step.ts'
import { generateStep, lintStep, siteStep } from './steps.ts'

const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !isLeftOut(path)

/** Every file of ours that some files stand on by their imports, themselves included. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    // What stands in a template literal is text that a generator writes, not an import of its own.
    const text = readFileSync(join(root, file), 'utf8').replaceAll(/`(?:\\.|[^`\\])*`/g, '``')
    for (const [, name = ''] of text.matchAll(/(?:from|import\(|import)\s*'([^']+)'/g)) {
      const found = fileOf(file, name)
      if (found !== undefined) waiting.push(found)
    }
  }
  return reached
}

/** Undefined for packages of others, and for what is no module. */
function fileOf(from: string, name: string): string | undefined {
  const path = name.startsWith('.')
    ? join(dirname(from), name)
    : name.startsWith('@site/')
      ? name.slice(1)
      : doorOf(name)
  const candidates = path === undefined ? [] : [path, `${path}.ts`, `${path}.tsx`]
  return candidates.find((candidate) => /\.tsx?$/.test(candidate) && existsSync(join(root, candidate)))
}

/** What stands behind a door of a workspace: `@openlondon/server/settings`. */
function doorOf(name: string): string | undefined {
  const [, folder, door = ''] = /^@openlondon\/([^/]+)(\/.+)?$/.exec(name) ?? []
  if (folder === undefined) return undefined
  const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const target = exports[`.${door}`]
  const file = typeof target === 'string' ? target : target?.['city-source']
  return file === undefined ? undefined : join(folder, file)
}

const everyFileOf = (folder: string): readonly string[] => globSync(`${folder}/**/*`, { cwd: root }).filter(isSource)

test.each<readonly [name: string, step: Step, from: readonly string[], among: string]>([
  ['lint', lintStep, ['contract/src/index.ts'], 'contract/src/lint/lint-city.ts'],
  ['generate', generateStep, ['generator/src/index.ts'], 'contract/src/load/load-city.ts'],
  ['the site', siteStep, everyFileOf('site'), 'server/src/config/setting-tables.ts'],
])('every file that %s stands on is an input of its step', (_name, { inputs }, from, among) => {
  const reached = [...reachedFrom(from)]
  expect(reached).toContain(among)
  const isInput = (file: string): boolean => inputs.some((input) => file === input || file.startsWith(`${input}/`))
  expect(reached.filter((file) => !isInput(file))).toEqual([])
})

/** Without what a city may do without, and what is made of it. */
const isOurs = (input: string): boolean => !isAbsolute(input) && !input.startsWith('.sdk/')

test.each([lintStep, generateStep, siteStep])('$name: every input is there', ({ inputs }) => {
  expect(inputs.filter((input) => isOurs(input) && !existsSync(join(root, input)))).toEqual([])
})
