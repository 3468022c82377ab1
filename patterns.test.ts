import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { leftOut } from './scripts/parts/left-out.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Where strangers' words are read while others wait: a search that takes the square of a length stops them all. */
const busy =
  /^(?:server\/src|sandbox\/src|sdk\/src\/(?:runtime|work|place)|contract\/src\/(?:call|problem|request|model|truth\/traffic))\//
const isSource = (file: string): boolean =>
  !/\.test\.tsx?$|^(?:bench|e2e|sdk\/src\/generated|sdk\/shrink)\/|\/testing\/|\/adversarial\//.test(file)

/** By hand: patterns that take the square of a length where others wait, and whose words those are. */
const harmless: Readonly<Record<string, string>> = {
  [String.raw`server/src/config.ts /\/+$/`]: 'addresses that an operator has set',
  [String.raw`server/src/gateway/owner/owner-host.ts /\/+$/`]: 'addresses that an operator has set',
  [String.raw`sdk/src/runtime/request/send.ts /\/+$/`]: 'an address that a developer has set',
  [String.raw`sdk/src/place/ask-question.ts /\w+(?=})/g`]: 'paths that the generator has written',
  [String.raw`sdk/src/runtime/request/url.ts /{([?&])?(.*?)}/g`]: 'paths that the generator has written',
}

/** Where each pattern is written that repeats something without an end. */
function patternsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit)
      if (!ts.isRegularExpressionLiteral(node) || !/[*+]|\{\d+,\}/.test(node.text)) return
      found.set(node.text, [...(found.get(node.text) ?? []), file])
    }
    visit(source)
  }
  return found
}

/**
 * What a checker of others proves: the degree by which the time grows with a text, 1 when it is linear. Undefined where it
 * cannot tell, most of all of those that look around; what it finds by trial is another thing each time.
 */
async function degreeOf(pattern: string): Promise<number | undefined> {
  const end = pattern.lastIndexOf('/')
  const limits = { checker: 'automaton', timeout: 5_000 } as const
  const found = await check(pattern.slice(1, end), pattern.slice(end + 1), limits)
  if (found.status === 'unknown') return undefined
  if (found.status === 'safe') return 1
  return found.complexity.type === 'polynomial' ? found.complexity.degree : Infinity
}

test('no pattern takes far longer than its text is long', async () => {
  const files = globSync('**/*.{ts,tsx,mjs}', { cwd: root, exclude: leftOut })
  const patterns = patternsOf(files.map((file) => file.replaceAll('\\', '/')).filter(isSource))
  const slow: string[] = []
  let told = 0
  const rest = patterns.entries()
  const work = async (): Promise<void> => {
    for (const [pattern, places] of rest) {
      // A single repetition costs the square at most.
      const isSquareAtMost = (pattern.match(/(?<!\\)(?:[*+]|\{\d+,\})/g)?.length ?? 0) < 2
      if (isSquareAtMost && !places.some((place) => busy.test(place))) continue
      const degree = await degreeOf(pattern)
      if (degree === undefined) continue
      told += 1
      for (const place of places)
        if (degree > (busy.test(place) ? 1 : 2) && !(degree === 2 && harmless[`${place} ${pattern}`] !== undefined))
          slow.push(`${place} ${pattern}: degree ${degree}`)
    }
  }
  await Promise.all([work(), work()])
  expect(slow).toEqual([])
  expect(told).toBeGreaterThan(150)
}, 600_000)
