import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import type { Place } from '../../city/place.ts'
import { writeSdkReference } from './write-sdk-reference.ts'

const address = 'sdk/reference'

/** `/sdk/reference/`: what the SDK's APIs have in common, from its sources. */
export async function sdk({ city, sdkDir, doors, cacheDir, fingerprint, pipeline }: SiteContext): Promise<Pages> {
  const apis = city.apis.map(({ id }) => id)
  const folder = await writeSdkReference({ sdkDir, doors, cacheDir, fingerprint, apis })
  if (folder === undefined) return { plugins: [] }
  return {
    plugins: [
      [
        '@docusaurus/plugin-content-docs',
        {
          id: 'sdk-reference',
          path: folder,
          routeBasePath: address,
          sidebarPath: undefined,
          editUrl: undefined,
          ...pipeline,
        },
      ],
    ],
    places: () => symbolPlaces(folder),
  }
}

async function symbolPlaces(folder: string): Promise<readonly Place[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort()
  return Promise.all(
    files.map(async (file): Promise<Place> => {
      const markdown = await readFile(path.join(folder, file), 'utf8')
      const name = path.basename(file, '.md')
      return {
        kind: 'symbol',
        path: name === 'index' ? `/${address}/` : `/${address}/${name}/`,
        title: /^title: '(.+)'$/m.exec(markdown)?.[1] ?? name,
        description: '',
        markdown,
      }
    }),
  )
}
