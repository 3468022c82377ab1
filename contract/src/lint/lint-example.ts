import type { Finding } from '../model/finding.ts'
import { cityNames } from '../facts/engine-names.ts'
import { memoryContractFiles } from '../files/contract-files.ts'
import { openEngineFiles, withEngine } from '../files/engine-files.ts'
import type { CityFacts } from '../facts/city-facts.ts'
import { loadApi } from '../load/load-api.ts'
import type { HouseRule, RuleExample } from './parts/house-rule.ts'
import { lintLoaded } from './lint-city.ts'

/** Facts an example does not show, because its rule does not look at them. */
const plainFacts = {
  id: 'id: stops',
  name: 'name: Stops',
  domain: 'domain: move',
  owner: 'owner: { name: Example Buses, url: https://buses.example, contact: api@buses.example }',
  upstream: 'upstream: { kind: external, url: https://buses.example/api }',
  licence:
    'licence: { id: LicenseRef-Example, name: Example Open Licence, url: https://licence.example, attribution: [] }',
  lifecycle: 'lifecycle: { state: stable }',
  defaults: 'defaults: { privacy: C1, cacheSeconds: 30, access: key }',
} as const

const exampleCity: CityFacts = {
  id: 'example',
  name: 'Example',
  host: 'https://open.example',
  apiHost: 'https://api.open.example',
  keyPrefix: 'exa',
  country: 'XX',
  currency: 'XTS',
  locale: 'en',
  languages: ['en'],
  pageLanguages: ['en'],
  sdk: { packageName: '@example/sdk', description: 'An SDK.', keywords: [], envPrefix: 'EXAMPLE' },
  folder: '/nowhere',
  examplesFolder: '/nowhere/examples',
  timeZone: 'Etc/UTC',
  boundingBox: [0, 0, 1, 1],
  contact: { name: 'Example', email: 'hello@open.example' },
  domains: [{ id: 'move', name: 'Getting around', summary: 'Buses.' }],
  portal: {
    licence: { id: 'CC0-1.0', name: 'CC0 1.0 Universal', url: 'https://licence.example', attribution: [] },
    lawfulBasis: 'contract',
    dpia: 'https://open.example/dpia',
  },
}

/** Lint a rule's example as if it stood in a city, all in memory. The city is in no country, unless `facts` say so. */
export async function lintExample(
  example: RuleExample,
  rules: readonly HouseRule[],
  facts: Partial<CityFacts> = {},
): Promise<readonly Finding[]> {
  const city = { ...exampleCity, ...facts }
  const folder = '/example/apis/stops'
  const given = example['api.yaml'] ?? ''
  const shared = example['common/schemas.yaml']
  const plain = Object.entries(plainFacts).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(given))
  const fixtures = Object.entries(example.fixtures ?? {}).map(([operation, text]): [string, string] => [
    `${folder}/fixtures/${operation}.json`,
    text,
  ])
  const own = memoryContractFiles({
    [`${folder}/api.yaml`]: [...plain.map(([, line]) => line), given].join('\n'),
    [`${folder}/openapi.yaml`]: example['openapi.yaml'],
    ...(shared === undefined ? {} : { '/example/common/schemas.yaml': shared }),
    ...Object.fromEntries(fixtures),
  })
  const files = withEngine(own, '/example', openEngineFiles(cityNames(city)))
  return lintLoaded(city, loadApi(files, city, folder, 'stops'), rules)
}
