import { refuse, type Point } from '@openlondon/sandbox/view'
import type { Offer } from '../../world/council/council-kinds.ts'
import { views, type CityAsk } from '../../world/views.ts'
import { page } from './views/page.ts'
import {
  location,
  serviceAlone,
  serviceInFull,
  serviceInLists,
  termInFull,
  venueInFull,
  venueInLists,
  vocabulary,
} from './views/told.ts'
import { wantedBy } from './views/wanted.ts'

export default views({
  directoryInfo: () => ({
    version: '3.0',
    profile: 'https://openreferraluk.org',
    openapi_url: 'https://services.example/openapi.json',
  }),
  searchServices: (ask) => {
    const isWanted = wantedBy(ask)
    const found = ask.world.all('localService').filter((service) => isWanted(service, placesOf(ask, service.venues)))
    return page(ask, found, (service) => serviceInLists(ask.world, service))
  },
  service: ({ world, text }) => serviceInFull(world, world.get('localService', text('id') ?? '') ?? refuse(404)),
  servicesAtLocations: (ask) => {
    const { world } = ask
    const isWanted = wantedBy(ask)
    const found = offersAround(ask).filter(({ serviceId, venueId }) => {
      const service = world.get('localService', serviceId)
      return service !== undefined && isWanted(service, placesOf(ask, [venueId]))
    })
    return page(ask, found, (offer) => {
      const service = world.get('localService', offer.serviceId)
      const told = service ? { service: serviceInLists(world, service) } : {}
      return { id: offer.id, ...location(world, offer, venueInLists), ...told }
    })
  },
  serviceAtLocation: ({ world, text }) => {
    const offer = world.get('offer', text('id') ?? '') ?? refuse(404)
    const service = world.get('localService', offer.serviceId)
    const told = service ? { service: serviceAlone(world, service) } : {}
    return { id: offer.id, ...location(world, offer, (venue) => venueInFull(world, venue)), ...told }
  },
  taxonomies: (ask) => page(ask, ask.world.all('taxonomy'), vocabulary),
  taxonomy: ({ world, text }) => {
    const taxonomy = world.get('taxonomy', text('id') ?? '') ?? refuse(404)
    if (!taxonomy.nests) return vocabulary(taxonomy)
    const terms = world.of('taxonomyTerm', 'taxonomyId', taxonomy.id).map((term) => termInFull(world, term))
    return { ...vocabulary(taxonomy), taxonomy_terms: terms }
  },
  taxonomyTerms: (ask) => page(ask, ask.world.all('taxonomyTerm'), (term) => termInFull(ask.world, term)),
  taxonomyTerm: ({ world, text }) => termInFull(world, world.get('taxonomyTerm', text('id') ?? '') ?? refuse(404)),
})

/** Around the postcode, nearest first; without a distance those whose area holds it; all, when no postcode is asked for. */
function offersAround(ask: CityAsk): readonly Offer[] {
  const { world } = ask
  const [postcode, metres] = [ask.text('postcode'), ask.number('proximity')]
  if (postcode === undefined) return metres === undefined ? world.all('offer') : refuse(400)
  const centre = pointOf(ask, postcode)
  if (!centre) return []
  if (metres !== undefined)
    return world.near('venue', centre, metres).flatMap(({ thing }) => world.of('offer', 'venueId', thing.id))
  const borough = world.areaAt('borough', centre)
  return world.all('offer').filter(({ serviceId }) => world.get('localService', serviceId)?.boroughId === borough?.id)
}

/** The postcode's own point; of one that only a venue of the directory has, the venue's. */
function pointOf({ world }: CityAsk, text: string): Point | undefined {
  const letters = text.toUpperCase().replaceAll(/\s/g, '')
  const postcode = `${letters.slice(0, -3)} ${letters.slice(-3)}`
  return world.get('postcode', postcode)?.point ?? world.of('venue', 'postcode', postcode)[0]?.point
}

function placesOf({ world }: CityAsk, venues: readonly string[]): string {
  return venues
    .map((id) => world.get('venue', id))
    .map((venue) => `${venue?.name ?? ''} ${venue?.about ?? ''}`)
    .join(' ')
}
