import type { Point } from '@openlondon/sandbox/view'
import type { DirectoryPostcode } from '../../../world/land/land-kinds.ts'
import { metresWritten } from '../../../world/land/directory.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { found, refused } from './envelope.ts'
import { postcodeBody } from './postcode-body.ts'
import { compact, postcodeOf } from './postcode-text.ts'
import { terminatedBody } from './special-postcodes.ts'

type World = CityAsk['world']

/** What the owner does when the question says nothing else. */
const usual = { metres: 100, rows: 10 }
/** A wide search looks as far as this, and answers no more than that. */
const wide = { metres: 20_000, rows: 10 }

export const postcodeViews = views({
  postcode: ({ world, text }) => found(postcodeBody(world, entryAsked(world, text('postcode') ?? ''))),

  searchPostcodes: ({ world, text, number, flag }) => {
    const [lat, lon] = [number('latitude'), number('longitude')]
    const query = text('query')
    const [radius, limit, isWide] = [number('radius'), number('limit'), flag('widesearch')]
    if (lat !== undefined && lon !== undefined) {
      return found(aroundOrNull(world, { lat, lon }, reachOf(radius, limit, isWide)))
    }
    if (lat !== undefined || lon !== undefined) refused(400, 'Invalid longitude/latitude submitted')
    if (query === undefined) refused(400, 'No postcode query submitted. Remember to include query parameter')
    const matches = beginningWith(world, query).slice(0, limit ?? usual.rows)
    return found(matches.length === 0 ? null : matches.map((entry) => postcodeBody(world, entry)))
  },

  bulkPostcodes: ({ world, body }) => {
    const { postcodes, geolocations } = bulkOf(body)
    if (postcodes) return found(postcodes.map((query) => ({ query, result: bodyOrNull(world, query) })))
    return found((geolocations ?? []).map((query) => ({ query, result: aroundAsked(world, query) })))
  },

  nearestPostcodes: ({ world, text, number }) => {
    const entry = entryAsked(world, text('postcode') ?? '')
    return found(aroundOrNull(world, entry.point, reachOf(number('radius'), number('limit'), false), entry))
  },

  validatePostcode: ({ world, text }) => found(entryOf(world, text('postcode') ?? '') !== undefined),

  autocompletePostcode: ({ world, text, number }) => {
    const matches = beginningWith(world, text('postcode') ?? '').slice(0, number('limit') ?? usual.rows)
    return found(matches.length === 0 ? null : matches.map(({ id }) => id))
  },

  randomPostcode: ({ world, clock, chance, text }) => {
    const outcode = text('outcode')
    const among =
      outcode === undefined
        ? world.all('directoryPostcode')
        : world.of('directoryPostcode', 'outcode', outcode.toUpperCase())
    const chosen = among[chance('random postcode', outcode ?? '', clock.now).whole(0, among.length - 1)]
    return found(chosen ? postcodeBody(world, chosen) : null)
  },
})

type Reach = { readonly metres: number; readonly rows: number }

function reachOf(radius: number | undefined, limit: number | undefined, isWide: boolean): Reach {
  return isWide ? wide : { metres: radius ?? usual.metres, rows: limit ?? usual.rows }
}

/** Ends with the owner's refusal for a postcode that is none, or no longer one. */
function entryAsked(world: World, typed: string): DirectoryPostcode {
  const postcode = postcodeOf(typed)
  if (postcode === undefined) refused(404, 'Invalid postcode')
  const entry = world.get('directoryPostcode', postcode)
  if (entry) return entry
  const terminated = world.get('terminatedPostcode', postcode)
  return refused(404, 'Postcode not found', terminated ? { terminated: terminatedBody(terminated) } : {})
}

function entryOf(world: World, typed: string): DirectoryPostcode | undefined {
  const postcode = postcodeOf(typed)
  return postcode === undefined ? undefined : world.get('directoryPostcode', postcode)
}

function bodyOrNull(world: World, typed: string): object | null {
  const entry = entryOf(world, typed)
  return entry ? postcodeBody(world, entry) : null
}

/** Nearest first, `first` before those at the very same place. */
function aroundOrNull(
  world: World,
  point: Point,
  { metres, rows }: Reach,
  first?: DirectoryPostcode,
): readonly object[] | null {
  const near = world.near('directoryPostcode', point, metres).map(({ thing }) => thing)
  const all = first ? [first, ...near.filter(({ id }) => id !== first.id)] : near
  if (all.length === 0) return null
  return all
    .slice(0, rows)
    .map((entry) => ({ ...postcodeBody(world, entry), distance: metresWritten(point, entry.point) }))
}

/** In their order, which is that of the directory; with a space the outcode is meant whole. */
function beginningWith(world: World, typed: string): readonly DirectoryPostcode[] {
  const whole = postcodeOf(typed)
  if (whole !== undefined) return world.all('directoryPostcode').filter(({ id }) => id === whole)
  const beginning = typed.trim().toUpperCase().replaceAll(/\s+/g, ' ')
  if (beginning.includes(' ')) return world.all('directoryPostcode').filter(({ id }) => id.startsWith(beginning))
  return world.all('directoryPostcode').filter(({ id }) => compact(id).startsWith(beginning))
}

type BulkQuestion = {
  readonly postcodes?: readonly string[]
  readonly geolocations?: readonly Readonly<Record<string, unknown>>[]
}

function bulkOf(body: unknown): BulkQuestion {
  // The request was checked against the contract: it has one of both lists.
  return body as BulkQuestion
}

function aroundAsked(world: World, asked: Readonly<Record<string, unknown>>): readonly object[] | null {
  const read = (name: string): number | undefined => (asked[name] === undefined ? undefined : Number(asked[name]))
  const point = { lat: read('latitude') ?? 0, lon: read('longitude') ?? 0 }
  const isWide = asked['widesearch'] !== undefined
  return aroundOrNull(world, point, reachOf(read('radius'), read('limit'), isWide))
}
