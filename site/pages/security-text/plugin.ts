import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { loadOperator } from '@openlondon/contract'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { createSecurityText } from './create-security-text.ts'

/** `/.well-known/security.txt`, where the operator has said who is to be told. */
export function securityText({ city, origin }: SiteContext): Pages {
  return {
    plugins: [
      () => ({
        name: 'security-text',
        async postBuild({ outDir }) {
          const text = createSecurityText({ city, operator: loadOperator(city.folder), origin })
          if (text === undefined) return
          const folder = path.join(outDir, '.well-known')
          await mkdir(folder, { recursive: true })
          await writeFile(path.join(folder, 'security.txt'), text)
        },
      }),
    ],
  }
}
