import path from 'node:path'
import { operationById, readFactsFile, type City } from '@openlondon/contract'
import { basesOf, operationPath } from '@openlondon/contract/model'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { dataSetMembers } from './data-set-fields.ts'
import { dataSetsDescription, dataSetsPath, dataSetsTitle } from './data-sets-words.ts'
import type { Places } from './read-data-sets.ts'

export type DataSetsPage = {
  /** Where the sandbox is asked, from the origin of APIs on. */
  readonly search: string
  readonly query: string
  readonly operation: string
  readonly table: string | undefined
  readonly places: Places
}

const file = 'content/data-sets.json'

/** `/data-sets/`, where the city says which of its operations is a catalogue. */
export function dataSets({ city }: SiteContext): Pages {
  const page = readPage(city)
  if (!page) return { plugins: [] }
  return {
    plugins: [
      () =>
        sealedPlugin<DataSetsPage>({
          name: 'data-sets',
          getPathsToWatch: () => [path.join(city.folder, file)],
          loadContent: async () => page,
          async contentLoaded({ content, actions: { createData, addRoute } }) {
            addRoute({
              path: dataSetsPath,
              exact: true,
              component: '@site/pages/data-sets/DataSetsPage.tsx',
              modules: { page: await createData('data-sets.json', content) },
            })
          },
        }),
    ],
    places: () => [
      {
        kind: 'guide',
        path: dataSetsPath,
        title: dataSetsTitle,
        description: dataSetsDescription,
        words: ['dataset', 'data catalogue', 'find a data set', 'download data'],
      },
    ],
  }
}

function readPage(city: City): DataSetsPage | undefined {
  const facts = readFactsFile(city.folder, file, dataSetMembers)
  if (!facts) return undefined
  const { operation, query, table, ...places } = facts
  return {
    search: sandboxPath(city, operation),
    query,
    operation: pageOf(operation),
    table: table === undefined ? undefined : sandboxPath(city, table),
    places,
  }
}

function sandboxPath(city: City, id: string): string {
  const found = operationById(city, id)
  const api = city.apis.find((one) => one.operations.some((operation) => operation.id === id))
  if (!found || !api)
    throw new Error(`${path.basename(city.folder)}/${file} names ${id}, which is in no contract of the city.`)
  return `${basesOf(api).sandbox}${found.path}`
}

function pageOf(id: string): string {
  const [apiId = '', name = ''] = id.split('.')
  return operationPath({ apiId, name })
}
