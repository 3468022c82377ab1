import { join, relative } from 'node:path'
import type { Values } from '../facts/field.ts'
import { ContractError } from '../files/contract-error.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import type { SourceFile } from '../files/source-file.ts'
import { isRecord, listOf, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import type { KnownId, Outline } from '../model/id-kind.ts'
import type { SourceLocation } from '../model/model.ts'
import { idFinding } from './id-finding.ts'
import type { kindMembers } from './kind-fields.ts'

type Table = Values<typeof kindMembers.tables.of.members>

/** The rows of a table; one without an id or a name is left out, and told with its line. */
export function readTable(
  files: ContractFiles,
  root: string,
  table: Table,
  at: SourceLocation,
): { readonly ids: readonly KnownId[]; readonly findings: readonly Finding[] } {
  const source = open(files, root, table.file, at)
  if (!('value' in source)) return { ids: [], findings: source.findings }
  if (!Array.isArray(source.value))
    return { ids: [], findings: [idFinding(`The table ${table.file} is no list of things.`, source.locate(''))] }
  const findings: Finding[] = []
  const ids = source.value.flatMap((row: unknown, index): readonly KnownId[] => {
    const [id, name] = isRecord(row) ? [scalarOf(row[table.id]), scalarOf(row[table.name])] : ['', '']
    if (isRecord(row) && id !== '' && name !== '') {
      const outline = table.outline === undefined ? undefined : outlineIn(row[table.outline])
      if (table.outline !== undefined && !outline)
        findings.push(idFinding(`The "${table.outline}" of "${id}" is no MultiPolygon.`, source.locate(`/${index}`)))
      const point = table.points ? pointIn(row) : undefined
      return [{ id, name, ...listsOf(row, table), ...(outline && { outline }), ...(point && { point }) }]
    }
    const lacking = id === '' ? table.id : table.name
    findings.push(idFinding(`A row of the table has no text or number "${lacking}".`, source.locate(`/${index}`)))
    return []
  })
  return { ids, findings }
}

function open(
  files: ContractFiles,
  root: string,
  file: string,
  at: SourceLocation,
): SourceFile | { readonly findings: readonly Finding[] } {
  const path = join(root, file)
  if (file === '' || relative(root, path).startsWith('..'))
    return { findings: file === '' ? [] : [idFinding(`The table ${file} lies outside the city's folder.`, at)] }
  try {
    return files.read(path, () => at)
  } catch (error) {
    if (error instanceof ContractError) return { findings: error.findings }
    throw error
  }
}

function listsOf(row: JsonRecord, { aliases, parts }: Table): Pick<KnownId, 'aliases' | 'parts'> {
  const list = (member: string | undefined): readonly string[] =>
    member === undefined
      ? []
      : listOf(row[member])
          .map((one) => scalarOf(isRecord(one) ? one['id'] : one))
          .filter((text) => text !== '')
  return { aliases: list(aliases), parts: list(parts) }
}

const scalarOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

const pointIn = ({ lat, lon }: JsonRecord): KnownId['point'] =>
  typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined

/** Rings of three corners at least, which need not end where they begin. */
function outlineIn(value: unknown): Outline | undefined {
  const isCorner = (corner: unknown): boolean =>
    Array.isArray(corner) && corner.length === 2 && corner.every((one) => Number.isFinite(one))
  const isRing = (ring: unknown): boolean => Array.isArray(ring) && ring.length >= 3 && ring.every(isCorner)
  const isPolygon = (polygon: unknown): boolean => Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing)
  const isOutline = Array.isArray(value) && value.length > 0 && value.every(isPolygon)
  return isOutline ? (value as Outline) : undefined // each level was looked at
}
