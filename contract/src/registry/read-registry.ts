import { basename, join } from 'node:path'
import { readFields } from '../facts/read-fields.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import { isRecord, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import type { IdKind, KnownId } from '../model/id-kind.ts'
import { judgeKinds } from './judge-kinds.ts'
import { kindMembers } from './kind-fields.ts'
import type { ReadKind } from './read-kind.ts'
import { readTable } from './read-table.ts'

/** What a city's folder `ids/` tells, and all that is wrong in it. */
export type Registry = { readonly kinds: readonly IdKind[]; readonly findings: readonly Finding[] }

const folder = 'ids'

/** Read every `ids/<name>.yaml` of a city, by name; none where the city has no such folder. */
export function readRegistry(files: ContractFiles, root: string): Registry {
  const names = files.list(join(root, folder)).filter((name) => name.endsWith('.yaml'))
  if (names.length === 0) return { kinds: [], findings: [] }
  const shared = sharedSchemas(files, root)
  const read = names.map((name) => readKind(files, root, name, shared))
  return {
    kinds: read.map(({ kind }) => kind),
    findings: [...read.flatMap((one) => one.findings), ...judgeKinds(read)],
  }
}

function sharedSchemas(files: ContractFiles, root: string): JsonRecord {
  const common = join(root, 'common')
  return files.list(common).includes('schemas.yaml') ? recordOf(files.read(join(common, 'schemas.yaml')).value) : {}
}

function readKind(files: ContractFiles, root: string, name: string, shared: JsonRecord): ReadKind {
  const source = files.read(join(root, folder, name))
  const { value, findings } = readFields(kindMembers, source)
  const { kind, title, summary, complete, edition, parts, areas, attribution, retired } = value
  const stated = shared[kind]
  const schema = recordOf(stated)
  const tables = value.tables.map((table, index) => readTable(files, root, table, source.locate(`/tables/${index}`)))
  const listed = [
    ...tables.flatMap((table) => table.ids),
    ...value.ids.map((one) => ({ ...one, aliases: [], parts: [] })),
  ]
  const pattern = textOf(schema['pattern'])
  return {
    source,
    isShared: isRecord(stated) && textOf(schema['x-brand']) !== '',
    aliases: value.aliases,
    findings: [...findings, ...tables.flatMap((table) => table.findings)],
    kind: {
      kind,
      brand: textOf(schema['x-brand']),
      slug: basename(name, '.yaml'),
      title,
      summary,
      type: schema['type'] === 'integer' || schema['type'] === 'number' ? 'number' : 'string',
      ...(pattern === '' ? {} : { pattern }),
      examples: Array.isArray(schema['examples']) ? schema['examples'].map(String) : [],
      isComplete: complete,
      ...(edition && { edition }),
      ...(parts && { parts }),
      ...(areas && { areasCalled: areas.called }),
      attribution,
      ids: listed.map((one) => withAliases(one, value.aliases)),
      retired,
    },
  }
}

const withAliases = (one: KnownId, aliases: ReadKind['aliases']): KnownId =>
  Object.hasOwn(aliases, one.id) ? { ...one, aliases: [...one.aliases, ...(aliases[one.id] ?? [])] } : one
