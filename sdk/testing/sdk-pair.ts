import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { diffApis, type ApiModel, type City } from '@openlondon/contract'
import { apiOfDocument } from '@openlondon/contract/testing/api-of-document'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { generateApi } from '../../generator/src/city/generate-api.ts'
import { toldRelease } from '../../generator/src/decide/told-release.ts'
import { cityModule } from '../../generator/src/emit/city-module.ts'
import { packageExports } from '../../generator/src/emit/package/package-exports.ts'
import { engineFiles } from '../../generator/src/files/engine-sdk.ts'
import { writeFiles } from '../../generator/src/files/source-files.ts'
import type { ReleasesFile } from '../check/entry.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const pairName = smallCity.sdk.packageName

/** Two releases of an SDK, made from two documents: `installed` and `next`, packages with declarations and no code. */
export async function writePair(
  folder: string,
  id: string,
  before: unknown,
  after: unknown,
  own: ReleasesFile['own'] = [],
): Promise<void> {
  const [old, now] = await Promise.all([apiOfDocument(before, id), apiOfDocument(after, id)])
  const told = toldRelease({ version: '2.0.0', changes: diffApis(old, now) })
  mkdirSync(folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  await Promise.all([
    writePackage(join(folder, 'installed'), '1.0.0', old, { apis: { [id]: { version: '1.0.0', releases: [] } } }),
    writePackage(join(folder, 'next'), '2.0.0', now, { apis: { [id]: { version: '2.0.0', releases: [told] } }, own }),
  ])
}

async function writePackage(folder: string, version: string, api: ApiModel, releases: ReleasesFile): Promise<void> {
  const city: City = { ...smallCity, apis: [api] }
  const { files } = await generateApi(api, city.host)
  const sources = new Map([
    ...engineFiles(),
    ['src/generated/city.ts', cityModule(city)] as const,
    ...[...files].map(([path, text]) => [`src/generated/${api.id}/${path}`, text] as const),
  ])
  writeFiles(folder, [...sources.keys()], sources)
  // Of a package of a city this has all that the market needs.
  const { './geo': _geo, './ids': _ids, './sense': _sense, ...doors } = packageExports(city)
  const manifest = { name: pairName, version, type: 'module', exports: doors }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const compiler = join(root, 'node_modules/typescript7/bin/tsc')
  await promisify(execFile)(process.execPath, [compiler, '-p', join(folder, 'tsconfig.build.json')])
  writeFileSync(join(folder, 'dist/releases.json.gz'), gzipSync(JSON.stringify(releases)))
}
