import { pageOf, wallText, type Page } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../world/views.ts'

const host = 'https://api.ratings.food.gov.uk'

type Links = readonly { readonly rel: string; readonly href: string }[]

export function linksTo(path: string): Links {
  return [{ rel: 'self', href: `${host}/${path}` }]
}

/** What stands beside a list that the owner's database answers. */
export function listMeta(ask: CityAsk, { items, number, size, total }: Page<unknown>): object {
  return {
    dataSource: 'API',
    extractDate: extractDate(ask),
    itemCount: items.length,
    returncode: 'OK',
    totalCount: total,
    totalPages: pageCount(total, size),
    pageSize: size,
    pageNumber: number,
  }
}

/** What stands beside what its search index answers, which counts no items and does not know when it was made. */
export function searchMeta({ number, size, total }: Page<unknown>): object {
  return {
    dataSource: 'Lucene',
    extractDate: '0001-01-01T00:00:00',
    itemCount: 0,
    returncode: 'OK',
    totalCount: total,
    totalPages: pageCount(total, size),
    pageSize: size,
    pageNumber: number,
  }
}

/** All of a list on one page. */
export function wholePage<Item>(items: readonly Item[]): Page<Item> {
  return pageOf(items, 1, items.length)
}

function pageCount(total: number, size: number): number {
  return total === 0 ? 0 : Math.ceil(total / size)
}

/** With seven decimals and the offset of the city's clocks. */
function extractDate({ clock }: CityAsk): string {
  const hours = String(clock.offset() / 60).padStart(2, '0')
  return `${wallText(clock, clock.now)}.0000000+${hours}:00`
}
