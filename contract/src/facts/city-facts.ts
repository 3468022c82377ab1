import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { engineFolder, engineName } from '../files/engine-files.ts'
import type { SourceFile } from '../files/source-file.ts'
import { engineLanguage } from '../language/page-language.ts'
import type { City, SdkFacts } from '../model/model.ts'
import { cityMembers } from './city-fields.ts'
import type { Values } from './field.ts'
import { portalFacts, withPortalDomain, type PortalFacts } from './portal-facts.ts'
import { remedyFor } from './text-form.ts'
import { readFields, reporting, type Reading } from './read-fields.ts'

export type CityFacts = Omit<City, 'apis' | 'ids'> & { readonly portal: PortalFacts }

/** What `city.yaml` says; the paths in it are relative to the city's `folder`. */
export function readCityFacts(source: SourceFile, folder: string): Reading<CityFacts> {
  const { value, findings } = readFields(cityMembers, source)
  const found = [...findings]
  const [language = '', ...languages] = value.languages
  const [pageLanguage = engineLanguage, ...pageLanguages] = value.pageLanguages ?? []
  const [west = 0, south = 0, east = 0, north = 0] = value.boundingBox
  const examplesFolder = resolve(folder, value.examples)
  if (value.examples !== cityMembers.examples.fallback && !isFolder(examplesFolder))
    reporting(source, found)(
      'named-folder-exists',
      '/examples',
      `"examples" is "${value.examples}", which is no folder.`,
    )
  const isWritten = (tag: string): boolean => [engineFolder, folder].some((one) => languagesIn(one).includes(tag))
  for (const [index, tag] of (value.pageLanguages ?? []).entries()) {
    const at = `/pageLanguages/${index}`
    if (isWritten(tag) || findings.some((finding) => finding.at.pointer === at)) continue
    reporting(source, found)('fact-well-formed', at, unwritten(index, tag))
  }
  const host = value.host.replace(/\/$/, '')
  return {
    findings: found,
    value: {
      ...value,
      host,
      apiHost: value.apiHost?.replace(/\/$/, '') ?? host,
      domains: withPortalDomain(value.domains),
      portal: portalFacts({ ...value, host }),
      languages: [language, ...languages],
      pageLanguages: [pageLanguage, ...pageLanguages],
      boundingBox: [west, south, east, north],
      sdk: readSdk(value.sdk, folder),
      folder,
      examplesFolder,
    },
  }
}

/** Languages whose messages a folder holds. */
function languagesIn(folder: string): readonly string[] {
  const languages = join(folder, 'languages')
  return isFolder(languages) ? readdirSync(languages) : []
}

const unwritten = (index: number, tag: string): string =>
  `"pageLanguages.${index}" is "${tag}", of which there are no messages. Write one of ${languagesIn(engineFolder).join(', ')}, or begin languages/${tag}/ in this folder with a copy of ${engineName}/languages/es/.`

/** What to write instead of a text that cannot stand at a member of `city.yaml`; undefined when it can. */
export function cityTextFault(
  member: 'id' | 'country' | 'currency' | 'locale' | 'timeZone',
  text: string,
): string | undefined {
  return remedyFor(cityMembers[member].form, text)
}

function readSdk({ package: packageName, folder, ...sdk }: Values<typeof cityMembers>['sdk'], city: string): SdkFacts {
  return { packageName, ...sdk, ...(folder === undefined ? {} : { folder: resolve(city, folder) }) }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
