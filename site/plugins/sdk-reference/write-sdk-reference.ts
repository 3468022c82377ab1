import { access, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Application, type TypeDocOptions } from 'typedoc'
import type { PluginConfig } from '@docusaurus/types'
import type { MarkdownPipeline } from '../../samples/markdown-pipeline.ts'

type Options = { readonly root: string; readonly cacheDir: string; readonly fingerprint: string }
export type SdkReference = { readonly pages: number; readonly plugins: (pipeline: MarkdownPipeline) => PluginConfig[] }

const require = createRequire(import.meta.url)
const pagesAtMost = 20

/**
 * Writes the SDK's reference with TypeDoc, one page for each public entry point of the package. Every route costs bytes
 * on every page of the site, so more than twenty pages is an error. Nothing is done while the sources have not changed.
 */
export async function writeSdkReference({ root, cacheDir, fingerprint }: Options): Promise<SdkReference> {
  const folder = path.join(cacheDir, 'sdk-reference')
  const stamp = path.join(cacheDir, 'sdk-reference.stamp')
  const entryPoints = await publicEntryPoints(path.join(root, 'sdk'))
  if (entryPoints.length === 0) return { pages: 0, plugins: () => [] }
  const known = await readFile(stamp, 'utf8').catch(() => '')
  if (known !== fingerprint) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await runTypeDoc(root, entryPoints, folder)
    await writeFile(stamp, fingerprint)
  }
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).length
  if (pages > pagesAtMost) throw new Error(`The SDK reference has ${pages} pages; ${pagesAtMost} is the most the site takes.`)
  return {
    pages,
    plugins: (pipeline) => [
      [
        '@docusaurus/plugin-content-docs',
        { id: 'sdk-reference', path: folder, routeBasePath: 'sdk/reference', sidebarPath: undefined, editUrl: undefined, ...pipeline },
      ],
    ],
  }
}

/** The package's own map of doors says which sources are public; mocks and type-only doors are not for reading. */
async function publicEntryPoints(sdk: string): Promise<string[]> {
  const { exports = {} } = JSON.parse(await readFile(path.join(sdk, 'package.json'), 'utf8')) as {
    exports?: Record<string, string | { source?: string }> // package.json §exports, as npm allows it
  }
  const sources = Object.entries(exports)
    .filter(([door]) => !door.endsWith('/mocks') && !door.endsWith('/paths') && !door.endsWith('.json'))
    .flatMap(([, target]) => (typeof target === 'object' && target.source ? [path.join(sdk, target.source)] : []))
  const present = await Promise.all(sources.map((source) => access(source).then(() => true, () => false)))
  return sources.filter((_source, index) => present[index])
}

async function runTypeDoc(root: string, entryPoints: readonly string[], folder: string): Promise<void> {
  const options: TypeDocOptions & Record<string, unknown> = {
    entryPoints: [...entryPoints],
    tsconfig: path.join(root, 'sdk/tsconfig.json'),
    basePath: path.join(root, 'sdk/src'),
    plugin: [require.resolve('typedoc-plugin-markdown')],
    router: 'module',
    outputs: [{ name: 'markdown', path: folder }],
    hideBreadcrumbs: true,
    hidePageHeader: true,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    readme: 'none',
    entryFileName: 'index',
    skipErrorChecking: true,
    logLevel: 'Error',
    validation: { notExported: false, invalidLink: false, notDocumented: false },
  }
  const application = await Application.bootstrapWithPlugins(options)
  const project = await application.convert()
  if (!project) throw new Error('TypeDoc could not read the SDK; run the type check of sdk/ for the reason.')
  await application.generateOutputs(project)
}
