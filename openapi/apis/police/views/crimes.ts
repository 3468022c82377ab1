import { views, type CityAsk } from '../../../world/views.ts'
import { crimeBody } from './crime-body.ts'
import { crimesAt, crimesOf, withinBound, type Crime } from './crime-ledger.ts'
import { knownForce } from './forces.ts'
import { forcesWithStops, monthAsked, newestMonth, publishedMonths } from './months.ts'
import { refuseWithPage } from './owner-page.ts'
import { formAsked, spotsIn, whereAsked } from './search-area.ts'
import { spotsAsked } from './spots-asked.ts'

const all = 'all-crime'

const categories: readonly (readonly [url: string, name: string])[] = [
  [all, 'All crime'],
  ['anti-social-behaviour', 'Anti-social behaviour'],
  ['bicycle-theft', 'Bicycle theft'],
  ['burglary', 'Burglary'],
  ['criminal-damage-arson', 'Criminal damage and arson'],
  ['drugs', 'Drugs'],
  ['other-theft', 'Other theft'],
  ['possession-of-weapons', 'Possession of weapons'],
  ['public-order', 'Public order'],
  ['robbery', 'Robbery'],
  ['shoplifting', 'Shoplifting'],
  ['theft-from-the-person', 'Theft from the person'],
  ['vehicle-crime', 'Vehicle crime'],
  ['violent-crime', 'Violence and sexual offences'],
  ['other-crime', 'Other crime'],
]

export const crimeViews = views({
  crimeDates: ({ clock }) =>
    publishedMonths(clock).map((date) => ({ date, 'stop-and-search': forcesWithStops(clock, date) })),

  crimesLastUpdated: ({ clock }) => ({ date: `${newestMonth(clock)}-01` }),

  crimeCategories: ({ clock, text }) => {
    monthAsked(clock, text('date'))
    return categories.map(([url, name]) => ({ url, name }))
  },

  streetCrimes: (ask) => {
    const category = categoryAsked(ask)
    const spots = spotsIn(ask.world, whereAsked(ask))
    const month = monthAsked(ask.clock, ask.text('date'))
    return bodies(ofCategory(withinBound(crimesAt(ask, spots, month)), category))
  },

  streetCrimesInArea: (ask) => {
    const category = categoryAsked(ask)
    const { date, ...where } = formAsked(ask.body)
    const month = monthAsked(ask.clock, date)
    return bodies(ofCategory(withinBound(crimesAt(ask, spotsIn(ask.world, where), month)), category))
  },

  crimesAtLocation: (ask) => {
    const spots = spotsAsked(ask)
    return bodies(crimesAt(ask, spots, monthAsked(ask.clock, ask.text('date'))))
  },

  crimesWithoutLocation: (ask) => {
    const category = categoryAsked(ask)
    const force = knownForce(ask.text('force') ?? '')
    const month = monthAsked(ask.clock, ask.text('date'))
    const area = ask.world.get('crimeArea', `unplaced-${force}`)
    return area ? bodies(ofCategory(crimesOf(ask, area, month), category)) : []
  },
})

/** Ends with 404 for one that there is not. */
function categoryAsked({ text }: CityAsk): string {
  const category = text('category') ?? all
  return categories.some(([url]) => url === category) ? category : refuseWithPage(404)
}

function ofCategory(crimes: readonly Crime[], category: string): readonly Crime[] {
  return category === all ? crimes : crimes.filter((crime) => crime.category === category)
}

function bodies(crimes: readonly Crime[]): readonly object[] {
  return crimes.map(crimeBody)
}
