import { isDeepStrictEqual } from 'node:util'
import { below } from '../../grammar/pointer.ts'
import type { ApiModel, JsonSchema } from '../../model/model.ts'
import { withoutNullTexts } from '../../model/schemas/null-texts.ts'
import { namesIn } from '../../model/schemas/schema-parts.ts'
import { bumpOfAxes, worseAxes } from '../bump.ts'
import { effectiveReader } from '../effective/read-effective.ts'
import { partsNamer } from '../effective/parts-namer.ts'
import { referenceOf, type Reference } from '../effective/reference.ts'
import { compareEffective } from './compare-effective.ts'
import { componentNames } from './component-names.ts'
import { compareMarks, hasWords } from './compare-marks.ts'
import { dirtyUnits } from './dirty-units.ts'
import { allAxes, onlyTypes, renamedText, type Direction, type Found, type Place } from './found.ts'
import { isAlike } from './is-alike.ts'
import { placeOf, tell, type Comparer, type Spot, type Visit } from './spot.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/** Holds schemas of two contracts against each other, wherever operations begin to use them. */
export type SchemaComparison = {
  /** Compare what an operation says at one of its places; what is found is noted in the visit, and what it leads to. */
  readonly from: (old: JsonSchema, now: JsonSchema, start: Start) => void
  /** Whether a value of the schema is one text or number, and neither list nor object. */
  readonly isSingle: (side: 'before' | 'after', schema: JsonSchema) => boolean
  /** What a component was called, where it has another name now; known of what was compared. */
  readonly formerName: (now: string) => string | undefined
  /** Whether it is a list, and never an object. */
  readonly isList: (side: 'before' | 'after', schema: JsonSchema) => boolean
}

export type Start = {
  readonly visit: Visit
  readonly direction: Direction
  readonly place: Place
  readonly pointer: string
}

/**
 * Each pair of components is held against each other once for each direction, and whoever refers to it is linked to it:
 * so one cause is found once, and knows whom it reaches.
 */
export function compareSchemas(before: Schemas, after: Schemas): SchemaComparison {
  const dirty = dirtyUnits(before, after)
  const read = { before: effectiveReader(before), after: effectiveReader(after) }
  const nameParts = { before: partsNamer(), after: partsNamer() }
  const names = componentNames(before, after, dirty, (old, now) =>
    isAlike(read.before(before.schemas[old] ?? {}, old), read.after(after.schemas[now] ?? {}, now)),
  )
  const visits = new Map<string, Visit>()

  function link(old: string, now: string, { visit, direction }: Spot): void {
    if (old === now && !dirty.has(old)) return
    const key = `${direction} ${old} ${now}`
    let target = visits.get(key)
    if (!target) {
      target = { found: [], links: new Set() }
      visits.set(key, target)
      const spot: Spot = {
        visit: target,
        direction,
        owner: { kind: 'schema', name: now },
        path: '',
        pointer: below('/components/schemas', now),
        units: [old, now],
        isWhole: true,
        trail: [],
      }
      if (old !== now) tell(spot, 'schema-renamed', renamedText(old), onlyTypes('major'))
      at(before.schemas[old] ?? {}, after.schemas[now] ?? {}, spot)
    }
    visit.links.add(target)
  }

  const isUntouched = (old: JsonSchema, now: JsonSchema): boolean =>
    isDeepStrictEqual(old, now) && !namesIn(now).some((name) => dirty.has(name))

  function at(written: JsonSchema, rewritten: JsonSchema, place: Spot): void {
    if (isUntouched(written, rewritten)) return
    const step = `${nameParts.before(written)} | ${nameParts.after(rewritten)}`
    if (place.trail.includes(step)) return
    const spot = { ...place, trail: [...place.trail, step] }
    const [old, now] = [withoutNullTexts(written), withoutNullTexts(rewritten)]
    const [first, second] = [referenceOf(old), referenceOf(now)]
    if (first && second && names.pair(first.name, second.name)) {
      compareBeside(first, second, spot)
      link(first.name, second.name, spot)
    } else if (isMadeOf(old, now, first, second)) compareEffective(comparer, old, now, spot)
    else if (first || second) compareReferring(old, now, first, second, spot)
    else compareEffective(comparer, old, now, spot)
  }

  /** Whether one side is the component that the other says something beside. */
  const isMadeOf = (
    old: JsonSchema,
    now: JsonSchema,
    first: Reference | undefined,
    second: Reference | undefined,
  ): boolean =>
    (first !== undefined &&
      second === undefined &&
      [...read.after(now, undefined).bases].some((base) => names.isSame(first.name, base))) ||
    (second !== undefined &&
      first === undefined &&
      [...read.before(old, undefined).bases].some((base) => names.isSame(base, second.name)))

  /** What two places say beside a reference to the same component. */
  function compareBeside(first: Reference, second: Reference, spot: Spot): void {
    compareMarks(first.words, second.words, spot)
    if (first.orNull === second.orNull) return
    const [old, now] = [first, second].map(({ name, orNull }, index) => {
      const reader = index === 0 ? read.before : read.after
      const schema = (index === 0 ? before : after).schemas[name] ?? {}
      return orNull || reader(schema, name).parts.has('null')
    })
    if (old !== now)
      compareEffective(comparer, nullOnly(old === true), nullOnly(now === true), {
        ...spot,
        units: [undefined, undefined],
      })
  }

  /** A place that refers to another component than before, or does so on one side only. */
  function compareReferring(
    old: JsonSchema,
    now: JsonSchema,
    first: Reference | undefined,
    second: Reference | undefined,
    spot: Spot,
  ): void {
    const step = `${first?.name ?? ''} ${second?.name ?? ''}`
    const aside: Visit = { found: [], links: spot.visit.links }
    const units: Spot['units'] = [first?.name ?? spot.units[0], second?.name ?? spot.units[1]]
    const beside = { ...spot, visit: aside, units, isWhole: true, via: step }
    if (first && second) {
      compareEffective(comparer, old, now, { ...beside, owner: { kind: 'schema', name: second.name }, path: '' })
      spot.visit.found.push(...aside.found.filter(({ rule }) => namings.has(rule)))
      const telling = aside.found.filter(({ rule }) => !hasWords(rule) && !namings.has(rule))
      tellSwap(first.name, second.name, telling, spot)
    } else {
      compareEffective(comparer, old, now, beside)
      spot.visit.found.push(...aside.found)
    }
    if (!first && second && !Object.hasOwn(before.schemas, second.name))
      tell(
        {
          ...spot,
          owner: { kind: 'schema', name: second.name },
          path: '',
          pointer: below('/components/schemas', second.name),
        },
        'schema-named',
        'is a type of its own in the SDK now; before it was described in place.',
        onlyTypes('minor'),
      )
    if (first && !second && !Object.hasOwn(after.schemas, first.name))
      tell(
        { ...spot, owner: { kind: 'schema', name: first.name }, path: '', pointer: spot.pointer },
        'schema-unnamed',
        'the SDK has no type of this name any more, because it is described in place; what travels is not changed by that.',
        onlyTypes('major'),
      )
  }

  /** Another component in the same place is one cause, however many ways the two differ. */
  function tellSwap(old: string, now: string, found: readonly Found[], spot: Spot): void {
    const axes = found.map((one) => one.axes).reduce(worseAxes, allAxes('none'))
    const bump = bumpOfAxes(axes)
    if (!bump) return
    const telling = found.toSorted((one, other) => weight(one) - weight(other))
    const [worst] = telling
    const reasons = telling.slice(0, 3).map(({ place, said }) => `${place.head} ${said.replace(/[.;].*$/s, '')}`)
    const more = telling.length > 3 ? `; and ${telling.length - 3} more` : ''
    spot.visit.found.push({
      rule: 'schema-replaced',
      said: `is \`${now}\` now, before \`${old}\`: ${reasons.join('; ')}${more}.`,
      axes,
      place: placeOf(spot),
      pointer: spot.pointer,
      direction: spot.direction,
      via: `${old} ${now}`,
      ...(worst?.quest ? { quest: worst.quest } : {}),
    })
  }

  const comparer: Comparer = { read, at, names, link }
  return {
    formerName: names.formerName,
    isSingle: (side, schema) => {
      const { parts } = read[side](schema, undefined)
      return !parts.has('array') && !parts.has('object')
    },
    isList: (side, schema) => {
      const { parts } = read[side](schema, undefined)
      return parts.has('array') && !parts.has('object')
    },
    from: (old, now, { visit, direction, place, pointer }) => {
      names.learn(old, now)
      at(old, now, {
        visit,
        direction,
        owner: { kind: 'operation', place },
        path: '',
        pointer,
        units: [undefined, undefined],
        isWhole: false,
        trail: [],
      })
    },
  }
}

/** Rules that tell which types the SDK has, wherever they were met. */
const namings = new Set(['schema-named', 'schema-unnamed', 'schema-renamed'])

const nullOnly = (isNullable: boolean): JsonSchema => (isNullable ? { type: ['boolean', 'null'] } : { type: 'boolean' })

const weight = ({ axes }: Found): number => ['major', 'minor', 'patch'].indexOf(bumpOfAxes(axes) ?? 'patch')
