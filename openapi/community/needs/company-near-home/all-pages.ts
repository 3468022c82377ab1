import { servicesAtLocations } from '@openlondon/sdk/services'
import type { Offer, Solution } from './criterion.ts'

export const solve: Solution = async (city, { postcode, age, metres }) => {
  const found = new Map<string, Offer>()
  let page = 1
  for (;;) {
    const answer = await servicesAtLocations(city, { postcode, proximity: metres, page })
    for (const { service } of answer.contents) {
      const isFor = age >= (service?.minimum_age ?? 0) && age <= (service?.maximum_age ?? Infinity)
      if (service?.status === 'active' && isFor)
        found.set(service.id, { name: service.name, checked: service.assured_date ?? 'never' })
    }
    if (answer.last_page || page >= answer.total_pages) return [...found.values()]
    page += 1
  }
}
