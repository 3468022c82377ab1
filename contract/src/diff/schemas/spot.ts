import { below } from '../../grammar/pointer.ts'
import type { Axes } from '../../model/change.ts'
import type { JsonSchema } from '../../model/model.ts'
import type { EffectiveReader } from '../effective/read-effective.ts'
import type { ComponentNames } from './component-names.ts'
import type { Direction, Found, Place, Quest } from './found.ts'

/** What was found in one component, or in one part of an operation, and the components it leads to. */
export type Visit = { readonly found: Found[]; readonly links: Set<Visit> }

/** Where two schemas stand that are held against each other. */
export type Spot = {
  readonly visit: Visit
  readonly direction: Direction
  /** Whose it is: a component by name, or a part of an operation. */
  readonly owner:
    | { readonly kind: 'schema'; readonly name: string }
    | { readonly kind: 'operation'; readonly place: Place }
  /** Member names from the owner to here: `.lines[].id`. */
  readonly path: string
  readonly pointer: string
  /** The components that both stand in. */
  readonly units: readonly [old: string | undefined, now: string | undefined]
  /** Whether it is the whole of what these components say, and not a place inside of it. */
  readonly isWhole: boolean
  /** Pairs on the way from the owner to here, to notice one that leads back to itself. */
  readonly trail: readonly string[]
  /** The component that came into the place, or left it. */
  readonly via?: string
}

/**
 * Which components both sides are made of, by the old name with the new one: what changed in one of them is told there,
 * for all that are made of it.
 */
export type Shared = ReadonlyMap<string, string>

/** The two whole schemas, to find a value that tells them apart. */
export type Whole = { readonly before: JsonSchema; readonly after: JsonSchema }

/** What comparing at any place needs, whatever keyword leads there. */
export type Comparer = {
  readonly read: { readonly before: EffectiveReader; readonly after: EffectiveReader }
  /** Hold two schemas at one place against each other. */
  readonly at: (old: JsonSchema, now: JsonSchema, spot: Spot) => void
  readonly names: Pick<ComponentNames, 'isSame' | 'isWrittenAlike' | 'bindsAlike'>
  /** Note that a place leads to a component, whose own differences are told there. */
  readonly link: (old: string, now: string, spot: Spot) => void
}

export const inside = (spot: Spot, step: string, ...pointer: readonly string[]): Spot => ({
  ...spot,
  path: spot.path + step,
  pointer: below(spot.pointer, ...pointer),
  isWhole: false,
})

export function placeOf({ owner, path }: Spot): Place {
  if (owner.kind === 'schema') return { head: `\`${owner.name}${path}\``, tail: '' }
  const inner = path === '' ? '' : `, \`${path.replace(/^\./, '')}\``
  return { head: owner.place.head, tail: owner.place.tail + inner }
}

export function tell(spot: Spot, rule: string, said: string, axes: Axes, quest?: Omit<Quest, 'direction'>): void {
  const { visit, direction, pointer, via } = spot
  visit.found.push({
    rule,
    said,
    // Nothing of what an owner sends of itself is in a type of the SDK.
    axes: direction === 'callback' ? { ...axes, types: 'none' } : axes,
    place: placeOf(spot),
    pointer,
    direction,
    ...(quest ? { quest: { ...quest, direction } } : {}),
    ...(via === undefined ? {} : { via }),
  })
}
