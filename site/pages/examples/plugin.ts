import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { City } from '@openlondon/contract'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { cityLanguage, inLanguage } from '../../city/language.ts'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { plainText } from '../../samples/plain-text.ts'
import { withoutTitleComment } from '../../samples/code-file.ts'
import { partialRule } from '../../samples/partial-rule.ts'
import { createExample, type Example } from './create-example.ts'

/** One page for each file of the city's `examples/<api>/`, and the list of them. The file itself is what the page shows. */
export function examples(site: SiteContext): Pages {
  return {
    plugins: [(context) => examplePages(site, context)],
    places: async () => [
      {
        kind: 'list',
        path: '/examples/',
        title: 'Examples',
        description: 'Programs that run as they are, each of them one file.',
      },
      ...(await readExamples(site)).map(({ href, title, text, file, operations }): Place => ({
        kind: 'example',
        path: href,
        key: href,
        title,
        ...inLanguage(cityLanguage(site.city)),
        description: plainText(text),
        markdown: `\`\`\`ts file=${file}\n\`\`\``,
        words: operations.map(({ label }) => label),
      })),
    ],
  }
}

async function examplePages(site: SiteContext, context: LoadContext): Promise<Plugin> {
  const folder = path.join(site.cacheDir, 'examples')
  const rule = await partialRule(context, [folder], site.pipeline)
  return sealedPlugin<readonly Example[]>({
    name: 'examples',
    getPathsToWatch: () => [path.join(site.city.examplesFolder, '**/*.ts')],
    configureWebpack: () => ({ module: { rules: [rule] } }),
    loadContent: () => readExamples(site),
    async contentLoaded({ content, actions: { addRoute, createData } }) {
      await mkdir(folder, { recursive: true })
      addRoute({
        path: '/examples/',
        exact: true,
        component: '@site/pages/examples/ExampleListPage.tsx',
        modules: { examples: await createData('examples.json', content) },
      })
      for (const example of content) {
        const page = path.join(folder, `${example.api}-${example.task}.mdx`)
        await writeFile(page, `\`\`\`ts file=${example.file} twoslash\n\`\`\`\n`)
        addRoute({
          path: example.href,
          exact: true,
          component: '@site/pages/examples/ExamplePage.tsx',
          modules: {
            sample: page,
            example: await createData(`${example.api}.${example.task}.json`, example),
            program: await createData(`${example.api}.${example.task}.program.json`, await readProgram(site, example)),
          },
        })
      }
    },
  })
}

/**
 * What an example's page runs, what that prints, and what it prints while an owner is away: `printed/<api>/<task>.txt` and
 * `.away.json` beside the examples, kept by the tests.
 */
export type Program = { readonly code: string; readonly printed?: string; readonly away: readonly Away[] }

/** What is printed without an API, by the name that people call it. */
type Away = { readonly name: string; readonly printed: string }

async function readProgram({ city }: SiteContext, { api, task }: Example): Promise<Program> {
  const code = await readFile(path.join(city.examplesFolder, api, `${task}.ts`), 'utf8')
  const kept = path.join(city.examplesFolder, 'printed', api, task)
  const printed = await readFile(`${kept}.txt`, 'utf8').catch(() => undefined)
  // Proof: the tests write it, a text for each API.
  const away = JSON.parse(await readFile(`${kept}.away.json`, 'utf8').catch(() => '{}')) as Record<string, string>
  return {
    code: withoutTitleComment(code),
    ...(printed === undefined ? {} : { printed }),
    away: Object.entries(away).map(([id, text]) => ({
      name: city.apis.find((one) => one.id === id)?.name ?? id,
      printed: text,
    })),
  }
}

/** An API's folder of examples is named after it; a city may have none. */
export async function readExamples({ city }: { readonly city: City }): Promise<readonly Example[]> {
  const folder = city.examplesFolder
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => path.relative(folder, file).split(path.sep).length === 2)
    .sort()
  return Promise.all(files.map(async (file) => createExample(file, await readFile(file, 'utf8'), city.sdk.packageName)))
}
