import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import {
  engineFolder,
  loadKeptCity,
  readReleases,
  readTruth,
  type ApiModel,
  type ApiTruth,
  type City,
  type OperationModel,
} from '@openlondon/contract'
import type { SdkDoor } from '../../bundle/sdk-doors.ts'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { cityMap } from '../../city/city-map.ts'
import { engineLanguage } from '@openlondon/contract/language'
import { wordsFile, wordsTables } from '../../frame/text/words-file.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { partialRule } from '../../samples/partial-rule.ts'
import { guideOf } from './create/guide.ts'
import {
  apiPath,
  cataloguePath,
  contractPath,
  modelsPath,
  operationPath,
  operationTwinPath,
} from '@openlondon/contract/model'
import { createCatalogue } from './create/create-catalogue.ts'
import { createMarkdownTwin } from './create/create-markdown-twin.ts'
import { createModelsPage } from './create/create-models-page.ts'
import { createNavigation } from './create/create-navigation.ts'
import { createOperationPage, type OperationPage } from './create/create-operation-page.ts'
import { createOverview } from './create/create-overview.ts'
import { sdkAnswers } from './create/sdk-answers.ts'
import type { Surroundings } from './around/create-around.ts'
import { createSlice, slicePath } from './create/create-slice.ts'
import { cityMapFile } from './map/city-map-file.ts'
import { lookUpFiles } from './look-up/create-look-up.ts'
import { placeLookUps } from './look-up/place-look-up.ts'
import { referencePlaces } from './places.ts'
import { startValues } from './call/recipe.ts'
import { writeCalls } from './call/write-calls.ts'

type Built = { readonly api: ApiModel; readonly operation: OperationModel; readonly page: OperationPage }

/** The catalogue, one overview and models page for each API, and one page for each operation. */
export function reference(site: SiteContext): Pages {
  return { plugins: [(context) => apiReference(site, context)], places: () => referencePlaces(site.city) }
}

async function apiReference(
  { city: { folder }, origin, apiOrigin, pipeline, doors, places, languages }: SiteContext,
  context: LoadContext,
): Promise<Plugin> {
  const guides = [folder, engineFolder].map((one) => path.join(one, 'apis'))
  const rule = await partialRule(context, guides, pipeline)
  let built: readonly Built[] = []
  return sealedPlugin<City>({
    name: 'api-reference',
    getPathsToWatch: () => [folder, engineFolder].map((one) => `${one}/**/*.{yaml,yml,json,mdx}`),
    configureWebpack: () => ({ module: { rules: [rule] } }),
    loadContent: () => loadKeptCity(folder),
    async contentLoaded({ content: city, actions: { createData, addRoute } }) {
      addRoute({
        path: cataloguePath,
        exact: true,
        component: '@site/pages/reference/CataloguePage.tsx',
        modules: { catalogue: await createData('catalogue.json', createCatalogue(city)) },
      })
      const truth = readTruth(folder)
      const around = { places: await places(), releases: readReleases(folder) }
      built = (await Promise.all(city.apis.map((api) => buildApi(city, api, doors, around, truth?.[api.id])))).flat()
      for (const api of city.apis) {
        const navigation = await createData(`${api.id}.navigation.json`, createNavigation(city, api))
        const guide = await guideOf(api)
        addRoute({
          path: apiPath(api.id),
          exact: true,
          component: guide ? '@site/pages/reference/GuidedOverviewPage.tsx' : '@site/pages/reference/OverviewPage.tsx',
          modules: {
            navigation,
            overview: await createData(`${api.id}.overview.json`, createOverview(api, truth?.[api.id])),
            ...(guide ? { guide } : {}),
          },
        })
        addRoute({
          path: modelsPath(api.id),
          exact: true,
          component: '@site/pages/reference/ModelsPage.tsx',
          modules: { navigation, models: await createData(`${api.id}.models.json`, createModelsPage(city, api)) },
        })
        for (const { operation, page } of built.filter((candidate) => candidate.api === api)) {
          addRoute({
            path: operationPath(operation),
            exact: true,
            component: '@site/pages/reference/OperationPage.tsx',
            modules: { navigation, page: await createData(`${operation.id}.json`, page) },
          })
        }
      }
    },
    async postBuild({ outDir, content: city }) {
      for (const api of city.apis) {
        await writeBelow(outDir, contractPath(api.id), `${JSON.stringify(api.document, null, 2)}\n`)
      }
      for (const { file, text } of [...lookUpFiles(city), ...placeLookUps(city).files])
        await writeBelow(outDir, file, text)
      await writeBelow(outDir, cityMapFile, JSON.stringify(cityMap(city)))
      for (const { tag, tables } of languages)
        for (const table of wordsTables)
          if (tag !== engineLanguage && tables[table])
            await writeBelow(outDir, wordsFile(tag, table), JSON.stringify(tables[table]))
      for (const { api, operation, page } of built) {
        const calls = writeCalls(
          page.recipe,
          startValues(page.parameters),
          { via: 'sandbox', origin: apiOrigin, portal: origin },
          page.recipe.body?.start,
        )
        await writeBelow(outDir, operationTwinPath(operation), createMarkdownTwin(page, operation, calls))
        await writeBelow(outDir, slicePath(operation), JSON.stringify(createSlice(api.document, operation)))
      }
    },
  })
}

async function buildApi(
  city: City,
  api: ApiModel,
  doors: readonly SdkDoor[],
  around: Surroundings,
  truth: ApiTruth | undefined,
): Promise<readonly Built[]> {
  const answers = await sdkAnswers(city, api, doors)
  return api.operations.map((operation) => ({
    api,
    operation,
    page: createOperationPage(city, api, operation, answers, truth, around),
  }))
}

async function writeBelow(outDir: string, address: string, text: string): Promise<void> {
  const file = path.join(outDir, address)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
