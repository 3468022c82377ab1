import { join } from 'node:path'
import { below, valueAt } from '../grammar/pointer.ts'
import { isRecord, recordOf, textOf } from '../grammar/record.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import { membersOf, readFacts, type FactsReader } from '../facts/facts-reader.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { SourceLocation } from '../model/model.ts'
import type { SetAside } from './api-truth.ts'

/** What `coverage.yaml` says: which of the owner's documents and answers this contract answers for. */
export type Coverage = {
  readonly documents: readonly CoverageDocument[]
  readonly recordings: readonly CoverageRecordings[]
}

/** One document of the owner; file names are below the evidence folder. */
export type CoverageDocument = {
  readonly file: string
  readonly name: string
  /** A prefix of the document's paths that our paths do not have. */
  readonly base: string
  readonly renamed: readonly Renaming[]
  readonly absent: readonly Absence[]
  readonly at: SourceLocation
}

/** A path as the document has it, and the same as the contract has it. */
export type Renaming = { readonly from: string; readonly to: string; readonly at: SourceLocation }

/** An operation of the document, `GET /x`, that the contract leaves out on purpose. */
export type Absence = { readonly operation: string; readonly reason: string; readonly at: SourceLocation }

/** A folder of recorded answers, or one example that the owner published for one operation. */
export type CoverageRecordings =
  | {
      readonly kind: 'recorded'
      readonly folder: string
      /** Files that cannot fit for a reason outside the contract: older than the API, or edited by their keeper. */
      readonly setAside: readonly SetAsideFile[]
      readonly at: SourceLocation
    }
  | {
      readonly kind: 'published'
      readonly file: string
      readonly operation: string
      /** Places where the owner's own example is wrong, and how we know. */
      readonly wrong: readonly WrongPlace[]
      readonly at: SourceLocation
    }

/** A pointer into an example, with an asterisk for the places in a list. */
export type WrongPlace = { readonly path: string; readonly reason: string; readonly at: SourceLocation }

export type SetAsideFile = Pick<SetAside, 'name' | 'reason'> & { readonly at: SourceLocation }

/** The coverage of the API in a folder; without a `coverage.yaml` there is nothing to compare with. */
export function loadCoverage(files: ContractFiles, folder: string): Coverage {
  if (!files.list(folder).includes('coverage.yaml')) return { documents: [], recordings: [] }
  return readCoverage(files.read(join(folder, 'coverage.yaml')))
}

export function readCoverage(source: SourceFile): Coverage {
  const facts = readFacts(source)
  refuseOthers(facts, source, '', ['documents', 'recordings'])
  return {
    documents: membersOf('/documents', facts.list('/documents')).map((at) => readDocument(facts, source, at)),
    recordings: membersOf('/recordings', facts.list('/recordings')).map((at) => readRecordings(facts, source, at)),
  }
}

function readDocument(facts: FactsReader, source: SourceFile, at: string): CoverageDocument {
  refuseOthers(facts, source, at, ['file', 'name', 'base', 'renamed', 'absent'])
  return {
    file: readPath(facts, `${at}/file`),
    name: facts.text(`${at}/name`, 'what readers call this document'),
    base: textOf(valueAt(source.value, `${at}/base`)).replace(/\/$/, ''),
    renamed: entriesAt(facts, source, `${at}/renamed`).map(([from, to, place]) => {
      if (!from.startsWith('/') || !to.startsWith('/'))
        facts.fail(place, `"renamed" leads from "${from}" to "${to}". Write two paths that start with a slash.`)
      return { from, to, at: source.locate(place) }
    }),
    absent: entriesAt(facts, source, `${at}/absent`).map(([operation, reason, place]) => {
      if (!/^(GET|POST|PUT|PATCH|DELETE) \//.test(operation))
        facts.fail(place, `"absent" names "${operation}". Write a method and a path, such as "GET /things".`)
      if (reason === '') facts.fail(place, `"${operation}" is absent without a reason. Say why.`)
      return { operation, reason, at: source.locate(place) }
    }),
    at: source.locate(at),
  }
}

function readRecordings(facts: FactsReader, source: SourceFile, at: string): CoverageRecordings {
  refuseOthers(facts, source, at, ['folder', 'setAside', 'file', 'operation', 'wrong'])
  if (facts.has(`${at}/folder`)) {
    if (['file', 'operation', 'wrong'].some((name) => facts.has(`${at}/${name}`)))
      facts.fail(at, 'Name a folder of recordings, or a file and its operation, not both.')
    return {
      kind: 'recorded',
      folder: readPath(facts, `${at}/folder`),
      setAside: entriesAt(facts, source, `${at}/setAside`).map(([name, reason, place]) => {
        if (reason === '') facts.fail(place, `"${name}" is set aside without a reason. Say why.`)
        return { name, reason, at: source.locate(place) }
      }),
      at: source.locate(at),
    }
  }
  if (facts.has(`${at}/setAside`))
    facts.fail(at, 'Only files of a folder are set aside; of one file say what is wrong.')
  return {
    kind: 'published',
    file: readPath(facts, `${at}/file`),
    operation: facts.text(`${at}/operation`, 'the name of the operation that answers like this'),
    wrong: entriesAt(facts, source, `${at}/wrong`).map(([path, reason, place]) => {
      if (reason === '') facts.fail(place, `"${path}" is said to be wrong without a reason. Say why.`)
      return { path, reason, at: source.locate(place) }
    }),
    at: source.locate(at),
  }
}

/** Evidence lies in one folder; a path that leaves it would read somebody's other files. */
function readPath(facts: FactsReader, at: string): string {
  const path = facts.text(at, 'a path below the evidence folder')
  if (path.startsWith('/') || path.split('/').includes('..'))
    facts.fail(at, `"${path}" leaves the evidence folder. Write a path below it.`)
  return path
}

/** A member nobody reads is a slip of the pen: what it was to say would silently not hold. */
function refuseOthers(facts: FactsReader, source: SourceFile, at: string, known: readonly string[]): void {
  const value = valueAt(source.value, at)
  if (!isRecord(value)) facts.fail(at, `Write an object with ${known.join(', ')}.`)
  for (const name of Object.keys(recordOf(value)))
    if (!known.includes(name)) facts.fail(below(at, name), `"${name}" is not known here. Use ${known.join(', ')}.`)
}

type Entry = readonly [name: string, text: string, pointer: string]

function entriesAt(facts: FactsReader, source: SourceFile, at: string): readonly Entry[] {
  const value = valueAt(source.value, at)
  if (value === undefined || value === null) return []
  if (!isRecord(value)) facts.fail(at, 'Write "name: text" lines here, one for each.')
  return Object.entries(recordOf(value)).map(([name, text]) => [name, textOf(text), below(at, name)])
}
