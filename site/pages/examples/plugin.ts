import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createMDXLoaderRule } from '@docusaurus/mdx-loader'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { MarkdownPipeline } from '../../samples/markdown-pipeline.ts'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { createExample, type Example } from './create-example.ts'

export type ExampleOptions = { readonly root: string; readonly pipeline: MarkdownPipeline }

/** One page for each file of `examples/<api>/`, and the list of them. The file itself is what the page shows. */
export function examplePages(options: ExampleOptions): (context: LoadContext) => Promise<Plugin> {
  return async (context) => {
    const { siteDir, siteConfig } = context
    const folder = path.join(siteDir, '.cache', 'examples')
    const rule = await createMDXLoaderRule({
      include: [`${folder}${path.sep}`],
      options: {
        admonitions: false,
        ...options.pipeline,
        siteDir,
        staticDirs: siteConfig.staticDirectories.map((directory) => path.resolve(siteDir, directory)),
        markdownConfig: siteConfig.markdown,
        isMDXPartial: () => true,
      },
    })
    return sealedPlugin<readonly Example[]>({
      name: 'examples',
      getPathsToWatch: () => [path.join(options.root, 'examples/**/*.ts')],
      configureWebpack: () => ({ module: { rules: [rule] } }),
      loadContent: () => readExamples(options.root),
      async contentLoaded({ content: examples, actions: { addRoute, createData } }) {
        await mkdir(folder, { recursive: true })
        addRoute({
          path: '/examples/',
          exact: true,
          component: '@site/pages/examples/ExampleListPage.tsx',
          modules: { examples: await createData('examples.json', examples) },
        })
        for (const example of examples) {
          const page = path.join(folder, `${example.api}-${example.task}.mdx`)
          await writeFile(page, `\`\`\`ts file=${example.file} twoslash\n\`\`\`\n`)
          addRoute({
            path: example.href,
            exact: true,
            component: '@site/pages/examples/ExamplePage.tsx',
            modules: { sample: page, example: await createData(`${example.api}.${example.task}.json`, example) },
          })
        }
      },
    })
  }
}

async function readExamples(root: string): Promise<Example[]> {
  const folder = path.join(root, 'examples')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => path.relative(folder, file).split(path.sep).length === 2)
    .sort()
  return Promise.all(files.map(async (file) => createExample(path.relative(root, file), await readFile(file, 'utf8'))))
}
