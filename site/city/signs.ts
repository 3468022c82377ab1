import type { City } from '@openlondon/contract'
import type { CityContent } from './content.ts'

/** The letters beyond ASCII that the city's names, headings and front page are written in, and the sign of its money. */
export function signsOf(city: City, { landing, footer }: Pick<CityContent, 'landing' | 'footer'>): string {
  const contracts = city.apis.flatMap((api) => [
    api.name,
    api.summary,
    ...api.tags.map(({ name }) => name),
    ...api.operations.map(({ summary }) => summary),
  ])
  const texts = [city.name, city.contact.name, ...city.domains.map(({ name }) => name), ...contracts]
  const written = [...texts, JSON.stringify([landing, footer])].join('')
  const money = new Intl.NumberFormat(city.locale, { style: 'currency', currency: city.currency }).formatToParts(0)
  const sign = money.find(({ type }) => type === 'currency')?.value ?? ''
  const both = [...written.toLowerCase(), ...written.toUpperCase()].filter((letter) => /\p{L}/u.test(letter))
  return [...new Set([...both, ...sign])]
    .filter((letter) => letter > '~')
    .toSorted()
    .join('')
}
