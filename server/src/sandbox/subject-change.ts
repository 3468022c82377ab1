import type { OperationModel, ParameterModel } from '@openlondon/spec'
import { textOfFixture, type Fixture } from './fixture.ts'
import { isRecord } from './record.ts'
import type { ContractRequest } from '../request/read-request.ts'

/** What a fixture is about, and what the request that came is about instead. */
export type SubjectChange = {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** A path names what the whole answer is about, so items about something else do not belong in it. */
  readonly isWhole: boolean
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
    ...parameters.flatMap((parameter) =>
      change(toldSubject(fixture, parameter), request.values[parameter.name], parameter.in === 'path'),
    ),
    ...bodyChanges(fixture.request?.['body'], request.body),
  ]
}

/** The names under which an answer may carry a parameter's value: its own, its singular, and `id` for any id. */
export function carriedNames(parameter: string): readonly string[] {
  const name = parameter.toLowerCase()
  return [...new Set([name, name.replace(/s$/, ''), ...(/ids?$/.test(name) ? ['id'] : [])])]
}

function toldSubject(fixture: Fixture, { name, example }: ParameterModel): unknown {
  if (fixture.request) return fixture.request[name]
  const isTold = texts(example).some((text) => textOfFixture(fixture).includes(JSON.stringify(text)))
  return isTold ? example : carriedValues(fixture.value, carriedNames(name))
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
  if (!isRecord(from) || !isRecord(to)) return change(from, to, false)
  return Object.entries(from).flatMap(([name, value]) => bodyChanges(value, to[name]))
}

function change(from: unknown, to: unknown, isWhole: boolean): readonly SubjectChange[] {
  const [before, after] = [texts(from), texts(to)]
  if (after.length === 0 || (before.length === 0 && !isWhole) || before.join('\n') === after.join('\n')) return []
  return [{ from: before, to: after, isWhole }]
}

/** A list counts when all of it is text; numbers and single letters are too common to be looked for in an answer. */
function texts(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.every((item) => typeof item === 'string' && item.length > 1) ? values : []
}
