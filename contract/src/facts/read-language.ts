import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refuse, startOf } from '../files/contract-error.ts'
import { engineFolder, engineName } from '../files/engine-files.ts'
import { openContractFiles } from '../files/contract-files.ts'
import type { SourceFile } from '../files/source-file.ts'
import { below } from '../grammar/pointer.ts'
import { isRecord } from '../grammar/record.ts'
import { namesInMessage, type Message, type Messages, type Table } from '../language/message.ts'
import { engineLanguage, type OfferedLanguage } from '../language/page-language.ts'
import type { Finding } from '../model/finding.ts'
import { nearestName } from '../model/names/nearest-name.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import { reporting, type Report } from './read-fields.ts'

/** A language with all of its messages, by table and by name. */
export type Language = OfferedLanguage & { readonly tables: Readonly<Record<string, Messages>> }

/**
 * A language from files of its own, `languages/<tag>/<table>.json` of the city or else of the engine. Every message of
 * `english` must be there with the same names in it, and nothing else; all that is wrong is thrown as one `ContractError`.
 */
export function readLanguage(tag: string, english: readonly Table[], cityFolder: string): Language {
  const { name, dir } = ofLanguage(tag)
  if (tag === engineLanguage)
    return { tag, name, dir, tables: Object.fromEntries(english.map((table) => [table.name, table.messages])) }
  const findings: Finding[] = []
  const tables = english.map((table) => {
    const source = openTable(tag, table.name, cityFolder)
    if (source === undefined) findings.push(missing(tag, table.name, cityFolder))
    return [table.name, source === undefined ? {} : readTable(table, tag, source, reporting(source, findings))] as const
  })
  refuse(findings)
  return { tag, name, dir, tables: Object.fromEntries(tables) }
}

function ofLanguage(tag: string): Pick<OfferedLanguage, 'name' | 'dir'> {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  // The types of the language do not know of it yet.
  const locale = new Intl.Locale(tag) as Intl.Locale & { readonly getTextInfo?: () => { readonly direction: string } }
  return {
    name: name.charAt(0).toLocaleUpperCase(tag) + name.slice(1),
    dir: locale.getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr',
  }
}

const tableFile = (tag: string, name: string): string => join('languages', tag, `${name}.json`)

function openTable(tag: string, name: string, cityFolder: string): SourceFile | undefined {
  const file = tableFile(tag, name)
  const folder = [cityFolder, engineFolder].find((one) => existsSync(join(one, file)))
  if (folder === undefined) return undefined
  return openContractFiles(folder, folder === engineFolder ? { name: engineName } : {}).read(join(folder, file))
}

function missing(tag: string, name: string, cityFolder: string): Finding {
  return {
    rule: 'fact-stated',
    severity: 'error',
    message: `"pageLanguages" in city.yaml names ${tag}, and this file is missing. Begin with a copy of ${join(engineName, tableFile('es', name))}.`,
    at: startOf(join(basename(cityFolder), tableFile(tag, name))),
    reference: rulePath('fact-stated'),
  }
}

function readTable({ messages }: Table, tag: string, { value }: SourceFile, report: Report): Messages {
  if (!isRecord(value)) {
    report('fact-well-formed', '', 'The file is no table of messages.')
    return {}
  }
  for (const id of Object.keys(value)) {
    if (Object.hasOwn(messages, id)) continue
    const near = nearestName(id, Object.keys(messages))
    report(
      'fact-known',
      below('', id),
      `"${id}" is no message of the engine. ${near === undefined ? 'Take it out.' : `Did you mean "${near}"?`}`,
    )
  }
  return Object.fromEntries(
    Object.entries(messages).flatMap(([id, english]) => {
      const fault = faultOf(english, value[id], tag)
      if (fault !== undefined)
        report(value[id] === undefined ? 'fact-stated' : 'fact-well-formed', below('', id), fault)
      // Proof: what has no fault is a message.
      return fault === undefined ? [[id, value[id] as Message] as const] : []
    }),
  )
}

/** What is wrong with a translation, with what to write instead. */
function faultOf(english: Message, stated: unknown, tag: string): string | undefined {
  const said = JSON.stringify(english)
  if (stated === undefined) return `A message is missing: ${said}.`
  if (typeof english === 'string') {
    if (typeof stated !== 'string' || stated.trim() === '') return `Write one text for ${said}.`
    return namesFault(english, stated)
  }
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  if (!isRecord(stated) || categories.some((one) => typeof stated[one] !== 'string'))
    return `Write a text for each of ${categories.join(', ')}, which are the plurals of ${tag}, of ${said}.`
  // Proof: each category has a text.
  return namesFault(english, stated as Message)
}

function namesFault(english: Message, stated: Message): string | undefined {
  const [wanted, given] = [namesInMessage(english).join(' '), namesInMessage(stated).join(' ')]
  return wanted === given
    ? undefined
    : `The English text has ${wanted || 'no names in it'}, and this has ${given || 'none'}.`
}
