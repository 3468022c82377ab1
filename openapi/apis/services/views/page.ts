import { pageOf } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../world/views.ts'

/** This directory's own numbers: the standard leaves them to each. */
const [usualSize, sizeMax] = [20, 100]

/** The standard's page of a list, by `page` and `per_page`; beyond the end it is empty. */
export function page<Item>(ask: CityAsk, items: readonly Item[], told: (item: Item) => object): object {
  const number = ask.number('page') ?? 1
  const {
    items: contents,
    total,
    pages,
  } = pageOf(items, number, Math.min(sizeMax, ask.number('per_page') ?? usualSize))
  return {
    total_items: total,
    total_pages: total === 0 ? 0 : pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents: contents.map(told),
  }
}
