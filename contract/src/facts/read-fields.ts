import { below } from '../grammar/pointer.ts'
import { isRecord, type JsonRecord } from '../grammar/record.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { Finding } from '../model/finding.ts'
import { nearestName } from '../model/names/nearest-name.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import { remedyFor } from './text-form.ts'
import type { ChoiceField, Field, Fields, ListField, TextField, Values, VariantsField } from './field.ts'

/** What a file states, and all that is missing, wrong or unknown in it. */
export type Reading<Read> = {
  /** Whole even when something is missing, so that all else can be judged: a hole is empty text, an empty list, a zero. */
  readonly value: Read
  readonly findings: readonly Finding[]
}

export type FactRule = 'fact-stated' | 'fact-well-formed' | 'fact-known' | 'named-folder-exists'

/** Say something of a place in the file. */
export type Report = (rule: FactRule, pointer: string, message: string) => void

/** What is found wrong in `source` is added to `findings`. */
export function reporting(source: SourceFile, findings: Finding[]): Report {
  return (rule, pointer, message) =>
    findings.push({ rule, severity: 'error', message, at: source.locate(pointer), reference: rulePath(rule) })
}

/** Read a file by the description of its members. */
export function readFields<const Members extends Fields>(
  members: Members,
  source: SourceFile,
): Reading<Values<Members>> {
  const findings: Finding[] = []
  const report = reporting(source, findings)
  if (!isRecord(source.value)) report('fact-well-formed', '', 'The file is no list of "name: value" lines.')
  const read = readMembers(members, isRecord(source.value) ? source.value : {}, '', report)
  // Proof: every member is read by its kind below, and one that may not be absent is filled.
  return { value: read as Values<Members>, findings }
}

function readMembers(members: Fields, stated: JsonRecord, at: string, report: Report): JsonRecord {
  for (const name of Object.keys(stated)) {
    if (Object.hasOwn(members, name)) continue
    const near = nearestName(name, Object.keys(members))
    const remedy = near === undefined ? `Known are ${Object.keys(members).join(', ')}.` : `Did you mean "${near}"?`
    report('fact-known', below(at, name), `"${nameOf(below(at, name))}" is not known here. ${remedy}`)
  }
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, field]) => {
      const value = readField(field, stated[name], below(at, name), report)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function readField(field: Field, stated: unknown, at: string, report: Report): unknown {
  const isStated = stated !== undefined && stated !== null && !(typeof stated === 'string' && stated.trim() === '')
  const isMissing = field.required === true && (!isStated || (Array.isArray(stated) && stated.length === 0))
  if (isMissing) {
    report('fact-stated', at, `"${nameOf(at)}" is missing. Add ${field.meaning}${example(field)}.`)
    return hole(field)
  }
  if (!isStated) return absent(field)
  const wrong = (remedy: string): unknown => {
    report('fact-well-formed', at, `"${nameOf(at)}" is ${shown(stated)}. ${remedy}`)
    return hole(field)
  }
  switch (field.kind) {
    case 'text':
      return readText(field, stated, wrong)
    case 'choice':
      return readChoice(field, stated, wrong)
    case 'number':
      return typeof stated === 'number' ? stated : wrong('Write a number.')
    case 'flag':
      return typeof stated === 'boolean' ? stated : wrong('Write true or false.')
    case 'list':
      return Array.isArray(stated) ? readList(field, stated, at, report, wrong) : wrong('Write a list.')
    case 'map':
      return isRecord(stated)
        ? Object.fromEntries(
            Object.entries(stated).map(([name, one]) => [
              name,
              readField(field.of, one ?? {}, below(at, name), report),
            ]),
          )
        : wrong('Write "name: …" lines below it, one for each.')
    case 'group':
      return isRecord(stated)
        ? readMembers(field.members, stated, at, report)
        : wrong(`Write ${Object.keys(field.members).join(', ')} below it.`)
    case 'variants':
      return isRecord(stated) ? readVariant(field, stated, at, report) : wrong(`Write "${field.by}: …" below it.`)
  }
}

type Wrong = (remedy: string) => unknown

/** A fact is one line, whatever the file's own form: it ends in subjects, titles and lists. */
function readText({ form }: TextField, stated: unknown, wrong: Wrong): unknown {
  if (typeof stated !== 'string' && typeof stated !== 'number') return wrong('Write text.')
  const text = String(stated)
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
  const remedy = form && remedyFor(form, text)
  if (remedy !== undefined) wrong(remedy)
  return text
}

function readChoice({ values }: ChoiceField, stated: unknown, wrong: Wrong): unknown {
  if (values.some((one) => one === stated)) return stated
  const near = typeof stated === 'string' ? nearestName(stated, values) : undefined
  return wrong(near === undefined ? `Use one of ${values.join(', ')}.` : `Did you mean "${near}"?`)
}

function readList(field: ListField, stated: readonly unknown[], at: string, report: Report, wrong: Wrong): unknown {
  const remedy = field.wrong?.(stated)
  if (remedy !== undefined) return wrong(remedy)
  return stated.map((one, index) => readField({ ...field.of, required: true }, one, below(at, index), report))
}

function readVariant(field: VariantsField, stated: JsonRecord, at: string, report: Report): unknown {
  const { by, of } = field
  const kinds = Object.keys(of)
  const choice: Field = { kind: 'choice', meaning: `its ${by}`, required: true, values: kinds }
  const members = kinds.includes(String(stated[by])) ? of[String(stated[by])] : undefined
  if (members) return readMembers({ [by]: choice, ...members }, stated, at, report)
  readField(choice, stated[by], below(at, by), report)
  return hole(field)
}

/** What stands for a member that is not there. */
function absent(field: Field): unknown {
  if (field.kind === 'text' || field.kind === 'choice' || field.kind === 'number') return field.fallback
  if (field.kind === 'group') return field.optional ? undefined : hole(field)
  return field.kind === 'variants' ? undefined : hole(field)
}

/** What stands for a member that should be there. */
function hole(field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return ''
    case 'choice':
      return field.fallback ?? field.values[0]
    case 'number':
      return 0
    case 'flag':
      return false
    case 'list':
      return []
    case 'map':
      return {}
    case 'group':
      return readMembers(field.members, {}, '', () => {})
    case 'variants': {
      const [kind = '', members = {}] = Object.entries(field.of)[0] ?? []
      return { [field.by]: kind, ...readMembers(members, {}, '', () => {}) }
    }
  }
}

const nameOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')

function example(field: Field): string {
  if (field.kind === 'choice') return `, one of ${field.values.join(', ')}`
  return 'example' in field && field.example !== undefined ? `, such as ${field.example}` : ''
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
