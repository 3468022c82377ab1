import { access } from 'node:fs/promises'
import path from 'node:path'
import { createMDXLoaderRule } from '@docusaurus/mdx-loader'
import type { LoadContext } from '@docusaurus/types'
import type { ApiModel } from '@openlondon/contract'
import type { ReferenceOptions } from './options.ts'

/** An API's own page in the owner's words, when it has one. */
export async function guideOf(api: Pick<ApiModel, 'folder'>): Promise<string | undefined> {
  const file = path.join(api.folder, 'guide.mdx')
  return access(file).then(
    () => file,
    () => undefined,
  )
}

/** Sends the guides, which lie outside the site's folder, through the same Markdown pipeline as the site's pages. */
export function guideRule(context: LoadContext, options: ReferenceOptions): ReturnType<typeof createMDXLoaderRule> {
  const { siteDir, siteConfig } = context
  return createMDXLoaderRule({
    include: [`${path.join(options.cityDir, 'apis')}${path.sep}`],
    options: {
      admonitions: true,
      ...options.pipeline,
      siteDir,
      staticDirs: siteConfig.staticDirectories.map((folder) => path.resolve(siteDir, folder)),
      markdownConfig: siteConfig.markdown,
      isMDXPartial: () => true,
      isMDXPartialFrontMatterWarningDisabled: true,
    },
  })
}
