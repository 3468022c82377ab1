import { access, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { markdownText } from '@openlondon/contract/model'
import { Application, type DeclarationReflection, type Reflection, type TypeDocOptions } from 'typedoc'
import type { SdkDoor } from '../../bundle/sdk-doors.ts'

type Options = {
  /** Absolute path of the SDK's package, and what can be imported of it. */
  readonly sdkDir: string
  readonly doors: readonly SdkDoor[]
  readonly cacheDir: string
  readonly fingerprint: string
  /** APIs whose operations and types have pages of their own, where they say more. */
  readonly apis: readonly string[]
}

const require = createRequire(import.meta.url)
/** Doors of the SDK and their index: more than these means that an API's own door has slipped in. */
const pagesAtMost = 8

/**
 * Writes the reference of what the SDK's APIs have in common with TypeDoc, one page for each public entry point, and
 * resolves to the folder they are in; to nothing when the SDK has not been generated. Every route costs bytes on every
 * page of the site, so more than a few is an error. Nothing is done while the sources have not changed.
 */
export async function writeSdkReference(options: Options): Promise<string | undefined> {
  const { sdkDir, doors, cacheDir, fingerprint, apis } = options
  const folder = path.join(cacheDir, 'sdk-reference')
  const stamp = path.join(cacheDir, 'sdk-reference.stamp')
  const entryPoints = await publicEntryPoints(doors, apis)
  if (entryPoints.length === 0) return undefined
  const known = await readFile(stamp, 'utf8').catch(() => '')
  if (known !== fingerprint) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await runTypeDoc(sdkDir, entryPoints, folder)
    await writeFile(stamp, fingerprint)
  }
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).length
  if (pages > pagesAtMost)
    throw new Error(`The SDK reference has ${pages} pages; ${pagesAtMost} is the most the site takes.`)
  return folder
}

/**
 * Gives a page the title a reader would import, kept out of the page so that no type of the same name loses its anchor.
 * Operations are constants that are called, so they are headed as what they are to a reader.
 */
async function retouch(file: string, entryPoints: readonly EntryPoint[]): Promise<void> {
  const name = path.basename(file, '.md')
  const title = entryPoints.find((entry) => entry.name === name)?.specifier ?? 'SDK reference'
  const text = await readFile(file, 'utf8')
  const body = text
    .replaceAll(/^## Variables$/gm, '## Functions')
    .replaceAll(/^> `const` /gm, '> ')
    // Rows of a table are places that nothing can lead to.
    .replaceAll(/\[(`[^`]+`)\]\(#property-[\w-]+\)/g, '$1')
    // Operations have pages of their own, where they say more.
    .replaceAll(/^#### Extends\n\n(?:- \[?`BoundApi`.*\n)+[^]*?(?=^\*\*\*$|^#{1,3} |(?![^]))/gm, '')
  await writeFile(file, `---\ntitle: '${title}'\n${name === 'index' ? 'sidebar_position: 0\n' : ''}---\n\n${body}`)
}

type EntryPoint = SdkDoor & { readonly name: string }

/** The main door is named for what one creates there; the others by their last part. */
const doorName = (door: string): string => (door === '.' ? 'client' : door.replace('./', ''))

/** What is common to all APIs. A door whose source is not there has not been generated. */
async function publicEntryPoints(doors: readonly SdkDoor[], apis: readonly string[]): Promise<readonly EntryPoint[]> {
  const common = doors.filter(({ door }) => !apis.some((api) => door === `./${api}` || door.startsWith(`./${api}/`)))
  const present = await Promise.all(
    common.map(({ file }) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  )
  return common.filter((_door, index) => present[index]).map((door) => ({ ...door, name: doorName(door.door) }))
}

async function runTypeDoc(sdkDir: string, entryPoints: readonly EntryPoint[], folder: string): Promise<void> {
  const options: TypeDocOptions & Record<string, unknown> = {
    entryPoints: entryPoints.map(({ file }) => file),
    tsconfig: path.join(sdkDir, 'tsconfig.json'),
    basePath: path.join(sdkDir, 'src'),
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
    hidePageTitle: true,
    groupOrder: ['Functions', 'Variables', 'Classes', 'Type Aliases', 'Interfaces', '*'],
    skipErrorChecking: true,
    logLevel: 'Error',
    validation: { notExported: false, invalidLink: false, notDocumented: false },
  }
  const application = await Application.bootstrapWithPlugins(options)
  const project = await application.convert()
  if (!project) throw new Error('TypeDoc could not read the SDK; run the type check of sdk/ for the reason.')
  for (const module of project.children ?? []) {
    const name = nameOf(module, entryPoints, path.join(sdkDir, 'src'))
    const door = entryPoints.find((entry) => entry.name === name)
    if (door?.file.startsWith(path.join(sdkDir, 'src/generated'))) quoteWords(module)
    module.name = name
  }
  await application.generateOutputs(project)
  await Promise.all((await readdir(folder)).map((file) => retouch(path.join(folder, file), entryPoints)))
}

/** What was generated speaks in the contract's words, which are no Markdown of ours: they are shown as they are. */
function quoteWords(reflection: Reflection): void {
  for (const part of reflection.comment?.summary ?? []) {
    if (part.kind === 'text') part.text = markdownText(part.text)
    else if (!/^`[^`\n]+`$/.test(part.text)) Object.assign(part, { kind: 'text', text: markdownText(part.text) })
  }
  reflection.traverse((child) => quoteWords(child))
}

/** A page is called after the door a reader imports; TypeDoc calls it after the file behind, seen from `src`. */
function nameOf(module: DeclarationReflection, entryPoints: readonly EntryPoint[], sources: string): string {
  const doors = entryPoints.map((entry) => ({
    ...entry,
    module: path
      .relative(sources, entry.file)
      .replace(/\.ts$/, '')
      .replace(/\/index$/, ''),
  }))
  return doors.find((door) => door.module === module.name)?.name ?? module.name
}
