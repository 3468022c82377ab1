import { environmentNames } from '@openlondon/contract/model'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { accountPages, deskPage, proposalPage, unsubscribePage } from './frame/account-pages.ts'
import { administrationPages } from './frame/administration-pages.ts'
import { reportPath, reportPlace, reportedApis } from './report/report-place.ts'
import { proposePath, proposePlace } from './propose/propose-place.ts'
import type { FirstCallFacts } from './keys/first-call.ts'

/** `/account/`: signing up, keys and usage. All of it is made in the browser. */
export function account({ city, content: { firstCall } }: SiteContext): Pages {
  const { sdk } = city
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
          for (const { path } of [...accountPages, ...administrationPages, deskPage, proposalPage, unsubscribePage])
            addRoute({ path, exact: true, component: '@site/pages/account/AccountPage.tsx' })
          addRoute({
            path: reportPath,
            exact: true,
            component: '@site/pages/account/report/ReportPage.tsx',
            modules: { page: await createData('report.json', reportedApis(city)) },
          })
          addRoute({ path: proposePath, exact: true, component: '@site/pages/account/propose/ProposePage.tsx' })
          addRoute({ path: '/found-key/', exact: true, component: '@site/pages/account/found-key/FoundKeyPage.tsx' })
        },
      }),
    ],
  }
}

const about: Readonly<Record<string, string>> = {
  '/account/': 'Sign in or sign up with an e-mail address, make keys, see what they did, replace or revoke them.',
  '/account/access/': 'Ask for data by which persons can be recognised, and see what was decided.',
  '/account/notices/': 'Choose which mails and webhooks you get, and when.',
  '/account/teams/': 'Begin a team, invite colleagues, change roles.',
  '/account/desk/':
    'For owners of an API: who still uses what, how it answers, what people say is wrong, and proposals of releases.',
  '/account/unsubscribe/': 'End one kind of mail, from the link in it.',
}

const places: readonly Place[] = [
  ...[...accountPages, deskPage, unsubscribePage, ...administrationPages].map(({ path, title }): Place => ({
    kind: 'account',
    path,
    title,
    description: about[path] ?? 'For those who administer this portal.',
  })),
  {
    kind: 'account',
    path: '/found-key/',
    title: 'I found a key',
    description: 'A key lies in public: tell the portal, which stops it.',
  },
  reportPlace,
  proposePlace,
]
