import { engineLanguage, pathInLanguage } from '@openlondon/contract/language'
import { accountText } from '@openlondon/contract/languages/en/account'
import { deskText } from '@openlondon/contract/languages/en/desk'
import { environmentNames } from '@openlondon/contract/model'
import { translatedRooms, untranslatedRooms } from '../../frame/text/translated-rooms.ts'
import { accountTables } from './account-tables.ts'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { accountPages, deskPage, proposalPage, unsubscribePage } from './frame/account-pages.ts'
import { administrationPages } from './frame/administration-pages.ts'
import { reportPath, reportPlace, reportedApis } from './report/report-place.ts'
import { proposePath, proposePlace } from './propose/propose-place.ts'
import type { FirstCallFacts } from './keys/first-call.ts'

/** `/account/`: signing up, keys and usage. All of it is made in the browser. */
export function account({ city, content: { firstCall }, languages }: SiteContext): Pages {
  const { sdk } = city
  const site = { tags: languages.map(({ tag }) => tag), translatedRooms, untranslatedRooms }
  const { operation, path, parameters } = firstCall
  const facts: FirstCallFacts = {
    api: operation.apiId,
    name: operation.name,
    path,
    parameters,
    packageName: sdk.packageName,
    keyName: environmentNames(sdk).key,
  }
  return {
    places: () => places,
    plugins: [
      () => ({
        name: 'account',
        async contentLoaded({ actions: { addRoute, createData, setGlobalData } }) {
          setGlobalData(facts)
          const report = await createData('report.json', reportedApis(city))
          for (const language of languages) {
            const speech: Record<string, string> =
              language.tag === engineLanguage
                ? {}
                : { speech: await createData(`speech-${language.tag}.json`, accountTables(language)) }
            const add = (path: string, component: string, modules: Record<string, string> = {}): void =>
              addRoute({
                path: pathInLanguage(path, language.tag, site),
                exact: true,
                component: `@site/pages/account/${component}.tsx`,
                modules: { ...speech, ...modules },
              })
            for (const { path } of [...accountPages, unsubscribePage]) add(path, 'AccountPage')
            add(deskPage.path, 'AccountPage')
            add(reportPath, 'report/ReportPage', { page: report })
            add(proposePath, 'propose/ProposePage')
            add(foundKeyPath, 'found-key/FoundKeyPage')
          }
          for (const { path } of [...administrationPages, proposalPage])
            addRoute({ path, exact: true, component: '@site/pages/account/AccountPage.tsx' })
        },
      }),
    ],
  }
}

const foundKeyPath = '/found-key/'

const places: readonly Place[] = [
  ...[
    ...[...accountPages, unsubscribePage].map(({ path, title, about }) => ({
      path,
      title: accountText.messages[title],
      about: accountText.messages[about],
    })),
    { path: deskPage.path, title: deskText.messages[deskPage.title], about: deskText.messages[deskPage.about] },
    ...administrationPages,
  ].map(({ path, title, about }): Place => ({ kind: 'account', path, title, description: about })),
  {
    kind: 'account',
    path: foundKeyPath,
    title: 'I found a key',
    description: 'A key lies in public: tell the portal, which stops it.',
  },
  reportPlace,
  proposePlace,
]
