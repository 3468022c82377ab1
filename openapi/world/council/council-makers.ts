import { chanceOf, type Makers, type Random, type World } from '@openlondon/sandbox/view'
import type { Place } from '../base/places.ts'
import type { Kinds } from '../kinds.ts'
import type { CouncilKinds, LocalService, Offer, Organisation, Venue } from './council-kinds.ts'
import { faultTypes } from './fault-types.ts'
import { knownReports } from './known-reports.ts'
import { knownOffers, knownOrganisations, knownServices, knownVenues } from './known-services.ts'
import { offeredServices, weekly, type OfferedService } from './offered-services.ts'
import { uuidOf } from './uuid.ts'
import { taxonomies, terms, termOf } from './vocabularies.ts'

export const councilMakers: Pick<Makers<Kinds>, keyof CouncilKinds> = {
  taxonomy: () => taxonomies,
  taxonomyTerm: () => terms,
  organisation: makeOrganisations,
  venue: makeVenues,
  localService: makeServices,
  offer: makeOffers,
  faultType: () => faultTypes,
  knownReport: () => knownReports,
}

const venuesAPlace = 3
const halls = ['Old Laundry', 'Lantern Hall', 'Plane Tree Rooms', 'Tannery Yard', 'Corner House'] as const
const streets = ['Lantern Street', 'Mulberry Lane', 'Cooper’s Row', 'Plane Tree Walk', 'Kiln Street'] as const

/** Of each place a charity, and of its borough the council. */
function makeOrganisations(world: World<Kinds>): readonly Organisation[] {
  const charities = world.all('place').map((place): Organisation => {
    const { id, name, boroughId } = place
    return {
      id: uuidOf('charity', id),
      name: `${name} Neighbours`,
      about: `An invented charity that brings people together in ${name}.`,
      slug: `${id}-neighbours`,
      mail: `hello@${id}-neighbours.example`,
      logo: `https://${id}-neighbours.example/logo.png`,
      boroughId,
    }
  })
  const boroughs = new Set(world.all('place').map(({ boroughId }) => boroughId))
  const councils = [...boroughs].map((boroughId): Organisation => {
    const name = world.get('borough', boroughId)?.name ?? boroughId
    const slug = `${slugOf(name)}-council`
    return {
      id: uuidOf('council', boroughId),
      name: `${name} Council`,
      about: `The council of ${name}. Its entries here are invented.`,
      slug,
      mail: `hello@${slug}.example`,
      logo: `https://${slug}.example/logo.png`,
      boroughId,
    }
  })
  return [...knownOrganisations, ...charities, ...councils]
}

/** Each at a postcode of its place, in the borough in which the place lies. */
function makeVenues(world: World<Kinds>): readonly Venue[] {
  const made = world.all('place').flatMap((place) => {
    const postcodes = world.of('postcode', 'placeId', place.id).filter(({ boroughId }) => boroughId === place.boroughId)
    const step = Math.max(1, Math.floor(postcodes.length / venuesAPlace))
    return Array.from({ length: venuesAPlace }, (_, number) => postcodes[number * step]).flatMap((postcode, number) => {
      if (!postcode) return []
      const random = chanceOf('london venue')(place.id, number)
      const name = `${place.name} ${halls[(number + place.id.length) % halls.length]}`
      return {
        id: uuidOf('venue', place.id, number),
        name,
        about: `In ${place.name}, on the ground floor. The hall is invented.`,
        point: postcode.point,
        boroughId: postcode.boroughId,
        postcode: postcode.id,
        address: `${name}, ${random.whole(1, 120)} ${random.pick(streets)}`,
        access: random.pick([
          'Step-free entrance.',
          'Step-free entrance and adapted toilet.',
          'Two steps, with a ramp.',
        ]),
        uprn: `50000${String(80_000 + [...place.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) * 10 + number)}`,
      }
    })
  })
  return [...knownVenues, ...made]
}

function makeServices(world: World<Kinds>): readonly LocalService[] {
  const made = world.all('place').flatMap((place) => {
    const venues = world.all('venue').filter(({ id }) => isOf(place, id))
    return offeredServices.map((offered) => serviceAt(place, venues, offered))
  })
  return [...knownServices, ...made]
}

function isOf(place: Place, venueId: string): boolean {
  return Array.from({ length: venuesAPlace }, (_, number) => uuidOf('venue', place.id, number)).includes(venueId)
}

function serviceAt(place: Place, venues: readonly Venue[], offered: OfferedService): LocalService {
  const random = chanceOf('london service')(place.id, offered.slug)
  const opens = random.pick(offered.opens)
  const attending = offered.isByTelephone ? 'By telephone' : 'In person'
  const assured = `2026-${String(random.whole(1, 10)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`
  const organisation = offered.isCouncils ? uuidOf('council', place.boroughId) : uuidOf('charity', place.id)
  const isClosed = random.next() < 0.06
  const { minimumAge, maximumAge } = offered
  return {
    id: uuidOf('service', place.id, offered.slug),
    name: `${offered.name} in ${place.name}`,
    about: offered.about,
    slug: offered.slug,
    organisationId: organisation,
    venues: offered.isByTelephone ? [] : venuesFor(venues, random),
    boroughId: place.boroughId,
    terms: offered.terms.map(termOf),
    status: isClosed ? 'temporarily closed' : 'active',
    ...(minimumAge !== undefined && { minimumAge }),
    ...(maximumAge !== undefined && { maximumAge }),
    assured,
    modified: `${assured}T${String(random.whole(8, 17)).padStart(2, '0')}:05:00.000Z`,
    ...(isClosed && { alert: 'Closed for repairs until the new year.' }),
    rhythms: [weekly(random.pick(offered.days), opens, offered.hours, attending)],
    prices: offered.prices,
    ...(offered.isByTelephone ? { desk: 'Advice line' } : { desk: 'Front desk', deskTitle: 'Reception' }),
    phone: `020 7946 0${String(random.whole(100, 999))}`,
  }
}

/** One of them; now and then a second one. */
function venuesFor(venues: readonly Venue[], random: Random): readonly string[] {
  const first = random.whole(0, Math.max(0, venues.length - 1))
  const chosen = random.next() < 0.2 ? [first, (first + 1) % venues.length] : [first]
  return chosen.flatMap((index) => venues[index]?.id ?? [])
}

function makeOffers(world: World<Kinds>): readonly Offer[] {
  const known = new Set(knownServices.map(({ id }) => id))
  const made = world
    .all('localService')
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id, name, venues }) =>
      venues.map((venueId) => ({
        id: uuidOf('offer', id, venueId),
        name: `${name}, ${world.get('venue', venueId)?.name ?? venueId}`,
        serviceId: id,
        venueId,
      })),
    )
  return [...knownOffers, ...made]
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
