import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Pages, SiteContext } from '../../city/site-context.ts'
import { fileOf, movedFaults, movedPage, type Moved } from './create-moved.ts'

/**
 * Addresses that are gone: `/moved.json`, by which the server sends people on, and a page for each for other hosts. A list
 * that leads nowhere ends the build. A city says in `content/moved.json` which of its own pages have moved.
 */
export function moved({ city, origin }: SiteContext): Pages {
  return {
    plugins: [
      () => ({
        name: 'moved',
        async postBuild({ outDir }) {
          const list = {
            ...(await readMoved(ownList)),
            ...(await readMoved(path.join(city.folder, 'content/moved.json'))),
          }
          const faults = movedFaults(list, await filesOf(outDir))
          if (faults.length > 0) throw new Error(`Moved addresses:\n- ${faults.join('\n- ')}`)
          await writeFile(path.join(outDir, 'moved.json'), `${JSON.stringify(list, null, 2)}\n`)
          for (const [from, to] of Object.entries(list).filter(([address]) => address.endsWith('/'))) {
            const file = path.join(outDir, fileOf(from))
            await mkdir(path.dirname(file), { recursive: true })
            await writeFile(file, movedPage(to, origin))
          }
        },
      }),
    ],
  }
}

const ownList = path.join(import.meta.dirname, 'moved.json')

async function readMoved(file: string): Promise<Moved> {
  if (!existsSync(file)) return {}
  const list: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (typeof list !== 'object' || list === null || !Object.values(list).every((to) => typeof to === 'string'))
    throw new Error(`${file} must be an object of old addresses, each with the one it has now.`)
  return list as Moved // every value was looked at
}

/** Pages and their twins, as addresses of files. Twins are written beside this, so a page stands for its own. */
async function filesOf(outDir: string): Promise<ReadonlySet<string>> {
  const names = (await readdir(outDir, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`)
  const pages = names.filter((name) => name.endsWith('/index.html'))
  return new Set([...names, ...pages.map((name) => name.replace(/\/index\.html$/, '.md'))])
}
