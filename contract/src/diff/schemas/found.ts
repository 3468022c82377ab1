import type { Axes, Severity } from '../../model/change.ts'
import type { JsonSchema } from '../../model/model.ts'

/**
 * Whether a value is sent by the caller or by the owner: what one may no longer do, the other no longer has to expect. A
 * callback is sent by the owner, too, and no code of the SDK reads it.
 */
export type Direction = 'request' | 'response' | 'callback'

/** How the values that fit now lie to those that fitted before. */
export type Relation = 'wider' | 'narrower' | 'other'

/** A place in two halves, so that the same place in many operations can be told once. */
export type Place = { readonly head: string; readonly tail: string }

/** Two schemas that a value should tell apart: the one it is to fit comes first. */
export type Quest = {
  readonly before: JsonSchema
  readonly after: JsonSchema
  readonly direction: Direction
  /** Values that are likely to tell. */
  readonly hints: readonly unknown[]
}

/** A difference at one place, before it is told together with others. */
export type Found = {
  readonly rule: string
  /** What happened, to be read behind the name of the place. */
  readonly said: string
  readonly axes: Axes
  readonly place: Place
  readonly pointer: string
  readonly direction?: Direction
  readonly quest?: Quest
  /** The component that came into the place, or left it: what is said alike of all its places has one cause. */
  readonly via?: string
}

/**
 * What a difference asks for over HTTP: a caller may send less, or must expect more. What an owner promises beyond what it
 * did is no more than a detail to who does not rely on it.
 */
export function wireSeverity(direction: Direction, relation: Relation): Severity {
  if (relation === 'other') return 'major'
  const isSafe = (relation === 'wider') === (direction === 'request')
  if (!isSafe) return 'major'
  return direction === 'request' ? 'minor' : 'patch'
}

/** The axes of a difference that the SDK's types show, too: a promise that is in a type is an addition to it. */
export function typedAxes(direction: Direction, relation: Relation): Axes {
  const wire = wireSeverity(direction, relation)
  const shown = wire === 'patch' ? 'minor' : wire
  return { wire: shown, types: shown, meaning: 'none' }
}

/** The axes of a limit that no type shows. */
export const wireAxes = (direction: Direction, relation: Relation): Axes => ({
  wire: wireSeverity(direction, relation),
  types: 'none',
  meaning: 'none',
})

export const allAxes = (severity: Severity): Axes => ({ wire: severity, types: severity, meaning: severity })

export const onlyTypes = (types: Severity): Axes => ({ wire: 'none', types, meaning: 'none' })

export const onlyMeaning = (meaning: Severity): Axes => ({ wire: 'none', types: 'none', meaning })

export const wireAndTypes = (severity: Severity): Axes => ({ wire: severity, types: severity, meaning: 'none' })

export const renamedText = (formerly: string): string =>
  `the type is called so now, before \`${formerly}\`; what travels is not changed by that.`
