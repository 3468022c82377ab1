import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { repository } from './run-node.ts'

/** Bytes of an app as a browser gets it: bundled, minified, and compressed as a server would. */
export type Weight = {
  readonly minified: number
  readonly gzip: number
  readonly text: string
  readonly inputs: readonly string[]
}

/** The gate for an app that calls one operation whose owner has no quirks: 500 of these make errors say what went wrong, and no key. */
export const oneCallBytesMax = 2_555

/** The same for the flagship, whose owner writes dates that mean nothing: what smoothing and points may add. */
export const smoothedCallBytesMax = 2_940

/** Bundle an app given as text. In this repository the SDK comes from its sources, elsewhere as it was installed. */
export async function bundle(app: string, folder: string = repository, external: string[] = []): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: app, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    conditions: folder === repository ? ['city-source'] : [],
    external,
    write: false,
    metafile: true,
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    text: new TextDecoder().decode(bytes),
    inputs: Object.keys(metafile.inputs),
  }
}

/** What an app that calls one operation, with a key, and tells errors apart really gets. */
export const smoothedCallApp = `
import { createClient, isHttpError } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'
const city = createClient({ via: 'gateway', origin: 'https://open.example', key: 'ldn_live_x' })
try {
  console.log(await lineStatusByMode(city, { modes: ['tube'] }))
} catch (error) {
  if (isHttpError(error)) console.log(error.status)
}
`

/** The same with an operation whose answer comes out as it came in. */
export const oneCallApp = smoothedCallApp
  .replace('{ lineStatusByMode }', '{ lineModes }')
  .replace("lineStatusByMode(city, { modes: ['tube'] })", 'lineModes(city)')

/** The same app with further operations in its bundle. */
export const withOperations = (names: readonly string[]): string =>
  `${oneCallApp}\nexport { ${names.join(', ')} } from '@openlondon/sdk/tfl'\n`
