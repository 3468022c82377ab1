import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { City } from '@openlondon/contract'
import { readTutorial, type Tutorial } from './read-tutorial.ts'

/** The tutorials of a city, which may have none, in the order of their titles. */
export async function readTutorials({ folder }: Pick<City, 'folder'>): Promise<readonly Tutorial[]> {
  const from = tutorialsFolder(folder)
  const files = (await readdir(from).catch(() => [])).filter((file) => file.endsWith('.md'))
  const tutorials = await Promise.all(
    files.map(async (file) => readTutorial(`content/tutorials/${file}`, await readFile(path.join(from, file), 'utf8'))),
  )
  return tutorials.toSorted((one, other) => one.title.localeCompare(other.title))
}

const tutorialsFolder = (cityFolder: string): string => path.join(cityFolder, 'content/tutorials')

/** What each step prints, as the tests found it: `printed/<id>.json` beside the tutorials. */
export async function readPrinted({ folder }: Pick<City, 'folder'>, id: string): Promise<readonly string[]> {
  const file = path.join(tutorialsFolder(folder), 'printed', `${id}.json`)
  const text = await readFile(file, 'utf8').catch(() => '[]')
  return JSON.parse(text) as readonly string[] // written by the tests as a list of texts
}
