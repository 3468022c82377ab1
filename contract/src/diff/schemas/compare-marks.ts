import { isDeepStrictEqual } from 'node:util'
import { listOf, textOf } from '../../grammar/record.ts'
import type { JsonSchema } from '../../model/model.ts'
import { nullValuesOf } from '../../model/schemas/null-texts.ts'
import type { Facet } from '../effective/effective-schema.ts'
import { ownKeywords } from '../effective/own-keywords.ts'
import { compareBrand } from './compare-brand.ts'
import { compareDerived } from './compare-derived.ts'
import { allAxes, onlyMeaning, onlyTypes } from './found.ts'
import { short } from './limit-text.ts'
import { tell, type Spot } from './spot.ts'

/** Rules that tell of words alone; what a value is called and described as is no cause where it stands for another. */
export const hasWords = (rule: string): boolean => rule === 'documentation-changed' || rule === 'examples-changed'

/** Hold the words and annotations of two schemas against each other. */
export const compareMarks = (old: JsonSchema, now: JsonSchema, spot: Spot): void =>
  compareMarkMaps(ownKeywords(old, undefined).marks, ownKeywords(now, undefined).marks, spot)

type Marks = ReadonlyMap<string, Facet>

export function compareMarkMaps(old: Marks, now: Marks, spot: Spot): void {
  const values = (key: string): readonly [unknown, unknown] => [old.get(key)?.value, now.get(key)?.value]
  const differs = (key: string): boolean => !isDeepStrictEqual(...values(key))
  if (['title', 'description'].some((key) => textOf(values(key)[0]) !== textOf(values(key)[1])))
    compareWords(values, spot)
  const [oldExamples, newExamples] = values('examples')
  if (oldExamples !== undefined && newExamples !== undefined && differs('examples'))
    tell(spot, 'examples-changed', 'has other examples now than before.', allAxes('patch'))
  if (differs('default')) compareDefault(...values('default'), spot)
  if (differs('deprecated')) {
    const isNow = values('deprecated')[1] === true
    tell(
      spot,
      isNow ? 'property-deprecated' : 'deprecation-withdrawn',
      isNow ? 'is deprecated now; it will go away.' : 'is deprecated no more.',
      { ...allAxes(isNow ? 'minor' : 'patch'), meaning: 'none' },
    )
  }
  if (differs('x-unit')) compareUnit(...values('x-unit'), spot)
  if (differs('x-crs')) compareCoordinates(...values('x-crs'), spot)
  if (differs('x-extensible-enum')) compareKnownValues(...values('x-extensible-enum'), spot)
  if (differs('x-brand')) compareBrand(...values('x-brand'), spot)
  if (smoothing.some(differs))
    tell(
      spot,
      'smoothing-changed',
      `comes out of the SDK ${smoothed(smoothing.map((key) => [key, values(key)[1]]))} now, before ${smoothed(smoothing.map((key) => [key, values(key)[0]]))}; over HTTP nothing changed.`,
      onlyTypes('major'),
    )
  if (differs('x-derive')) compareDerived(...values('x-derive'), spot)
  const [oldNulls, nulls] = values('x-null-value').map(nullValuesOf)
  if (!isDeepStrictEqual(oldNulls?.toSorted(), nulls?.toSorted())) compareNullTexts(oldNulls ?? [], nulls ?? [], spot)
  if (differs('x-dropped'))
    tell(
      spot,
      'members-left-out-changed',
      `leaves out ${quoted(listOf(values('x-dropped')[1])) || 'nothing'} for the sake of privacy now, before ${quoted(listOf(values('x-dropped')[0])) || 'nothing'}.`,
      // A member that was described before and is left out now is told as gone.
      onlyMeaning('minor'),
    )
  if (differs('x-personal-data'))
    tell(
      spot,
      'personal-data-changed',
      `is marked ${short(values('x-personal-data')[1])} for privacy now, before ${short(values('x-personal-data')[0])}.`,
      onlyMeaning('minor'),
    )
}

/** A new title says nothing where there is none to take the place of; the reader's words are the description. */
function compareWords(values: (key: string) => readonly [unknown, unknown], spot: Spot): void {
  const [old, now] = values('description').map(textOf)
  if (old !== now) tell(spot, 'documentation-changed', 'the description was changed.', allAxes('patch'))
}

function compareDefault(old: unknown, now: unknown, spot: Spot): void {
  if (spot.direction !== 'request') return
  const said = `is taken for ${short(now)} where it is left out now, before for ${short(old)}.`.replaceAll(
    'absent',
    'nothing',
  )
  tell(spot, 'default-changed', said, { wire: 'minor', types: 'none', meaning: 'none' })
}

function compareUnit(old: unknown, now: unknown, spot: Spot): void {
  const [before, after] = [textOf(old), textOf(now)]
  if (before === '') tell(spot, 'unit-stated', `is in "${after}", which was not said before.`, onlyMeaning('patch'))
  else if (after === '') tell(spot, 'unit-dropped', `has no unit stated now, before "${before}".`, onlyMeaning('major'))
  else tell(spot, 'unit-changed', `is in "${after}" now, before in "${before}".`, onlyMeaning('major'))
}

function compareCoordinates(old: unknown, now: unknown, spot: Spot): void {
  const [before, after] = [textOf(old) || 'WGS84', textOf(now) || 'WGS84']
  tell(spot, 'coordinates-changed', `is in coordinates of ${after} now, before of ${before}.`, onlyMeaning('major'))
}

/** An open list may always gain values, and its type allows any text: neither way breaks. */
function compareKnownValues(old: unknown, now: unknown, spot: Spot): void {
  const [before, after] = [listOf(old), listOf(now)]
  const added = after.filter((value) => !before.includes(value))
  const removed = before.filter((value) => !after.includes(value))
  const axes = { wire: 'none', types: 'minor', meaning: 'minor' } as const
  if (added.length > 0) tell(spot, 'known-values-added', `may be ${quoted(added)} now, too.`, axes)
  if (removed.length > 0) tell(spot, 'known-values-removed', `is not known to be ${quoted(removed)} any more.`, axes)
}

function compareNullTexts(old: readonly string[], now: readonly string[], spot: Spot): void {
  const text = (texts: readonly string[]): string => (texts.length === 0 ? 'no text' : quoted(texts))
  const said = `says nothing by ${text(now)} now, before by ${text(old)}; the SDK gives null for it.`
  // One more text for nothing, where there was one already, is a value more that the type has room for.
  const isOneMore = old.length > 0 && old.every((one) => now.includes(one))
  tell(
    spot,
    'null-value-changed',
    said,
    isOneMore ? { wire: 'none', types: 'none', meaning: 'minor' } : onlyTypes('major'),
  )
}

/** What says how the SDK smooths a value. */
const smoothing = ['x-decode', 'x-decode-keys', 'x-one-or-many']

function smoothed(stated: readonly (readonly [key: string, value: unknown])[]): string {
  const told = stated.flatMap(([key, value]) => (value === undefined ? [] : [`${key.slice(2)} ${short(value)}`]))
  return told.length === 0 ? 'as it came' : `by ${told.join(', ')}`
}

const quoted = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ')
