import path from 'node:path'
import { createMDXLoaderRule } from '@docusaurus/mdx-loader'
import type { LoadContext } from '@docusaurus/types'
import type { MarkdownPipeline } from './markdown-pipeline.ts'

/** Sends Markdown that no docs plugin holds through the same pipeline as the site's guides; it becomes part of a page. */
export function partialRule(
  { siteDir, siteConfig }: LoadContext,
  folders: readonly string[],
  pipeline: MarkdownPipeline,
): ReturnType<typeof createMDXLoaderRule> {
  return createMDXLoaderRule({
    include: folders.map((folder) => `${folder}${path.sep}`),
    options: {
      admonitions: true,
      ...pipeline,
      siteDir,
      staticDirs: siteConfig.staticDirectories.map((directory) => path.resolve(siteDir, directory)),
      markdownConfig: siteConfig.markdown,
      isMDXPartial: () => true,
      isMDXPartialFrontMatterWarningDisabled: true,
      // As for the guides: server and browser are given the same words, so they are compiled once for both.
      useCrossCompilerCache: siteConfig.future.faster.mdxCrossCompilerCache,
    },
  })
}
