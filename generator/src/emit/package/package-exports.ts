import type { City } from '@openlondon/contract'
import { liveOperations } from '../work/live-module.ts'
import { pagedOperations } from '../work/paging-module.ts'

type Conditions = { readonly 'city-source': string; readonly types: string; readonly default?: string }

/** The `exports` of the published package: what people can import follows from the city's APIs. */
export function packageExports(city: City): Readonly<Record<string, Conditions>> {
  const apis = city.apis.flatMap((api): readonly (readonly [string, Conditions])[] => {
    const { id } = api
    return [
      [`./${id}`, conditions(`generated/${id}/index`)],
      [`./${id}/mocks`, conditions(`generated/${id}/mocks/index`)],
      [`./${id}/react`, conditions(`generated/${id}/react`)],
      [`./${id}/schemas`, conditions(`generated/${id}/schemas`)],
      [`./${id}/paths`, typesOnly(`generated/${id}/paths`)],
      [`./${id}/facts`, conditions(`generated/${id}/facts`)],
      ...(liveOperations(api).length > 0 ? [[`./${id}/live`, conditions(`generated/${id}/live`)] as const] : []),
      ...(pagedOperations(api).length > 0 ? [[`./${id}/paging`, conditions(`generated/${id}/paging`)] as const] : []),
    ]
  })
  return Object.fromEntries([
    ['.', conditions('index')],
    ['./city', conditions('generated/city')],
    ['./geo', conditions('generated/geo')],
    ['./ids', (city.ids.length > 0 ? conditions : typesOnly)('generated/ids')],
    ['./place', conditions('generated/place')],
    ['./sense', conditions('generated/sense')],
    ['./work', conditions('work/index')],
    ...apis,
  ])
}

/**
 * The same for what resolves as Node 10 did and knows no `exports`: where the types of each door are. `main` and `types`
 * stand for the door without a name.
 */
export function oldResolution(city: City): Readonly<Record<string, unknown>> {
  const { '.': root, ...named } = packageExports(city)
  const types = Object.entries(named).map(([door, conditions]) => [door.slice(2), [conditions.types]])
  return { main: root?.default, types: root?.types, typesVersions: { '*': Object.fromEntries(types) } }
}

/**
 * Our own condition comes first: inside this repository nothing is built to be imported. It has a name of its own because
 * some people's tools set `source`, and the published package carries no sources.
 */
const conditions = (module: string): Conditions => ({
  'city-source': `./src/${module}.ts`,
  types: `./dist/${module}.d.ts`,
  default: `./dist/${module}.js`,
})

/** A door without code: importing a value from it is an error, as it should be. */
const typesOnly = (module: string): Conditions => ({
  'city-source': `./src/${module}.ts`,
  types: `./dist/${module}.d.ts`,
})
