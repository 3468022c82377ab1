import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { createLlmsText } from './create-llms-text.ts'

/** `/llms.txt`: the whole site as a list, for programs. */
export function llmsText({ city, origin, apiOrigin, places }: SiteContext): Pages {
  return {
    plugins: [
      () => ({
        name: 'llms-text',
        async postBuild({ outDir }) {
          const text = createLlmsText({
            origin,
            apiOrigin,
            title: city.contact.name,
            city,
            places: await places(),
          })
          await writeFile(path.join(outDir, 'llms.txt'), text)
        },
      }),
    ],
  }
}
