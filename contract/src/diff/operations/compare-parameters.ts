import { isDeepStrictEqual } from 'node:util'
import { buildParameter } from '../../assemble/build-parameter.ts'
import { below } from '../../grammar/pointer.ts'
import { isRecord, listOf, type JsonRecord } from '../../grammar/record.ts'
import type { ParameterModel } from '../../model/model.ts'
import { bareSchema } from '../schemas/bare-schema.ts'
import { allAxes, wireAndTypes } from '../schemas/found.ts'
import type { WireOperation } from './wire-operation.ts'
import { note, parameterPart, type PairComparison } from './telling.ts'

type Parameter = ParameterModel & { readonly allowReserved: boolean }

/** Hold the parameters of an operation against each other: those in the path by position, others by name. */
export function compareParameters(comparison: PairComparison): void {
  const { before, after } = comparison.pair
  const [old, now] = [parametersOf(before), parametersOf(after)]
  const [oldPath, newPath] = [inPath(old, before.path), inPath(now, after.path)]
  if (oldPath.length === newPath.length)
    for (const [index, one] of oldPath.entries()) {
      const other = newPath[index]
      if (other) compareParameter(comparison, one, other)
    }
  const others = now.filter((one) => one.in !== 'path')
  const gone: Parameter[] = []
  for (const one of old.filter((parameter) => parameter.in !== 'path')) {
    const same = others.find((other) => keyOf(other) === keyOf(one))
    if (same) compareParameter(comparison, one, same)
    else gone.push(one)
  }
  const fresh = others.filter((one) => !old.some((other) => keyOf(other) === keyOf(one)))
  tellUnmatched(comparison, gone, fresh)
}

/** Names of headers are the same in any capitals (RFC 9110, section 5.1). */
const keyOf = ({ name, in: place }: ParameterModel): string =>
  `${place} ${place === 'header' ? name.toLowerCase() : name}`

const parametersOf = ({ value }: WireOperation): readonly Parameter[] =>
  listOf(value['parameters'])
    .filter(isRecord)
    .map((one: JsonRecord) => ({ ...buildParameter(one), allowReserved: one['allowReserved'] === true }))

/** Parameters of the path in the order in which they stand there. */
function inPath(parameters: readonly Parameter[], path: string): readonly Parameter[] {
  const positionOf = ({ name }: Parameter): number => path.indexOf(`{${name}}`)
  return parameters.filter((one) => one.in === 'path').toSorted((one, other) => positionOf(one) - positionOf(other))
}

function tellUnmatched(comparison: PairComparison, gone: readonly Parameter[], fresh: readonly Parameter[]): void {
  const came = new Set(fresh)
  for (const one of gone) {
    const same = twinOf(one, gone, [...came])
    if (same) {
      came.delete(same)
      tellMoved(comparison, one, same)
    } else
      note(
        comparison,
        'parameter-removed',
        'is not taken any more; before it could be sent.',
        wireAndTypes('major'),
        parameterPart(one),
      )
  }
  for (const one of came)
    if (one.required)
      note(
        comparison,
        'required-parameter-added',
        'is new and must be sent.',
        wireAndTypes('major'),
        parameterPart(one),
      )
    else note(comparison, 'parameter-added', 'is new and can be sent.', wireAndTypes('minor'), parameterPart(one))
}

/** The one parameter that came for one that went: of its name in another place, or the only one of its shape. */
function twinOf(one: Parameter, gone: readonly Parameter[], came: readonly Parameter[]): Parameter | undefined {
  const namesake = came.find((other) => other.name.toLowerCase() === one.name.toLowerCase())
  if (namesake) return namesake
  const isLike = (other: Parameter): boolean =>
    other.in === one.in &&
    other.required === one.required &&
    isDeepStrictEqual(bareSchema(other.schema), bareSchema(one.schema)) &&
    (other.description === one.description || other.description === '' || one.description === '')
  const likes = came.filter(isLike)
  return likes.length === 1 && gone.filter(isLike).length === 1 ? likes[0] : undefined
}

function tellMoved(comparison: PairComparison, one: Parameter, other: Parameter): void {
  const isMoved = one.in !== other.in
  const where = { path: 'in the path', query: 'in the query', header: 'as a header', cookie: 'as a cookie' } as const
  note(
    comparison,
    isMoved ? 'parameter-moved' : 'parameter-renamed',
    isMoved
      ? `is sent ${where[other.in]} now, before ${where[one.in]}.`
      : `is taken now, in the shape of "${one.name}", which is gone.`,
    wireAndTypes('major'),
    parameterPart(other),
  )
}

function compareParameter(comparison: PairComparison, one: Parameter, other: Parameter): void {
  const part = parameterPart(other)
  const { pair, visit, schemas } = comparison
  const add = (rule: string, said: string, axes: Parameters<typeof note>[3]): void =>
    note(comparison, rule, said, axes, part)
  if (one.in === 'path' && one.name !== other.name)
    add('path-parameter-renamed', `is called so now, before "${one.name}"; over HTTP nothing changed.`, {
      ...allAxes('none'),
      types: 'major',
    })
  if (one.required !== other.required)
    if (other.required)
      add('parameter-required', 'must be sent now; before it could be left out.', wireAndTypes('major'))
    else add('parameter-optional', 'can be left out now; before it had to be sent.', wireAndTypes('minor'))
  compareWriting(comparison, one, other, add)
  if (!one.deprecated && other.deprecated)
    add('parameter-deprecated', 'is deprecated now; it will go away.', wireAndTypes('minor'))
  if (one.deprecated && !other.deprecated) add('deprecation-withdrawn', 'is deprecated no more.', wireAndTypes('patch'))
  if (one.description !== other.description)
    add('documentation-changed', 'the description was changed.', allAxes('patch'))
  if (one.example !== undefined && other.example !== undefined && !isDeepStrictEqual(one.example, other.example))
    add('examples-changed', 'has other examples now than before.', allAxes('patch'))
  schemas.from(one.schema, other.schema, {
    visit,
    direction: 'request',
    place: { head: pair.after.label, tail: part },
    pointer: below(pair.after.pointer, 'parameters', positionOf(pair.after, other), 'schema'),
  })
}

const positionOf = ({ value }: WireOperation, { name, in: place }: Parameter): number =>
  listOf(value['parameters'])
    .filter(isRecord)
    .findIndex((one) => one['name'] === name && (one['in'] ?? 'query') === place)

/** How a value is written into the request. */
function compareWriting(
  { schemas }: PairComparison,
  one: Parameter,
  other: Parameter,
  add: (rule: string, said: string, axes: Parameters<typeof note>[3]) => void,
): void {
  const wire = (severity: 'major' | 'minor'): Parameters<typeof note>[3] => ({ ...allAxes('none'), wire: severity })
  // Where a list came for a single value, that is told; how each is written follows from it.
  const isSingle = schemas.isSingle('before', one.schema) || schemas.isSingle('after', other.schema)
  const isList = schemas.isList('before', one.schema) || schemas.isList('after', other.schema)
  const writing = (parameter: Parameter): string => writingOf(parameter, isSingle, isList)
  if (one.mediaType !== other.mediaType) {
    const form = (parameter: Parameter): string =>
      parameter.mediaType === undefined ? 'as plain text' : `as ${parameter.mediaType}`
    add('parameter-serialization-changed', `is written ${form(other)} now, before ${form(one)}.`, wire('major'))
  } else if (writing(one) !== writing(other))
    add(
      'parameter-serialization-changed',
      `is written ${writing(other) || 'plainly'} now, before ${writing(one) || 'plainly'}.`,
      wire('major'),
    )
  for (const [key, what] of [
    ['allowReserved', 'characters such as "/" and "?" as they are'],
    ['allowEmptyValue', 'its name without a value'],
  ] as const)
    if (one[key] !== other[key])
      add(
        `parameter-serialization-changed`,
        other[key] ? `takes ${what} now; before it did not.` : `takes ${what} no more; before it did.`,
        wire(other[key] ? 'minor' : 'major'),
      )
}

/** A single value is written alike in the usual styles, and no style takes it apart; neither does the simple one a list. */
function writingOf({ style, explode }: Parameter, isSingle: boolean, isList: boolean): string {
  if (isSingle) return style === 'form' || style === 'simple' ? '' : `in style \`${style}\``
  if (isList && style === 'simple') return 'in style `simple`'
  return `in style \`${style}\`${explode ? ', each value by itself' : ', values together'}`
}
