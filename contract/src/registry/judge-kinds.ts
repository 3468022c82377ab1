import type { Finding } from '../model/finding.ts'
import type { IdKind } from '../model/id-kind.ts'
import { nearestName } from '../model/names/nearest-name.ts'
import { contractPattern } from '../schema/pattern.ts'
import { idFinding } from './id-finding.ts'
import type { ReadKind } from './read-kind.ts'

/** What no file can tell by itself: that ids are there once, have their form, and lead to ids that are there. */
export function judgeKinds(read: readonly ReadKind[]): readonly Finding[] {
  const byKind = new Map(read.map((one) => [one.kind.kind, one]))
  return read.flatMap((one) => [
    ...judgeSchema(one, byKind),
    ...judgeIds(one),
    ...judgeAliases(one),
    ...judgeRetired(one),
    ...judgeLinks(one, byKind),
  ])
}

type ByKind = ReadonlyMap<string, ReadKind>

function judgeSchema(one: ReadKind, byKind: ByKind): readonly Finding[] {
  const { kind, source, isShared } = one
  if (kind.kind === '') return []
  const findings: Finding[] = []
  if (!isShared)
    findings.push(
      idFinding(
        `common/schemas.yaml has no schema ${kind.kind} with an x-brand. Add it there, and refer to it from the contracts.`,
        source.locate('/kind'),
      ),
    )
  if (byKind.get(kind.kind) !== one)
    findings.push(idFinding(`Two files tell of the kind ${kind.kind}. Keep one.`, source.locate('/kind')))
  return findings
}

function judgeIds({ kind, source }: ReadKind): readonly Finding[] {
  const pattern = kind.pattern === undefined ? undefined : contractPattern(kind.pattern, 'u')
  const seen = new Set<string>()
  return [...kind.ids, ...kind.retired].flatMap(({ id }): readonly Finding[] => {
    const isRepeated = seen.has(id)
    seen.add(id)
    if (id === '') return []
    if (isRepeated)
      return [
        idFinding(`The id "${id}" stands twice among ${kind.title}: keep what holds today.`, placeOf(source, kind, id)),
      ]
    if (pattern && !pattern.test(id))
      return [
        idFinding(`The id "${id}" does not have the form of ${kind.kind}: ${kind.pattern}.`, placeOf(source, kind, id)),
      ]
    return []
  })
}

function judgeAliases({ kind, source, aliases }: ReadKind): readonly Finding[] {
  const ids = kind.ids.map(({ id }) => id)
  return Object.keys(aliases)
    .filter((id) => !ids.includes(id))
    .map((id) =>
      idFinding(
        `Aliases are given for "${id}", which is no id here.${meant(id, ids)}`,
        source.locate(`/aliases/${id}`),
      ),
    )
}

function judgeRetired({ kind, source }: ReadKind): readonly Finding[] {
  const successors = new Map(kind.retired.map((one) => [one.id, one.successors]))
  const known = [...kind.ids.map(({ id }) => id), ...successors.keys()]
  return kind.retired.flatMap(({ id, successors: own }, index) =>
    own.flatMap((successor, place): readonly Finding[] => {
      const at = source.locate(`/retired/${index}/successors/${place}`)
      if (!known.includes(successor))
        return [idFinding(`The successor "${successor}" of "${id}" is no id here.${meant(successor, known)}`, at)]
      if (leadsTo(successor, id, successors))
        return [idFinding(`The id "${id}" is its own successor in the end. Each must lead to an id that holds.`, at)]
      return []
    }),
  )
}

function leadsTo(from: string, to: string, successors: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...(successors.get(id) ?? []))
  }
  return false
}

function judgeLinks({ kind, source }: ReadKind, byKind: ByKind): readonly Finding[] {
  const findings: Finding[] = []
  const kinds = [...byKind.keys()]
  const named = (name: string, pointer: string): ReadKind | undefined => {
    const found = byKind.get(name)
    if (!found && name !== '')
      findings.push(idFinding(`No file tells of the kind ${name}.${meant(name, kinds)}`, source.locate(pointer)))
    return found
  }
  if (kind.edition?.successor !== undefined) named(kind.edition.successor, '/edition/successor')
  const parts = kind.parts && named(kind.parts.kind, '/parts/kind')
  if (parts?.kind.isComplete) {
    const known = new Set(parts.kind.ids.map(({ id }) => id))
    for (const { id, parts: own } of kind.ids)
      for (const part of own)
        if (!known.has(part))
          findings.push(
            idFinding(
              `"${id}" has the part "${part}", which is no id among ${parts.kind.title}.`,
              source.locate('/parts'),
            ),
          )
  }
  return findings
}

const meant = (name: string, known: readonly string[]): string => {
  const near = nearestName(name, known)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

/** Where in the file an id is told, or else the tables, which it then comes from. */
function placeOf(source: ReadKind['source'], kind: IdKind, id: string): Finding['at'] {
  const retired = kind.retired.findLastIndex((one) => one.id === id)
  return source.locate(retired < 0 ? '/tables' : `/retired/${retired}/id`)
}
