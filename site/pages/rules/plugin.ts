import type { Plugin } from '@docusaurus/types'
import { ruleCatalog, ruleTopics } from '@openlondon/contract'
import { rulePath, rulesPath } from '@openlondon/contract/model'
import { createHighlighter } from 'shiki'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import type { Place } from '../../city/place.ts'
import type { Pages } from '../../city/site-context.ts'
import { plainText } from '../../samples/plain-text.ts'
import { theme } from '../../samples/theme.ts'
import { createRulePages, type RuleGroup, type RulePage } from './create-rule-pages.ts'

type Content = { readonly groups: readonly RuleGroup[]; readonly pages: readonly RulePage[] }

/** `/publish/rules/` and one page for each rule: what the lint's findings link to. */
export function rules(): Pages {
  return {
    plugins: [rulePages],
    places: () => [
      {
        kind: 'list',
        path: rulesPath,
        title: 'Rules for contracts',
        description: 'What is asked of a contract, each rule with a failing and a passing example.',
      },
      ...ruleCatalog.map(({ id, title, why }): Place => ({
        kind: 'rule',
        path: rulePath(id),
        title: plainText(title).replace(/\.$/, ''),
        code: id,
        description: plainText(why),
      })),
    ],
  }
}

function rulePages(): Plugin {
  return sealedPlugin<Content>({
    name: 'rule-pages',
    async loadContent() {
      const highlighter = await createHighlighter({ themes: [theme], langs: ['yaml', 'json'] })
      return createRulePages(ruleTopics, (text, lang) =>
        highlighter.codeToHtml(text, { lang, theme: theme.name ?? '' }),
      )
    },
    async contentLoaded({ content, actions: { createData, addRoute } }) {
      const groups = await createData('groups.json', content.groups)
      addRoute({ path: rulesPath, exact: true, component: '@site/pages/rules/RuleListPage.tsx', modules: { groups } })
      for (const page of content.pages) {
        addRoute({
          path: page.href,
          exact: true,
          component: '@site/pages/rules/RulePage.tsx',
          modules: { groups, page: await createData(`${page.id}.json`, page) },
        })
      }
    },
  })
}
