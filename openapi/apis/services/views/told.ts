import type { World } from '@openlondon/sandbox/view'
import type {
  LocalService,
  Offer,
  Organisation,
  Taxonomy,
  TaxonomyTerm,
  Venue,
} from '../../../world/council/council-kinds.ts'
import { uuidOf } from '../../../world/council/uuid.ts'
import type { Kinds } from '../../../world/kinds.ts'

/** As it stands in lists: plain fields and who runs it. */
export function serviceInLists(world: World<Kinds>, service: LocalService): object {
  const organisation = world.get('organisation', service.organisationId)
  const { id, name, about, status, minimumAge, maximumAge, accreditations, assured, modified, alert } = service
  return {
    id,
    name,
    description: about,
    ...(organisation && { url: `https://${organisation.slug}.example/${service.slug}`, email: organisation.mail }),
    status,
    ...(minimumAge !== undefined && { minimum_age: minimumAge }),
    ...(maximumAge !== undefined && { maximum_age: maximumAge }),
    ...(accreditations !== undefined && { accreditations }),
    assured_date: assured,
    assurer_email: 'directory@council.example',
    last_modified: modified,
    ...(alert !== undefined && { alert }),
    ...(organisation && { organization: organisationInLists(organisation) }),
  }
}

/** With everything that is nested but its places. */
export function serviceAlone(world: World<Kinds>, service: LocalService): object {
  const { id, boroughId, rhythms, prices, funding, desk } = service
  const organisation = world.get('organisation', service.organisationId)
  return {
    ...serviceInLists(world, service),
    ...(organisation && { organization: { ...organisationInLists(organisation), ...registration(organisation) } }),
    ...(rhythms.length > 0 && { schedules: schedulesOf(service) }),
    service_areas: [serviceArea(world, id, boroughId)],
    ...(funding !== undefined && { funding: [{ id: uuidOf('funding', id), source: funding }] }),
    ...(prices.length > 0 && { cost_options: pricesOf(service) }),
    ...(desk !== undefined && { contacts: [contactOf(service, desk)] }),
    attributes: service.terms.flatMap((termId) => attributeOf(world, id, termId)),
  }
}

/** With everything that is nested. */
export function serviceInFull(world: World<Kinds>, service: LocalService): object {
  const places = world.of('offer', 'serviceId', service.id).map((offer) => ({
    id: offer.id,
    ...location(world, offer, (venue) => venueInFull(world, venue)),
  }))
  return { ...serviceAlone(world, service), ...(places.length > 0 && { service_at_locations: places }) }
}

export function location(world: World<Kinds>, { venueId }: Offer, told: (venue: Venue) => object): object {
  const venue = world.get('venue', venueId)
  return venue ? { location: told(venue) } : {}
}

/** Without its address, as the standard's example has it. */
export function venueInLists({ id, name, about, point, uprn }: Venue): object {
  return {
    id,
    location_type: 'physical',
    name,
    description: about,
    latitude: point.lat,
    longitude: point.lon,
    external_identifier: uprn,
    external_identifier_type: 'UPRN',
  }
}

export function venueInFull(world: World<Kinds>, venue: Venue): object {
  const { id, address, postcode, access, boroughId } = venue
  return {
    ...venueInLists(venue),
    addresses: [
      {
        id: uuidOf('address', id),
        address_1: address,
        city: 'London',
        region: 'Greater London',
        state_province: world.get('borough', boroughId)?.name ?? boroughId,
        postal_code: postcode,
        country: 'GB',
        address_type: 'physical',
      },
    ],
    accessibility: [{ id: uuidOf('access', id), description: access, accessibility: access }],
  }
}

export function vocabulary({ id, name, about, uri, version }: Taxonomy): object {
  return { id, name, description: about, uri, version }
}

export function termInFull(world: World<Kinds>, { id, name, about, parentId, taxonomyId, slug }: TaxonomyTerm): object {
  const taxonomy = world.get('taxonomy', taxonomyId)
  return {
    id,
    name,
    description: about,
    ...(parentId !== undefined && { parent_id: parentId }),
    ...(taxonomy && { taxonomy: taxonomy.name, term_uri: `${taxonomy.uri}/${slug}` }),
    taxonomy_id: taxonomyId,
    term: name,
  }
}

function organisationInLists({ id, name, about, slug, mail, logo }: Organisation): object {
  const website = `https://${slug}.example`
  return { id, name, description: about, email: mail, website, ...(logo !== undefined && { logo }) }
}

function registration({ id, charityNumber }: Organisation): object {
  if (charityNumber === undefined) return {}
  const entry = { identifier_scheme: 'GB-CHC', identifier_type: 'Charity number', identifier: charityNumber }
  return { organization_identifiers: [{ id: uuidOf('register', id), ...entry }] }
}

function serviceArea(world: World<Kinds>, serviceId: string, boroughId: string): object {
  const name = `London Borough of ${world.get('borough', boroughId)?.name ?? boroughId}`
  return {
    id: uuidOf('area', serviceId),
    name,
    uri: `http://statistics.data.gov.uk/id/statistical-geography/${boroughId}`,
    service_area: name,
  }
}

function schedulesOf({ id, rhythms }: LocalService): readonly object[] {
  return rhythms.map(({ freq, byday, opens, closes, words, from, attending, notes }) => ({
    id: uuidOf('schedule', id, byday),
    ...(from !== undefined && { valid_from: from, dtstart: from }),
    freq,
    interval: 1,
    byday,
    description: words,
    opens_at: opens,
    closes_at: closes,
    ...(attending !== undefined && { attending_type: attending }),
    ...(notes !== undefined && { notes }),
  }))
}

function pricesOf({ id, prices }: LocalService): readonly object[] {
  return prices.map(({ option, amount, what }) => ({
    id: uuidOf('price', id, option),
    option,
    amount,
    ...(what !== undefined && { amount_description: what }),
  }))
}

function contactOf({ id, deskTitle, phone, hours }: LocalService, desk: string): object {
  const contact = { id: uuidOf('contact', id), name: desk, ...(deskTitle !== undefined && { title: deskTitle }) }
  if (phone === undefined) return contact
  const number = { id: uuidOf('phone', id), number: phone, ...(hours !== undefined && { description: hours }) }
  return { ...contact, phones: [number] }
}

function attributeOf(world: World<Kinds>, serviceId: string, termId: string): readonly object[] {
  const term = world.get('taxonomyTerm', termId)
  if (!term) return []
  const isOfPeople = world.get('taxonomy', term.taxonomyId)?.nests === false
  return [
    {
      id: uuidOf('attribute', serviceId, termId),
      link_id: serviceId,
      link_type: isOfPeople ? 'service_eligibility' : 'service_type',
      taxonomy_term: termInFull(world, term),
    },
  ]
}
