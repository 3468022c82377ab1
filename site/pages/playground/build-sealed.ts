import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { environmentNames, offlineName } from '@openlondon/contract/model'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import type { SdkDoor } from '../../bundle/sdk-doors.ts'
import { offlineModule } from '../../city/offline-city.ts'
import type { SiteContext } from '../../city/site-context.ts'
import { cityAddress, frameAddress } from '../../frame/sealed/addresses.ts'

type Built = Pick<SiteContext, 'city' | 'doors' | 'siteDir' | 'cacheDir'>

/**
 * Writes what programs run in, below a folder that is served as it is: the frame's document, and one script for its worker
 * that holds the city's sandbox, its SDK and what runs a program.
 */
export async function buildSealed(site: Built, folder: string): Promise<void> {
  const inside = path.join(site.siteDir, 'frame/sealed/inside')
  const offline = await offlineModule(site)
  const [frame, city] = await Promise.all([
    bundle({ entryPoints: [path.join(inside, 'frame-script.ts')] }),
    bundle({
      stdin: { contents: cityEntry(site, inside, offline), resolveDir: site.siteDir, loader: 'js' },
      plugins: [sdkPlugin(site.doors)],
    }),
  ])
  await write(folder, frameAddress, frameDocument(frame))
  await write(folder, cityAddress, city)
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['city-source'],
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

/** Doors that ask for packages of their reader's are left out. */
export const isOfferedDoor = ({ door }: SdkDoor): boolean => !/\/(?:mocks|react)$|^\.\/react$/.test(door)

function cityEntry({ city, doors }: Built, inside: string, offline: string): string {
  const open = doors.filter(isOfferedDoor)
  const modules = open.map(({ specifier }, index) => `${JSON.stringify(specifier)}: door${index}`)
  return [
    `import { serveCity } from ${JSON.stringify(path.join(inside, 'serve-city.ts'))}`,
    `import * as offline from ${JSON.stringify(offline)}`,
    ...open.map(({ specifier }, index) => `import * as door${index} from ${JSON.stringify(specifier)}`),
    `const modules = { ${[...modules, `${JSON.stringify(offlineName(city))}: offline`].join(', ')} }`,
    `serveCity({ offline: offline.offline, modules, originName: ${JSON.stringify(environmentNames(city.sdk).origin)} })`,
  ].join('\n')
}

/** The SDK's doors, straight to their sources. */
export function sdkPlugin(doors: readonly SdkDoor[]): Plugin {
  const files = new Map(doors.map(({ specifier, file }) => [specifier, file]))
  return {
    name: 'sdk',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^@/ }, ({ path: specifier }) => {
        const file = files.get(specifier)
        return file === undefined ? undefined : { path: file }
      })
    },
  }
}

/** Its policy stands in it as well, for hosts that serve these pages without the portal's server. */
function frameDocument(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = `default-src 'none'; script-src 'unsafe-eval' 'sha256-${hash}'; worker-src blob:; base-uri 'none'; form-action 'none'`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Programs run here</title><script>${script}</script></html>\n`
}

async function write(folder: string, address: string, text: string): Promise<void> {
  const file = path.join(folder, address)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
