import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import { isVersion } from '../../model/version.ts'
import { set, type Mending } from './mending.ts'
import { operationsIn } from './operations-in.ts'

/** Of the document itself: its version, and the tags that its operations use. */
export function mendFrame(document: JsonRecord): readonly Mending[] {
  return [...versionMending(recordOf(document['info'])['version']), ...tagMendings(document)]
}

/** A number of fewer parts, or one with a letter before it, says the same as one of three. */
function versionMending(stated: unknown): readonly Mending[] {
  const text = String(stated ?? '')
  const [, major, minor = '0', patch = '0'] = /^[vV]?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(text) ?? []
  if (major === undefined || (isVersion(text) && typeof stated === 'string')) return []
  // A year is no count of versions.
  if (major.length > 3) return []
  const version = [major, minor, patch].map(Number).join('.')
  return [
    {
      rule: 'version-semver',
      message: `The version "${text}" is written as ${version}.`,
      at: ['info'],
      edits: [set('version', version)],
    },
  ]
}

function tagMendings(document: JsonRecord): readonly Mending[] {
  const { tags } = document
  if (tags !== undefined && !Array.isArray(tags)) return []
  const declared = new Set(
    listOf(tags)
      .filter(isRecord)
      .map((tag) => textOf(tag['name'])),
  )
  const used = operationsIn(document).flatMap(({ value }) =>
    listOf(value['tags']).filter((tag) => typeof tag === 'string'),
  )
  const missing = [...new Set(used)].filter((tag) => !declared.has(tag))
  // Where none is declared the headings are what operations say, and their order is a person's to choose.
  if (declared.size === 0) return []
  return missing.map((name, index) => ({
    rule: 'operation-tag-defined',
    message: `The tag "${name}" is in use and is declared; describe it.`,
    at: ['tags'],
    edits: [{ kind: 'set', below: [index], value: { name } }],
  }))
}
