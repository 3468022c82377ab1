import path from 'node:path'
import { compile } from '@mdx-js/mdx'
import { expect, test } from 'vitest'
import { markdownPipeline } from './markdown-pipeline.ts'

const root = path.resolve(import.meta.dirname, '../..')
const sdk = (module: string): string => path.join(root, `sdk/src/${module}.ts`)
const pipeline = markdownPipeline({
  root,
  folders: {},
  modules: { '@open/sdk': sdk('index'), '@open/sdk/portal': sdk('generated/portal/index') },
})

async function render(text: string): Promise<string> {
  const plugins = {
    remarkPlugins: pipeline.beforeDefaultRemarkPlugins as [], // unified's own plugin type, which the site does not name
    rehypePlugins: pipeline.beforeDefaultRehypePlugins as [],
  }
  return String(await compile(text, plugins))
}

const sample = (line: string): string => `\`\`\`ts twoslash
import { createClient } from '@open/sdk'
import { listKeys } from '@open/sdk/portal'

const city = createClient({ via: 'sandbox', origin: 'http://localhost:4000' })
const { keys: [key] } = await listKeys(city)
${line}
\`\`\``

test('a sample is checked against the sources of the SDK, and carries their types', async () => {
  expect(await render(sample('console.log(key?.name)'))).toContain('twoslash-hover')
})

test('a type error in a sample stops the build', async () => {
  await expect(render(sample('console.log(key?.nayme)'))).rejects.toThrow(/nayme|2551|2339/)
})

test('a fence that does not ask for types is only coloured', async () => {
  const html = await render('```ts\nconst wrong: number = nobody\n```')
  expect(html).toContain('--shiki-token')
  expect(html).not.toContain('twoslash-hover')
})
