import type { Views } from './views.ts'
import type { Makers } from '../world/world.ts'
import type { Thing } from '../world/thing.ts'

/** What a city writes of its world, in `world/world.ts`. */
export type CityWorld<Kinds extends { readonly [Kind in keyof Kinds]: Thing }> = {
  /** The sandbox's time when nobody asks for another: an instant with its offset, `2026-09-15T08:10:00Z`. */
  readonly morning: string
  /** The seed of what happens when nobody asks for another. */
  readonly seed: string
  /** The API that is away in the scenario `owner-down`. */
  readonly down: string
  readonly things: Makers<Kinds>
}

/** A world whose kinds nobody here knows. */
// oxlint-disable-next-line typescript/no-explicit-any -- kinds are the city's own; the engine passes them through.
export type AnyWorld = CityWorld<any>

/** A city's world with the views of its APIs by id. */
export type ViewedWorld = { readonly world: AnyWorld; readonly views: Readonly<Record<string, Views<unknown>>> }
