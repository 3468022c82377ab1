import { access } from 'node:fs/promises'
import path from 'node:path'
import type { ApiModel } from '@openlondon/contract'

/** An API's own page in the owner's words, when it has one. */
export async function guideOf(api: Pick<ApiModel, 'folder'>): Promise<string | undefined> {
  const file = path.join(api.folder, 'guide.mdx')
  return access(file).then(
    () => file,
    () => undefined,
  )
}
