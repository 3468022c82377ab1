import { addDays, dayOf, pageOf, refuse, sortedBy, type Page } from '@openlondon/sandbox/view'
import type { HygieneAuthority } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { linksTo, listMeta, wholePage } from './envelope.ts'
import { isListed } from './inspection.ts'

export const authorityViews = views({
  authorities: (ask) => list(ask, wholePage(byName(ask)), 'authorities', whole),
  authoritiesBasic: (ask) => list(ask, wholePage(byName(ask)), 'authorities/basic', brief),
  authoritiesPage: (ask) => {
    const page = askedPage(ask)
    return list(ask, page, `authorities/${page.number}/${page.size}`, whole)
  },
  authoritiesBasicPage: (ask) => {
    const page = askedPage(ask)
    return list(ask, page, `authorities/basic/${page.number}/${page.size}`, brief)
  },
  authority: (ask) => {
    const id = ask.text('id') ?? ''
    const found = ask.world.get('hygieneAuthority', id)
    return found ? whole(ask, found) : refuse(404, { Message: `No authority found with Id: ${id}` })
  },
})

function byName({ world }: CityAsk): readonly HygieneAuthority[] {
  return sortedBy(world.all('hygieneAuthority'), ({ name }) => name)
}

function askedPage(ask: CityAsk): Page<HygieneAuthority> {
  return pageOf(byName(ask), ask.number('pageNumber') ?? 1, ask.number('pageSize') ?? 1)
}

function list(
  ask: CityAsk,
  page: Page<HygieneAuthority>,
  path: string,
  show: (ask: CityAsk, authority: HygieneAuthority) => object,
): object {
  const authorities = page.items.map((authority) => show(ask, authority))
  return { authorities, meta: listMeta(ask, page), links: linksTo(path) }
}

function brief(ask: CityAsk, { id, code, name, scheme }: HygieneAuthority): object {
  return {
    LocalAuthorityId: Number(id),
    LocalAuthorityIdCode: code,
    Name: name,
    EstablishmentCount: ask.world.of('kitchen', 'authorityId', id).filter((kitchen) => isListed(ask, kitchen)).length,
    SchemeType: scheme,
    links: linksTo(`authorities/${id}`),
  }
}

function whole(ask: CityAsk, authority: HygieneAuthority): object {
  const { code, name, url, mailbox, region } = authority
  return {
    ...brief(ask, authority),
    FriendlyName: name.toLowerCase().replaceAll(' ', '-'),
    Url: url,
    SchemeUrl: '',
    Email: mailbox,
    RegionName: region,
    FileName: `https://ratings.food.gov.uk/OpenDataFiles/FHRS${code}en-GB.xml`,
    FileNameWelsh: null,
    CreationDate: '2010-08-17T15:30:24.87',
    LastPublishedDate: lastPublished(ask, code),
  }
}

/** Some minutes after half past midnight, the last time that it was. */
function lastPublished({ clock, chance }: CityAsk, code: string): string {
  const today = dayOf(clock, clock.now)
  const published = (date: string): readonly [instant: number, text: string] => {
    const random = chance('hygiene list', code, date)
    const [minutes, seconds] = [random.whole(30, 39), random.whole(10, 59)]
    return [clock.instantOf(date, 0, minutes) + seconds * 1_000, `${date}T00:${minutes}:${seconds}.407`]
  }
  const [instant, text] = published(today)
  return instant < clock.now ? text : published(addDays(today, -1))[1]
}
