import { join } from 'node:path'
import { rivalsFolder } from '../rivals/write-rivals.ts'

/** What a comparison says of two documents: how many entries, and whether one of them breaks who calls over HTTP. */
export type Verdict = { readonly entries: number; readonly breaks: boolean }

/** One comparison: how it is called, and lines of a module that end in a `Verdict` of the files `before` and `after`. */
export type Comparer = { readonly name: string; readonly lines: string }

const smartDiff = JSON.stringify(join(rivalsFolder, 'node_modules/api-smart-diff/dist/index.mjs'))
const redocly = JSON.stringify(join(rivalsFolder, 'node_modules/@redocly/cli/bin/cli.js'))

/** Each in the way that its own documentation calls it; Redocly's comparison has no other way than its command. */
export const comparers: readonly Comparer[] = [
  {
    name: 'ours',
    lines: `
      const { diffApis, loadDocument } = await import('@openlondon/contract')
      const compare = async (before, after) => {
        const changes = diffApis(await loadDocument(before, 'pair'), await loadDocument(after, 'pair'))
        return { entries: changes.length, breaks: changes.some(({ axes }) => axes.wire === 'major') }
      }`,
  },
  {
    name: 'Redocly diff',
    lines: `
      const { execFileSync } = await import('node:child_process')
      const compare = (before, after) => {
        const args = [${redocly}, 'diff', before, after, '--format', 'json', '--fail-on', 'none']
        const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 }
        const { changes, summary } = JSON.parse(execFileSync(process.execPath, args, options))
        return { entries: changes.length, breaks: summary.major > 0 }
      }`,
  },
  {
    name: 'api-smart-diff',
    lines: `
      const { apiCompare } = await import(${smartDiff})
      const { readFileSync } = await import('node:fs')
      const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
      const compare = (before, after) => {
        const { diffs } = apiCompare(read(before), read(after))
        return { entries: diffs.length, breaks: diffs.some(({ type }) => type === 'breaking') }
      }`,
  },
]
