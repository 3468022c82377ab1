import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withoutTexts, type ApiModel, type City } from '@openlondon/contract'
import { writeCity, type OfflineFacts } from '@openlondon/sandbox/offline'

/** The modules of one city, by name: what a bundler is to find beside the engine. */
export function cityModules(city: City): Readonly<Record<string, string>> {
  const world = join(city.folder, 'world', 'world.ts')
  return {
    facts: `export default ${JSON.stringify(factsOf(city))}`,
    model: `export default ${JSON.stringify(writeCity(withoutTexts(city)))}`,
    world: existsSync(world) ? viewedModule(city, world) : 'export default undefined',
    engine: engineModule,
    index: indexModule,
  }
}

const indexModule = `
import { createOffline } from './src/offline/offline.ts'
import facts from 'city:facts'
export const offline = createOffline(facts, async () => (await import('city:engine')).open)
`

const engineModule = `
import { createOfflineEngine, readCity } from '@openlondon/sandbox/offline'
import { openWorld } from '@openlondon/sandbox'
import facts from 'city:facts'
import model from 'city:model'
import viewed from 'city:world'
const city = readCity(model)
const world = openWorld(city, viewed)
export const open = () => createOfflineEngine(city, world, facts.portal)
`

function viewedModule(city: City, world: string): string {
  const viewed = city.apis
    .map((api) => [api.id, join(api.folder, 'views.ts')] as const)
    .filter(([, file]) => existsSync(file))
  return [
    `import world from ${JSON.stringify(world)}`,
    ...viewed.map(([, file], index) => `import views${index} from ${JSON.stringify(file)}`),
    `export default { world, views: { ${viewed.map(([id], index) => `${JSON.stringify(id)}: views${index}`).join(', ')} } }`,
  ].join('\n')
}

function factsOf(city: City): OfflineFacts & { readonly portal: string } {
  const { name, host, apiHost } = city
  return {
    name,
    portal: host,
    origin: apiHost,
    origins: [host],
    hosts: city.apis.flatMap((api) => basesOf(city, api).map((base) => [base.replace(/\/$/, ''), api.id] as const)),
  }
}

/** Of each host that serves an API, areas' own among them; the portal's own API is served by the portal. */
function basesOf(city: City, { upstream, upstreams }: ApiModel): readonly string[] {
  if (upstream.kind === 'portal') return [city.host + upstream.path, city.apiHost + upstream.path]
  return [upstream, ...Object.values(upstreams)].flatMap(({ url, hosts = [] }) => [
    url,
    ...hosts.map((host) => host.url),
  ])
}
