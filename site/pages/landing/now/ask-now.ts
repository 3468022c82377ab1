import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { offlineFetch } from '../../../city/offline-city.ts'
import type { SiteContext } from '../../../city/site-context.ts'
import { sdkPlugin } from '../../playground/build-sealed.ts'
import type { CityNow, NowGroup } from './now.ts'

type Asked = Pick<SiteContext, 'city' | 'content' | 'cacheDir' | 'doors'>

/**
 * What the city shows on its sandbox's morning, asked while the site is built, so that it is there to read without
 * JavaScript. Nothing where the city has written no `content/landing-now.ts`.
 */
export async function askNow({ city, content, cacheDir, doors }: Asked): Promise<readonly NowGroup[]> {
  if (!content.landingNow) return []
  const file = path.join(cacheDir, 'landing-now.mjs')
  // Node would ask for the SDK under its own name, which only a city's own repository has.
  await build({
    entryPoints: [content.landingNow],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    plugins: [sdkPlugin(doors)],
    logLevel: 'warning',
  })
  const [module, fetch] = await Promise.all([
    // Written by the city with this type, and run at each build.
    import(`${pathToFileURL(file).href}?${Date.now()}`) as Promise<{ readonly cityNow: CityNow }>,
    offlineFetch({ city, cacheDir }),
  ])
  return module.cityNow({ origin: city.apiHost, fetch })
}
