import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { repository, runNode } from '../../sdk/testing/run-node.ts'

/** Where the clients are installed that nothing else of the project uses. */
export const rivalsFolder: string = join(repository, 'bench/rivals')

/** What each rival gives, as a module that imports it. */
const modules = (folder: string): Readonly<Record<string, string>> => ({
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
  ky: `export { default, isHTTPError } from 'ky'`,
  octokit: `export { Octokit } from '@octokit/core'`,
  'hey-api': `export * from '${folder}/hey-api/index.ts'; export { client } from '${folder}/hey-api/client.gen.ts'`,
  orval: `export * from '${folder}/orval/client.ts'`,
})

/** Write each rival as one file that any bundler reads, as a library is published; generators read our contract. */
export async function writeRivals(folder: string): Promise<void> {
  const contract = newestContract()
  const plugins = ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch']
  await generated('@hey-api/openapi-ts/bin/run.js', [
    '--silent',
    '-i',
    contract,
    '-o',
    join(folder, 'hey-api'),
    '-p',
    ...plugins,
  ])
  await generated('orval/dist/bin/orval.mjs', [
    '--client',
    'fetch',
    '--input',
    contract,
    '--output',
    join(folder, 'orval/client.ts'),
  ])
  for (const [name, contents] of Object.entries(modules(folder))) {
    await build({
      stdin: { contents, resolveDir: rivalsFolder, loader: 'ts' },
      outfile: join(folder, 'rivals', `${name}.js`),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
    })
  }
}

async function generated(tool: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await runNode([join(repository, 'node_modules', tool), ...args])
  if (code !== 0) throw new Error(`${tool} ends with ${code}:\n${stderr}`)
}

/** The document that strangers get, of the API with the most operations. */
function newestContract(): string {
  const releases = join(repository, 'openapi/apis/tfl/releases')
  const [newest = ''] = readdirSync(releases).sort(byVersion)
  return join(releases, newest, 'openapi.json')
}

const byVersion = (left: string, right: string): number => right.localeCompare(left, 'en', { numeric: true })
