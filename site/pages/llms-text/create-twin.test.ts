import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createTwin, twinPath } from './create-twin.ts'

const examplesFolder = mkdtempSync(path.join(tmpdir(), 'examples-'))
mkdirSync(path.join(examplesFolder, 'trams'))
writeFileSync(path.join(examplesFolder, 'trams/next.ts'), '/** Next. */\nconsole.log(1)\n')
const sources = { origin: 'https://open.example', apiOrigin: 'https://api.open.example', examplesFolder }

const bodyOf = (markdown: string): string =>
  createTwin({ kind: 'guide', path: '/a/', title: 'A', description: '', markdown }, sources)
    .replace('# A\n\n', '')
    .replace('\n\nPage: https://open.example/a/\n', '')

test.each([
  ['front matter and imports', "---\ntitle: A\n---\nimport X from 'y'\n\nWords.", 'Words.'],
  [
    'what is exported, over several lines',
    "import X from 'y'\n\nexport const steps = [\n  { id: 'a' },\n]\n\nexport const first =\n  'x'\n\nWords.",
    'Words.',
  ],
  [
    'another guide',
    'See [b](./b.mdx#c), [first](./index.mdx) and [e](../sdk/e.mdx).',
    'See [b](/a/b/#c), [first](/a/) and [e](/sdk/e/).',
  ],
  ['a sample is filled in', '```ts file=examples/trams/next.ts twoslash\n```', '```ts\nconsole.log(1)\n```'],
  ['a tag, and one in code', '<Note id="a">Use `Record<string, T>`</Note>', 'Use `Record<string, T>`'],
  ['code keeps its words', '```tsx\nimport { a } from "b"\n<A />\n```', '```tsx\nimport { a } from "b"\n<A />\n```'],
  ['the portal', 'At http://localhost:4000/start/.', 'At https://open.example/start/.'],
  ['the sandbox', 'At http://localhost:4000/sandbox/x.', 'At https://api.open.example/sandbox/x.'],
])('%s', (_name, markdown, want) => {
  expect(bodyOf(markdown)).toBe(want)
})

test.each([
  ['/start/keys/', '/start/keys.md'],
  ['/start/', '/start.md'],
  ['/', '/index.md'],
])('%s has its twin at %s', (address, want) => {
  expect(twinPath(address)).toBe(want)
})
