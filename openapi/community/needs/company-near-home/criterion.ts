import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { servicesAtLocations } from '@openlondon/sdk/services'

type Wish = { readonly postcode: string; readonly age: number; readonly metres: number }
export type Offer = { readonly name: string; readonly checked: string }
/** By name, each offer once; `checked` is a day, or `never`. */
export type Solution = (city: Client, wish: Wish) => Promise<readonly Offer[]>

const wishes: readonly Wish[] = [
  { postcode: 'NW5 2AA', age: 72, metres: 1_000 },
  { postcode: 'NW5 2AA', age: 30, metres: 1_000 },
  { postcode: 'NW5 2AA', age: 72, metres: 6_000 },
]

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  const city = cityOn()
  for (const wish of wishes) {
    const { postcode, metres: proximity } = wish
    const offers = new Map<string, Offer>()
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const { contents, total_pages } = await servicesAtLocations(city, { postcode, proximity, page, per_page: 10 })
      pages = total_pages
      for (const { service } of contents) {
        if (!service || service.status !== 'active') continue
        const { minimum_age: from = 0, maximum_age: to = Infinity } = service
        if (wish.age < from || wish.age > to) continue
        offers.set(service.id, { name: service.name, checked: service.assured_date ?? 'never' })
      }
    }
    const wanted = [...offers.values()].toSorted(byName)
    const got = (await solve(city, wish)).toSorted(byName)
    want(`aged ${wish.age}, within ${wish.metres} m: each running offer once, with the day it was checked`, got, wanted)
  }
}

export default criterion

const byName = (one: Offer, other: Offer): number =>
  one.name.localeCompare(other.name) || one.checked.localeCompare(other.checked)
