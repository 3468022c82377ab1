import path from 'node:path'
import { compile } from '@mdx-js/mdx'
import { expect, test } from 'vitest'
import { markdownPipeline } from './markdown-pipeline.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pipeline = markdownPipeline({
  root,
  folders: {},
  modules: { '@open/sdk': path.join(root, 'sdk/src/index.ts') },
})

async function render(text: string): Promise<string> {
  const plugins = {
    remarkPlugins: pipeline.beforeDefaultRemarkPlugins as [], // unified's own plugin type, which the site does not name
    rehypePlugins: pipeline.beforeDefaultRehypePlugins as [],
  }
  return String(await compile(text, plugins))
}

const sample = (line: string): string => `\`\`\`ts twoslash
import { createClient, isHttpError } from '@open/sdk'

const city = createClient({ via: 'sandbox', origin: 'http://localhost:4000' })
const caught: unknown = city
if (isHttpError(caught)) ${line}
\`\`\``

// The first sample starts a compiler.
test('a sample is checked against the sources of the SDK, and carries their types', { timeout: 60_000 }, async () => {
  expect(await render(sample('console.log(caught.status)'))).toContain('twoslash-hover')
})

test('a type beside a sample is one piece of text, however long it is', async () => {
  const html = await render('```ts twoslash\nconst one: Promise<{ two: string }> = Promise.resolve({ two: "" })\n```')
  expect(html).toMatch(/className: "twoslash-popup-code",\s*children: "const one: Promise<\{\\n {4}two: string;\\n\}>"/)
})

test('a type error in a sample stops the build', async () => {
  await expect(render(sample('console.log(caught.stattus)'))).rejects.toThrow(/stattus|2551|2339/)
})

test('a fence that does not ask for types is only coloured', async () => {
  const html = await render('```ts\nconst wrong: number = nobody\n```')
  expect(html).toContain('--shiki-token')
  expect(html).not.toContain('twoslash-hover')
})
