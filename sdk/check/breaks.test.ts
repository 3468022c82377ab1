import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { edited } from '@openlondon/contract/testing/edited'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { answerCases } from '../testing/market/answer-cases.ts'
import type { MarketCase } from '../testing/market/market-case.ts'
import { marketContract } from '../testing/market/market-contract.ts'
import { marketEdits } from '../testing/market/market-edits.ts'
import { operationCases } from '../testing/market/operation-cases.ts'
import { writePair } from '../testing/sdk-pair.ts'
import { findBreaks } from './breaks.ts'
import { packageAt, type PackageAt } from './package-at.ts'

// Small projects, all in one program, against one pair of releases in which everything they use has changed.

const marketCases = [...operationCases, ...answerCases]

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'check-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
await writePair(scratch, 'market', marketContract, edited(marketContract, marketEdits))

const installed = packageAt(join(scratch, 'installed')) as PackageAt
const next = packageAt(join(scratch, 'next')) as PackageAt

/** One line, before all others, so that lines of a case are counted from the second. */
const head = `import { createClient } from '@small/sdk'; const client = createClient({ via: 'direct' });\n`
const textOf = (lines: string): string => `${head}${lines}\n`
const fileOf = ({ language }: MarketCase, index: number): string =>
  join(scratch, `project-${index}.${language ?? 'ts'}`)

for (const [index, one] of marketCases.entries()) writeFileSync(fileOf(one, index), textOf(one.source))

const paths = Object.fromEntries([...installed.doors].map(([door, file]) => [`@small/sdk${door.slice(1)}`, [file]]))
const options = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  types: [],
  paths,
}
const findings = findBreaks(ts, { options, fileNames: marketCases.map(fileOf) }, installed, next)

test('what only follows from an import that is gone is told with it', () => {
  const file = join(scratch, 'follows.ts')
  writeFileSync(
    file,
    textOf(`import { type Chair, chairs, lamps } from '@small/sdk/market'
interface Seat extends Chair { readonly room: string }
declare const seat: Seat
export const id = seat.name
declare function kinds<T>(of: Iterable<T>): readonly T[]
export const first = kinds(await chairs(client)).map((one) => one.name)
export const all = await lamps(client)`),
  )
  const { breaks } = findBreaks(ts, { options, fileNames: [file] }, installed, next)
  expect(
    breaks.map(({ line, column, followers }) => [`${line - 1}:${column}`, ...followers.map((one) => one.line - 1)]),
  ).toEqual([['1:15', 4], ['1:22', 6], ['1:30']])
})

test('what a file of the project hands on goes by the name it has there, and so do those who take it', () => {
  const files = {
    own: `import { lamps } from '@small/sdk/market'
export { lamps }
export { lamps as lights } from '@small/sdk/market'`,
    all: `export * from '@small/sdk/market'`,
    user: `import { lamps, lights } from './own'
import { lamps as every } from './all'
import * as own from './own'
import * as all from './all'
import { lamps as mine } from '@small/sdk/market'
export { mine as lamps }
export { lamps as further } from './own'
export const used = [lamps, { lamps }, lights, every, own.lamps, own['lamps'], all.lamps]
export const { lamps: taken } = own`,
  }
  const fileOfName = (name: string): string => join(scratch, `handed-on/${name}.ts`)
  mkdirSync(join(scratch, 'handed-on'))
  for (const [name, text] of Object.entries(files)) writeFileSync(fileOfName(name), text)
  const fileNames = Object.keys(files).map(fileOfName)
  const { mends, left } = findBreaks(ts, { options, fileNames }, installed, next)
  expect({ left, own: mends.get(fileOfName('own')), user: mends.get(fileOfName('user')) }).toEqual({
    left: 0,
    own: files.own.replaceAll(/lamps(?= as| } from)/g, 'lanterns').replace('{ lamps }', '{ lanterns as lamps }'),
    user: files.user
      .replace('lamps as every', 'lanterns as every')
      .replace('lamps as mine', 'lanterns as mine')
      .replace('all.lamps', 'all.lanterns'),
  })
})

test('what is used is told by names of the SDK, each once, and nothing of the project is in it', () => {
  const file = join(scratch, 'used.ts')
  writeFileSync(
    file,
    textOf(`import { chairs, type Chair } from '@small/sdk/market'
const secretPlan = 'secret text'
export const names = (await chairs(client)).map((one: Chair) => one.name)
export const again = (one: Chair): string => secretPlan + one['name']`),
  )
  expect(findBreaks(ts, { options, fileNames: [file] }, installed, next).used).toEqual([
    'market.Chair.name',
    'market.chairs',
  ])
})

test.each(marketCases.map((one, index) => ({ ...one, file: fileOf(one, index) })))(
  '$name',
  ({ file, source, breaks, mended }) => {
    const found = findings.breaks.filter((one) => one.file === file)
    expect(
      found.map(({ line, column, entry, message }, index) => {
        const word = breaks[index]?.split(' ')[2] ?? ''
        const told = entry ? `${entry.rule} ${entry.message.includes(word) ? word : entry.message}` : message
        return `${line - 1}:${column} ${told}`
      }),
    ).toEqual(breaks)
    expect(findings.mends.get(file) ?? textOf(source)).toBe(textOf(mended ?? source))
  },
)
