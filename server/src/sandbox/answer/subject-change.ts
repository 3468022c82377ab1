import type { OperationModel, ParameterModel } from '@openlondon/contract'
import { bodyOfFixture, type Fixture } from '../fixture/fixture.ts'
import { isJsonType, ownOf } from '@openlondon/contract/model'
import { isRecord } from '../fixture/record.ts'
import type { ContractRequest } from '../../request/read-request.ts'

/** What a fixture is about, and what the request that came is about instead. */
export type SubjectChange = {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** A path names what the whole answer is about, so items about something else do not belong in it. */
  readonly isWhole: boolean
  /** The names, in lower case, under which an answer may have the values; absent when they tell enough anywhere. */
  readonly under?: readonly string[]
}

/**
 * How the subject of a request differs from that of a fixture: in the path, in what must be given, in the
 * body. A fixture for any request is about its parameter's example if it says so, or else about the ids it
 * carries. Options such as a radius are left out: an answer does not repeat them.
 */
export function subjectChanges(
  operation: OperationModel,
  fixture: Fixture,
  request: ContractRequest,
): readonly SubjectChange[] {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'path' || parameter.required)
  return [
    ...parameters.flatMap((parameter) => parameterChange(fixture, parameter, request.values[parameter.name])),
    ...bodyChanges(fixture.request?.['body'], request.body),
  ]
}

/** The names under which an answer may carry a parameter's value: its own, its singular, and `id` for any id. */
export function carriedNames(parameter: string): readonly string[] {
  const name = parameter.toLowerCase()
  return [...new Set([name, name.replace(/s$/, ''), ...(/ids?$/.test(name) ? ['id'] : [])])]
}

/** Whether a member of an answer may carry a value known by these names: `LocalAuthorityId` is an `id`. */
export function isUnder(name: string, under: readonly string[] | undefined): boolean {
  return under === undefined || under.some((end) => name.toLowerCase().endsWith(end))
}

/** Numbers count where they name something: in the path, or as an id. */
function parameterChange(fixture: Fixture, parameter: ParameterModel, given: unknown): readonly SubjectChange[] {
  const isWhole = parameter.in === 'path'
  const names = carriedNames(parameter.name)
  const takesNumbers = isWhole || names.includes('id')
  const told = toldSubject(fixture, parameter, names)
  const [from, to] = [wordsOf(told, takesNumbers), wordsOf(given, takesNumbers)]
  return change(from, to, isWhole, isCommon(told) || isCommon(given) ? names : undefined)
}

function toldSubject(fixture: Fixture, { name, example }: ParameterModel, names: readonly string[]): unknown {
  if (fixture.request) return ownOf(fixture.request, name)
  const isTold = !isCommon(example) && wordsOf(example, true).some((word) => tells(fixture, word))
  return isTold ? example : carriedValues(fixture.value, names)
}

/** Whether a body has a word: between quotes or as a number where it is JSON. */
function tells(fixture: Fixture, word: string): boolean {
  const body = bodyOfFixture(fixture)
  if (!isJsonType(fixture.mediaType)) return body.includes(word)
  if (body.includes(JSON.stringify(word))) return true
  return !Number.isNaN(Number(word)) && new RegExp(`[:,[]${word.replaceAll('.', '\\.')}[,\\]}]`).test(String(body))
}

/** Distinct values of the first of these names that the things at the top of an answer have. */
function carriedValues(value: unknown, names: readonly string[]): readonly unknown[] {
  const things = (Array.isArray(value) ? value : [value]).filter(isRecord)
  for (const name of names) {
    const found = things.flatMap((thing) =>
      Object.entries(thing).flatMap(([key, item]) => (key.toLowerCase() === name ? [item] : [])),
    )
    if (found.length > 0) return [...new Set(found)]
  }
  return []
}

/** Leaf by leaf, so that a name in a body can be told in the answer too. */
function bodyChanges(from: unknown, to: unknown): readonly SubjectChange[] {
  if (!isRecord(from) || !isRecord(to)) return change(wordsOf(from, false), wordsOf(to, false), false)
  return Object.entries(from).flatMap(([name, value]) => bodyChanges(value, ownOf(to, name)))
}

function change(
  from: readonly string[],
  to: readonly string[],
  isWhole: boolean,
  under?: readonly string[],
): readonly SubjectChange[] {
  if (to.length === 0 || (from.length === 0 && !isWhole) || from.join('\n') === to.join('\n')) return []
  return [{ from, to, isWhole, ...(under && { under }) }]
}

/** A list counts when all of it does. */
function wordsOf(value: unknown, takesNumbers: boolean): readonly string[] {
  const values = Array.isArray(value) ? value : [value]
  const isWord = (item: unknown): boolean =>
    takesNumbers ? typeof item === 'number' || (typeof item === 'string' && item !== '') : isLongText(item)
  return values.every(isWord) ? values.map(String) : []
}

function isLongText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 1
}

const tellingLength = 4

/** Short numbers and single letters are too common to be looked for all over an answer. */
function isCommon(value: unknown): boolean {
  if (value === undefined) return false
  const values = Array.isArray(value) ? value : [value]
  return !values.every((item) => isLongText(item) || (typeof item === 'number' && String(item).length >= tellingLength))
}
