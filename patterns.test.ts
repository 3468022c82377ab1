import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Where strangers' words are read while others wait: a search that takes the square of a length stops them all. */
const busy =
  /^(?:server\/src|sandbox\/src|sdk\/src\/(?:runtime|work|place)|contract\/src\/(?:call|problem|request|model|truth\/traffic))\//
const isSource = (file: string): boolean =>
  !/\.test\.tsx?$|^(?:bench|e2e|sdk\/src\/generated|sdk\/shrink)\/|\/testing\/|\/adversarial\//.test(file)

/** By hand: whose words those are that take longer than they are long. */
const harmless: Readonly<Record<string, string>> = {
  [String.raw`/\/+$/`]: 'addresses that an operator or a developer has set',
  [String.raw`/\{(\w+)\}|<(\w+)>([\s\S]*?)<\/\2>/g`]: 'messages of the city and of this project',
  [String.raw`/\w+(?=})/g`]: 'paths that the generator has written',
  [String.raw`/{([?&])?(.*?)}/g`]: 'paths that the generator has written',
}

type Pattern = { readonly text: string; readonly at: string; readonly isBusy: boolean }

/** Each pattern that is written in the code, once; those of one repetition cost the square of a text at most. */
function patternsOf(files: readonly string[]): readonly Pattern[] {
  const found = new Map<string, Pattern>()
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit)
      if (!ts.isRegularExpressionLiteral(node)) return
      const isBusy = busy.test(file) || found.get(node.text)?.isBusy === true
      found.set(node.text, { text: node.text, at: file, isBusy })
    }
    visit(source)
  }
  const repeats = (text: string): number => text.match(/(?<!\\)(?:[*+]|\{\d+,\})/g)?.length ?? 0
  return [...found.values()].filter(({ text, isBusy }) => repeats(text) > (isBusy ? 0 : 1))
}

/**
 * What a checker of others proves: `linear` when the time is that of the text's length. Some it cannot tell, most of all
 * those that look around; what it finds by trial is another thing each time, and is not asked for.
 */
async function costOf({ text, isBusy }: Pattern): Promise<string> {
  const end = text.lastIndexOf('/')
  const limits = { checker: 'automaton', timeout: 5_000 } as const
  const found = await check(text.slice(1, end), text.slice(end + 1), limits)
  if (found.status === 'safe') return 'linear'
  if (found.status === 'unknown') return 'untold'
  const { complexity } = found
  return !isBusy && complexity.type === 'polynomial' && complexity.degree === 2 ? 'square' : complexity.summary
}

const borne = new Set(['linear', 'square', 'untold'])

test('no pattern takes far longer than its text is long', async () => {
  const listed = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { cwd: root, encoding: 'utf8' })
  const costs: string[] = []
  let told = 0
  const rest = patternsOf(listed.trim().split('\n').filter(isSource)).values()
  const work = async (): Promise<void> => {
    for (const pattern of rest) {
      const cost = await costOf(pattern)
      if (cost !== 'untold') told += 1
      const isBorne = borne.has(cost) || harmless[pattern.text] !== undefined
      if (!isBorne) costs.push(`${pattern.at} ${pattern.text}: ${cost}`)
    }
  }
  await Promise.all([work(), work()])
  expect(costs).toEqual([])
  expect(told).toBeGreaterThan(150)
}, 600_000)
