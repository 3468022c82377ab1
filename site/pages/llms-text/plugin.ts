import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Place } from '../../city/place.ts'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { createLlmsText } from './create-llms-text.ts'
import { createSkill } from './create-skill.ts'
import { createTwin, twinPath } from './create-twin.ts'

/** For programs: `/llms.txt`, the whole site as a list; `/skill.md`; and a Markdown twin of each page that has none. */
export function llmsText({ city, origin, apiOrigin, places }: SiteContext): Pages {
  return {
    plugins: [
      () => ({
        name: 'llms-text',
        async postBuild({ outDir }) {
          const found = await places()
          const write = async (address: string, text: string): Promise<void> => {
            const file = path.join(outDir, address)
            await mkdir(path.dirname(file), { recursive: true })
            await writeFile(file, text)
          }
          await write('llms.txt', createLlmsText({ origin, apiOrigin, title: city.contact.name, city, places: found }))
          await write('skill.md', createSkill({ city, origin, apiOrigin }))
          const sources = { origin, apiOrigin, examplesFolder: city.examplesFolder }
          for (const place of found.filter(hasPage)) await write(twinPath(place.path), createTwin(place, sources))
        },
      }),
    ],
  }
}

/**
 * An operation's own twin comes with its page, what is a spot of a page is in that page's, changes are feeds, and an
 * account is nothing to read.
 */
const hasPage = ({ kind, path: address }: Place): boolean =>
  !['operation', 'changes', 'account', 'list'].includes(kind) && !address.includes('#')
