import rehypeShiki from '@shikijs/rehype'
import { transformerTwoslash } from '@shikijs/twoslash'
import { codeFile, type Folders } from './code-file.ts'
import { plainHints } from './plain-hints.ts'
import { languages, theme } from './theme.ts'
import { unwrittenLinks } from './unwritten-links.ts'

/** What every Markdown page of the site goes through, whichever plugin owns the page. */
export type MarkdownPipeline = {
  readonly beforeDefaultRemarkPlugins: [unknown, object][]
  readonly beforeDefaultRehypePlugins: [unknown, object][]
}

// The numbers are TypeScript's own enum values: ESNext modules, bundler resolution, ES2022.
const compilerOptions = {
  module: 99,
  moduleResolution: 100,
  target: 9,
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  customConditions: ['city-source'],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
}

/** Enough of a docstring for a hint; the rest is in the reference. */
const firstParagraph = (docs: string): string => docs.split(/\n\s*\n/)[0] ?? ''

/** Samples come from files, are coloured at build time and type-checked: an error in one fails the build. */
export function markdownPipeline(options: {
  readonly root: string
  /** Where files lie that a fence may name. */
  readonly folders: Folders
  /** What a sample may import, and the source behind. */
  readonly modules: Readonly<Record<string, string>>
}): MarkdownPipeline {
  const paths = Object.fromEntries(Object.entries(options.modules).map(([name, file]) => [name, [file]]))
  return {
    beforeDefaultRemarkPlugins: [
      [codeFile, { folders: options.folders }],
      [unwrittenLinks, {}],
    ],
    beforeDefaultRehypePlugins: [
      [
        rehypeShiki,
        {
          theme,
          langs: [...languages],
          defaultLanguage: 'text',
          addLanguageClass: true,
          transformers: [
            transformerTwoslash({
              explicitTrigger: true,
              throws: true,
              renderer: plainHints({
                hast: { hoverToken: { properties: { tabindex: -1 } } },
                processHoverDocs: firstParagraph,
              }),
              twoslashOptions: { compilerOptions: { ...compilerOptions, paths }, vfsRoot: options.root },
            }),
          ],
        },
      ],
    ],
  }
}
