import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { loadCity, readTruth, type ApiModel, type City, type OperationModel } from '@openlondon/contract'
import { sdkDoors, type SdkDoor } from '../../bundle/sdk-doors.ts'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { guideRule, guideOf } from './create/guide.ts'
import {
  apiPath,
  cataloguePath,
  contractPath,
  modelsPath,
  operationPath,
  operationTwinPath,
} from '@openlondon/contract/model'
import landing from '../../content/landing.json' with { type: 'json' }
import { createCatalogue } from './create/create-catalogue.ts'
import { createLanding } from './create/create-landing.ts'
import { createMarkdownTwin } from './create/create-markdown-twin.ts'
import { createModelsPage } from './create/create-models-page.ts'
import { createNavigation } from './create/create-navigation.ts'
import { createOperationPage, type OperationPage } from './create/create-operation-page.ts'
import { createOverview } from './create/create-overview.ts'
import type { ReferenceOptions } from './create/options.ts'
import { sdkAnswers } from './create/sdk-answers.ts'
import { startValues } from './call/recipe.ts'
import { writeCalls } from './call/write-calls.ts'

type Built = { readonly api: ApiModel; readonly operation: OperationModel; readonly page: OperationPage }

/** The catalogue, one overview and models page for each API, and one page for each operation. */
export function apiReference(options: ReferenceOptions): (context: LoadContext) => Promise<Plugin> {
  return async (context) => {
    const origin = context.siteConfig.url
    const rule = await guideRule(context, options)
    let built: readonly Built[] = []
    return sealedPlugin<City>({
      name: 'api-reference',
      getPathsToWatch: () => [`${options.cityDir}/**/*.{yaml,yml,json,mdx}`],
      configureWebpack: () => ({ module: { rules: [rule] } }),
      loadContent: async () => (await loadCity(options.cityDir)).city,
      async contentLoaded({ content: city, actions: { createData, addRoute, setGlobalData } }) {
        const catalogue = createCatalogue(city)
        setGlobalData({
          domains: catalogue.domains.map(({ id, name, entries }) => ({ id, name, apis: entries.length })),
        })
        const catalogueData = await createData('catalogue.json', catalogue)
        addRoute({
          path: cataloguePath,
          exact: true,
          component: '@site/pages/reference/CataloguePage.tsx',
          modules: { catalogue: catalogueData },
        })
        addRoute({
          path: '/',
          exact: true,
          component: '@site/pages/landing/LandingPage.tsx',
          modules: {
            catalogue: catalogueData,
            landing: await createData('landing.json', createLanding(city, landing.sample, origin)),
          },
        })
        const doors = sdkDoors(path.join(options.root, 'sdk'))
        const truth = readTruth(options.cityDir)
        built = (await Promise.all(city.apis.map((api) => buildApi(city, api, doors)))).flat()
        for (const api of city.apis) {
          const navigation = await createData(`${api.id}.navigation.json`, createNavigation(api))
          const guide = await guideOf(api)
          addRoute({
            path: apiPath(api.id),
            exact: true,
            component: guide
              ? '@site/pages/reference/GuidedOverviewPage.tsx'
              : '@site/pages/reference/OverviewPage.tsx',
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
        for (const { operation, page } of built) {
          const calls = writeCalls(
            page.recipe,
            startValues(page.parameters),
            { via: 'sandbox', origin },
            page.recipe.body?.start,
          )
          await writeBelow(outDir, operationTwinPath(operation), createMarkdownTwin(page, operation, calls))
        }
      },
    })
  }
}

async function buildApi(city: City, api: ApiModel, doors: readonly SdkDoor[]): Promise<readonly Built[]> {
  const answers = await sdkAnswers(city, api, doors)
  return api.operations.map((operation) => ({
    api,
    operation,
    page: createOperationPage(city, api, operation, answers),
  }))
}

async function writeBelow(outDir: string, address: string, text: string): Promise<void> {
  const file = path.join(outDir, address)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
