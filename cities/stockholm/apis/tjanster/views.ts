import { pageOf, refuse } from '@openlondon/sandbox/view'
import type { Offer, Unit } from '../../world/kinds.ts'
import { views, type CityAsk } from '../../world/views.ts'

/** The owner answers no more units around a point. */
const nearMax = 100
const alphabet = new Intl.Collator('sv')

export default views({
  enheter: (ask) => {
    const isNamed = namedBy(ask)
    const [type, area] = [ask.text('typ'), ask.text('omrade')]
    const found = ask.world
      .all('unit')
      .filter(
        (unit) =>
          isNamed(unit) && (type === undefined || unit.typeId === type) && (area === undefined || unit.areaId === area),
      )
    const { items, ...page } = pageIn(ask, found)
    return { ...page, enheter: items.map(unitInFull) }
  },
  enhet: ({ world, text }) => {
    const unit = world.get('unit', text('id') ?? '')
    return unit ? unitInFull(unit) : refuse(404, { fel: 'Enheten finns inte.' })
  },
  enheterNara: (ask) => {
    const point = { lat: ask.number('lat') ?? 0, lon: ask.number('lon') ?? 0 }
    const [metres, type] = [ask.number('radie') ?? 1_000, ask.text('typ')]
    const near = ask.world
      .near('unit', point, metres)
      .filter(({ thing }) => type === undefined || thing.typeId === type)
    return {
      traffar: near
        .slice(0, nearMax)
        .map(({ thing, metres: away }) => ({ enhet: unitInFull(thing), avstand_m: Math.floor(away) })),
    }
  },
  tjanster: (ask) => {
    const isNamed = namedBy(ask)
    const isOnline = ask.text('pa_natet') === undefined ? undefined : ask.flag('pa_natet')
    const found = ask.world
      .all('offer')
      .filter((offer) => isNamed(offer) && (isOnline === undefined || offer.isOnline === isOnline))
    const { items, ...page } = pageIn(ask, found)
    return { ...page, tjanster: items.map(offerInLists) }
  },
  tjanst: ({ world, text }) => {
    const offer = world.get('offer', text('id') ?? '')
    if (!offer) return refuse(404, { fel: 'Tjänsten finns inte.' })
    return {
      ...offerInLists(offer),
      beskrivning: offer.about,
      malgrupper: offer.groups,
      avgifter: offer.fees.map(({ name, ore }) => ({ benamning: name, belopp_ore: ore })),
      enheter: world.of('unit', 'offers', offer.id).map(({ id }) => id),
      e_tjanst: offer.online,
    }
  },
  enhetstyper: ({ world }) => ({
    enhetstyper: world.all('unitType').map(({ id, name, about }) => ({
      id,
      namn: name,
      ...(about !== undefined && { beskrivning: about }),
      antal: world.of('unit', 'typeId', id).length,
    })),
  }),
  stadsdelsomraden: ({ world }) => ({
    stadsdelsomraden: world.all('area').map(({ id, name, point }) => ({ id, namn: name, mittpunkt: point })),
  }),
})

/** Capitals do not matter; å, ä and ö are letters of their own. */
function namedBy(ask: CityAsk): (one: Unit | Offer) => boolean {
  const typed = ask.text('q')?.toLocaleLowerCase('sv') ?? ''
  return ({ name, about }) => `${name} ${about}`.toLocaleLowerCase('sv').includes(typed)
}

/** In the order of the alphabet, by `sida` and `per_sida`. */
function pageIn<One extends Unit | Offer>(
  ask: CityAsk,
  found: readonly One[],
): { readonly antal: number; readonly sida: number; readonly per_sida: number; readonly items: readonly One[] } {
  const sorted = found.toSorted((one, other) => alphabet.compare(one.name, other.name))
  const { items, number, size, total } = pageOf(sorted, ask.number('sida') ?? 1, ask.number('per_sida') ?? 20)
  return { antal: total, sida: number, per_sida: size, items }
}

function unitInFull(unit: Unit): object {
  const { id, name, typeId, areaId, about, street, postcode, point, open, phone, website, offers, checked } = unit
  return {
    id,
    namn: name,
    typ: typeId,
    omrade: areaId,
    beskrivning: about,
    adress: { gata: street, postnummer: postcode, postort: 'Stockholm' },
    punkt: point,
    oppettider: open.map(({ day, from, until }) => ({ veckodag: day, oppnar: from, stanger: until })),
    telefon: phone,
    webbplats: website,
    tjanster: offers,
    granskad: checked,
  }
}

function offerInLists({ id, name, isOnline }: Offer): object {
  return { id, namn: name, pa_natet: isOnline }
}
