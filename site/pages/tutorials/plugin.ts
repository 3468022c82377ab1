import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { sealedPlugin } from '../../bundle/sealed-plugin.ts'
import { cityLanguage, inLanguage } from '../../city/language.ts'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { importedOperations } from '../../samples/imported-operations.ts'
import { partialRule } from '../../samples/partial-rule.ts'
import { plainText } from '../../samples/plain-text.ts'
import { programAfter, type Tutorial } from './read-tutorial.ts'
import { readPrinted, readTutorials } from './read-tutorials.ts'
import { stepId, writeLesson } from './write-lesson.ts'

/** What a page carries of its tutorial beside the words. */
export type TutorialPageData = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly steps: readonly {
    readonly id: string
    readonly title: string
    readonly program: string
    readonly printed?: string
  }[]
  readonly next?: TutorialLink
}

export type TutorialLink = { readonly title: string; readonly href: string; readonly about: string }

/** Something whole to build in each, step by step; a city writes them. */
export function tutorials(site: SiteContext): Pages {
  return {
    plugins: [(context) => tutorialPages(site, context)],
    places: async () => [
      {
        kind: 'list',
        path: '/tutorials/',
        title: 'Tutorials',
        description: 'Something whole to build in each, in small steps that run in the page.',
      },
      ...(await readTutorials(site.city)).map((tutorial) => placeOf(site, tutorial)),
    ],
  }
}

async function tutorialPages(site: SiteContext, context: LoadContext): Promise<Plugin> {
  const folder = path.join(site.cacheDir, 'tutorials')
  const rule = await partialRule(context, [folder], site.pipeline)
  return sealedPlugin<readonly Tutorial[]>({
    name: 'tutorials',
    getPathsToWatch: () => [path.join(site.city.folder, 'content/tutorials/**/*')],
    configureWebpack: () => ({ module: { rules: [rule] } }),
    loadContent: () => readTutorials(site.city),
    async contentLoaded({ content, actions: { addRoute, createData } }) {
      await mkdir(folder, { recursive: true })
      const links = content.map(linkOf)
      addRoute({
        path: '/tutorials/',
        exact: true,
        component: '@site/pages/tutorials/TutorialListPage.tsx',
        modules: { tutorials: await createData('tutorials.json', links) },
      })
      for (const [index, tutorial] of content.entries()) {
        const page = path.join(folder, `${tutorial.id}.mdx`)
        await writeFile(page, writeLesson(tutorial))
        const data = pageData(tutorial, await readPrinted(site.city, tutorial.id), links[index + 1])
        addRoute({
          path: tutorial.href,
          exact: true,
          component: '@site/pages/tutorials/TutorialPage.tsx',
          modules: { lesson: page, tutorial: await createData(`tutorial.${tutorial.id}.json`, data) },
        })
      }
    },
  })
}

function pageData(tutorial: Tutorial, printed: readonly string[], next: TutorialLink | undefined): TutorialPageData {
  const { id, title } = tutorial
  return {
    id,
    title,
    about: aboutOf(tutorial),
    steps: tutorial.steps.map((step, index) => ({
      id: stepId(index),
      title: step.title,
      program: programAfter(tutorial, index + 1),
      ...(printed[index] ? { printed: printed[index] } : {}),
    })),
    ...(next ? { next } : {}),
  }
}

const linkOf = (tutorial: Tutorial): TutorialLink => ({
  title: tutorial.title,
  href: tutorial.href,
  about: aboutOf(tutorial),
})

const aboutOf = ({ lead }: Tutorial): string => plainText(lead).replaceAll(/\s+/g, ' ')

function placeOf({ city }: SiteContext, tutorial: Tutorial): Place {
  const { title, href, lead, steps, next } = tutorial
  const sections = steps.map(
    (step) => `## ${step.title}\n\n${step.before}\n\n\`\`\`ts\n${step.code}\n\`\`\`\n\n${step.after}`,
  )
  return {
    kind: 'guide',
    path: href,
    title,
    ...inLanguage(cityLanguage(city)),
    description: aboutOf(tutorial),
    // By what it calls it is found on the pages of that.
    words: importedOperations(programAfter(tutorial, steps.length), city.sdk.packageName).map(
      ({ apiId, name }) => `${apiId}.${name}`,
    ),
    markdown: [lead, ...sections, `## ${next.title}\n\n${next.text}`].join('\n\n'),
  }
}
