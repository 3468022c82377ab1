import { resolve } from 'node:path'
import type { City, Contact, Domain, SdkFacts } from '../model/model.ts'
import { membersOf, readFacts, type FactsReader } from './facts-reader.ts'
import type { SourceFile } from '../files/source-file.ts'

export type CityFacts = Omit<City, 'apis'>

/** What `city.yaml` says; the paths in it are relative to the city's `folder`. */
export function readCityFacts(source: SourceFile, folder: string): CityFacts {
  const facts = readFacts(source)
  const keyPrefix = facts.text('/keyPrefix', 'three or so small letters that begin every key, such as "keyPrefix: abc"')
  if (!/^[a-z][a-z0-9]{1,7}$/.test(keyPrefix))
    facts.fail('/keyPrefix', `"keyPrefix" is "${keyPrefix}". Use two to eight small letters or digits, a letter first.`)
  return {
    id: facts.text('/id', 'a short id for the city'),
    name: facts.text('/name', "the portal's name"),
    host: facts.text('/host', 'the public address of the portal').replace(/\/$/, ''),
    keyPrefix,
    country: facts.text('/country', 'the two letters of the country, such as FR'),
    currency: facts.text('/currency', 'the three letters of its money, such as EUR'),
    locale: facts.text('/locale', 'a language tag such as fr-FR'),
    languages: readLanguages(facts),
    timeZone: facts.text('/timeZone', 'a zone such as Europe/Paris'),
    boundingBox: readBoundingBox(facts),
    contact: readContact(facts),
    domains: membersOf('/domains', facts.list('/domains')).map((pointer) => readDomain(facts, pointer)),
    sdk: readSdk(facts, folder),
    folder,
    examplesFolder: resolve(folder, facts.optionalText('/examples') ?? 'examples'),
  }
}

function readLanguages(facts: FactsReader): City['languages'] {
  const [main, ...others] = facts.list('/languages').map(String)
  return main === undefined
    ? facts.fail('/languages', '"languages" is missing. Add the languages of the texts, the main one first: [fr].')
    : [main, ...others]
}

function readSdk(facts: FactsReader, cityFolder: string): SdkFacts {
  const folder = facts.optionalText('/sdk/folder')
  return {
    packageName: facts.text('/sdk/package', "the SDK's name on npm, such as @opencity/sdk"),
    description: facts.text('/sdk/description', 'one sentence that says what the SDK is, for npm'),
    keywords: facts.list('/sdk/keywords').map(String),
    envPrefix: facts.text('/sdk/envPrefix', 'the beginning of environment variables, such as OPENCITY'),
    ...(folder === undefined ? {} : { folder: resolve(cityFolder, folder) }),
  }
}

function readBoundingBox(facts: FactsReader): City['boundingBox'] {
  const [west, south, east, north] = facts.list('/boundingBox').map(Number)
  const isComplete = [west, south, east, north].every((value) => Number.isFinite(value))
  if (!isComplete || west === undefined || south === undefined || east === undefined || north === undefined) {
    return facts.fail('/boundingBox', '"boundingBox" must be four numbers: west, south, east, north in degrees.')
  }
  if (west >= east || south >= north)
    facts.fail('/boundingBox', '"boundingBox" must run from west to east and from south to north.')
  return [west, south, east, north]
}

function readContact(facts: FactsReader): Contact {
  const url = facts.optionalText('/contact/url')
  return {
    name: facts.text('/contact/name', 'who answers mail about the portal'),
    email: facts.text('/contact/email', 'the mail address of the people who run the portal'),
    ...(url === undefined ? {} : { url }),
  }
}

function readDomain(facts: FactsReader, pointer: string): Domain {
  return {
    id: facts.text(`${pointer}/id`, 'the id that api.yaml files refer to'),
    name: facts.text(`${pointer}/name`, 'the heading readers see'),
    summary: facts.text(`${pointer}/summary`, 'one sentence on what is under this heading'),
  }
}
