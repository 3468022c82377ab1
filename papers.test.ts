import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What people read beside the code; pages of the site are checked where the site is built, an owner's words are the owner's. */
const papers = globSync('**/*.md', {
  cwd: root,
  exclude: (path) =>
    /(^|[/\\])(node_modules|dist|releases|generated|build|\.[^/\\]*)$/.test(path) ||
    /^(openapi[/\\](apis|community|content)|site|data|coverage)$/.test(path),
})

/** Links to files of this repository, without the place in them. */
function linksOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8').replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^([a-z]+:|\/)/.test(link))
}

test('links between the papers lead to files', () => {
  expect(papers).toContain('README.md')
  const lost = papers.flatMap((path) =>
    linksOf(path)
      .filter((link) => !existsSync(join(root, dirname(path), link)))
      .map((link) => `${path}: ${link}`),
  )
  expect(lost).toEqual([])
})

test('a decision is linked by its own number', () => {
  const wrong = papers.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/\[(?:ADR )?(\d{1,4})\]\([^)\s]*?(\d{4})-[^)\s]*\)/g)]
      .filter(([, said, meant]) => Number(said) !== Number(meant))
      .map(([link]) => `${path}: ${link}`),
  )
  expect(wrong).toEqual([])
})
