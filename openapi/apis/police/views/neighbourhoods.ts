import { addDays, addMonths, chanceOf, dayOf, monthOf, type Clock } from '@openlondon/sandbox/view'
import type { Neighbourhood } from '../../../world/land/land-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { knownForce } from './forces.ts'
import { refuseWithPage } from './owner-page.ts'

const teams = chanceOf('london teams')
const digits = 5
/** A past meeting stays in the list so long, and a coming one is told so early. */
const shownDays = { past: 14, coming: 60 }
const quartersShown = 3

export const neighbourhoodViews = views({
  locateNeighbourhood: ({ world, text }) => {
    const [lat = NaN, lon = NaN] = (text('q') ?? '').split(',').map(Number)
    const { forceId, id } = world.areaAt('neighbourhood', { lat, lon }) ?? refuseWithPage(404)
    return { force: forceId, neighbourhood: id }
  },

  neighbourhoods: ({ world, text }) =>
    world.of('neighbourhood', 'forceId', knownForce(text('force') ?? '')).map(({ id, name }) => ({ id, name })),

  neighbourhood: (ask) => {
    const { id, name, point, forceId, boroughId } = neighbourhoodAsked(ask)
    const page = pages[forceId] ?? null
    return {
      url_force: page,
      contact_details: { telephone: '101', ...(page !== null && { web: page }) },
      name,
      links: page === null ? [] : [{ url: page, description: null, title: titles[forceId] ?? null }],
      centre: { latitude: point.lat.toFixed(digits), longitude: point.lon.toFixed(digits) },
      locations: (stations[id] ?? []).map(stationBody),
      description: `<p>${name}, in ${ask.world.get('borough', boroughId)?.name ?? 'London'}.</p>`,
      id,
      population: '0',
    }
  },

  neighbourhoodBoundary: (ask) => {
    const [[ring = []] = []] = neighbourhoodAsked(ask).outline
    const [first] = ring
    return [...ring, ...(first ? [first] : [])].map(([lon, lat]) => ({
      latitude: String(lat),
      longitude: String(lon),
    }))
  },

  neighbourhoodPeople: (ask) => {
    const { id } = neighbourhoodAsked(ask)
    return ranksOf(id).map((rank) => ({ bio: null, contact_details: {}, name: 'Example Officer', rank }))
  },

  neighbourhoodEvents: (ask) => {
    const { id, name } = neighbourhoodAsked(ask)
    return meetings(ask, id).map(({ day, hour }) => ({
      contact_details: {},
      description: '<p>Come and meet your team.</p>',
      title: 'Contact point',
      address: venues[id] ?? name,
      type: 'meeting',
      start_date: `${day}T${hour}:00:00`,
      end_date: `${day}T${hour + 1}:00:00`,
    }))
  },

  neighbourhoodPriorities: (ask) => priorities(ask, neighbourhoodAsked(ask).id),
})

const pages: Readonly<Record<string, string>> = {
  metropolitan: 'https://www.met.police.uk/area/your-area/',
  'city-of-london': 'https://www.cityoflondon.police.uk',
}
const titles: Readonly<Record<string, string>> = {
  metropolitan: 'Metropolitan Police',
  'city-of-london': 'City of London Police',
}
const venues: Readonly<Record<string, string>> = { E05013657N: 'Seven Dials, Monmouth Street' }

type Station = { readonly name: string; readonly address: string; readonly postcode: string }

const stations: Readonly<Record<string, readonly Station[]>> = {
  E05013657N: [{ name: 'Charing Cross Police Station', address: 'Agar Street\n', postcode: 'WC2N 4JP' }],
}

function stationBody({ name, address, postcode }: Station): object {
  const nowhere = { latitude: null, longitude: null }
  return { name, ...nowhere, postcode, address, type: 'station', description: null, telephone: '101' }
}

/** Ids are unique within a force: another force's is not found. */
function neighbourhoodAsked({ world, text }: CityAsk): Neighbourhood {
  const force = knownForce(text('force') ?? '')
  const found = world.get('neighbourhood', text('id') ?? '')
  return found?.forceId === force ? found : refuseWithPage(404)
}

/** Some teams name nobody. */
function ranksOf(id: string): readonly string[] {
  if (id === 'E05013657N') return []
  return ['PC', 'PCSO', 'Sgt'].slice(0, teams('people', id).whole(1, 3))
}

/** One a month, on its own day, at an hour of the evening. */
function meetings({ clock, chance }: CityAsk, id: string): readonly { readonly day: string; readonly hour: number }[] {
  const today = dayOf(clock, clock.now)
  const [first, last] = [addDays(today, -shownDays.past), addDays(today, shownDays.coming)]
  return monthsAround(clock)
    .map((month) => {
      const random = chance('meeting', id, month)
      return { day: `${month}-${String(random.whole(1, 28)).padStart(2, '0')}`, hour: random.whole(10, 19) }
    })
    .filter(({ day }) => day >= first && day <= last)
}

function monthsAround(clock: Clock): readonly string[] {
  const month = monthOf(clock, clock.now)
  return [-1, 0, 1, 2].map((count) => addMonths(month, count))
}

type Issue = readonly [issue: string, action: string]

const issues: readonly [Issue, ...(readonly Issue[])] = [
  ['Phones snatched in the street.', 'Patrols at closing time, and talks with the shops.'],
  ['Bicycles stolen from stands.', 'Marking of bicycles on two Saturdays.'],
  ['Noise and litter late in the evening.', 'Visits together with the council.'],
  ['Thefts from parked cars.', 'Letters to owners, and patrols by night.'],
  ['Shops that are stolen from again and again.', 'A word with each shop, and a number to call.'],
]

/** One agreed in each quarter of the year, the newest first; something is done within two months. */
function priorities({ clock, chance }: CityAsk, id: string): readonly object[] {
  const today = dayOf(clock, clock.now)
  const { year, month } = clock.wall()
  const quarter = `${year}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}`
  return Array.from({ length: quartersShown }, (_, back) => addMonths(quarter, -3 * back)).flatMap((begins) => {
    const random = chance('priority', id, begins)
    const [issue, action] = random.pick(issues)
    const agreed = addDays(`${begins}-01`, random.whole(0, 20))
    const acted = addDays(agreed, random.whole(14, 60))
    if (agreed > today) return []
    const isDone = acted <= today
    return {
      action: isDone ? `<p>${action}</p>` : null,
      'issue-date': `${agreed}T00:00:00`,
      'action-date': isDone ? `${acted}T00:00:00` : null,
      issue: `<p>${issue}</p>`,
    }
  })
}
