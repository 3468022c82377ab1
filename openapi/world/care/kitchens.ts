import { addDays, chanceOf, type Random, type World } from '@openlondon/sandbox/view'
import type { Postcode } from '../base/base-kinds.ts'
import type { Kinds } from '../kinds.ts'
import type { HygieneAuthority, Kitchen } from './care-kinds.ts'
import authorityTable from './hygiene-authorities.json' with { type: 'json' }
import { inventedName } from './invented-names.ts'
import { knownKitchens } from './known-kitchens.ts'

/** Types of business by the owner's ids, as often as they are met, and what is said after their invented names. */
const trades: readonly [Trade, ...(readonly Trade[])] = [
  { typeId: 1, share: 38, words: ['Kitchen', 'Table', 'Café', 'Dining Room'] },
  { typeId: 7844, share: 17, words: ['Sandwich Bar', 'Takeaway', 'Grill'] },
  { typeId: 4613, share: 16, words: ['Stores', 'Food & Wine', 'Newsagent'] },
  { typeId: 7843, share: 10, words: ['Arms', 'Tavern'] },
  { typeId: 7841, share: 6, words: ['Catering', 'Events Kitchen'] },
  { typeId: 5, share: 4, words: ['Nursery', 'Day Centre'] },
  { typeId: 7845, share: 3, words: ['Primary School'] },
  { typeId: 7840, share: 2, words: ['Supermarket'] },
  { typeId: 7842, share: 1, words: ['Guest House'] },
  { typeId: 7846, share: 2, words: ['Food Van'] },
  { typeId: 7839, share: 1, words: ['Bakehouse'] },
]

type Trade = {
  readonly typeId: number
  readonly share: number
  readonly words: readonly [string, ...(readonly string[])]
}

const shares = trades.reduce((sum, { share }) => sum + share, 0)

const kitchensAPlace = 27
const streetWords = ['Row', 'Lane', 'Yard', 'Street', 'Parade', 'Walk'] as const
/** Shops that sell little that spoils are not rated. */
const shopType = 4613

export function makeHygieneAuthorities(): readonly HygieneAuthority[] {
  return authorityTable
}

/** Those that fixtures tell of, and invented ones at postcodes of every place. */
export function makeKitchens(world: World<Kinds>): readonly Kitchen[] {
  const made = world.all('place').flatMap((place, placeNumber) => {
    const postcodes = world.of('postcode', 'placeId', place.id)
    return Array.from({ length: kitchensAPlace }, (_, number) => {
      const postcode = postcodes[(number * 2 + 1) % Math.max(1, postcodes.length)]
      return postcode ? [kitchenAt(world, postcode, placeNumber * kitchensAPlace + number)] : []
    }).flat()
  })
  return [...made, ...knownKitchens].toSorted((one, other) => Number(one.id) - Number(other.id))
}

function kitchenAt(world: World<Kinds>, postcode: Postcode, number: number): Kitchen {
  const random = chanceOf('london kitchen')(number)
  const { typeId, words } = tradeBy(random)
  const name = `${inventedName(number)} ${random.pick(words)}`
  const authority = world.of('hygieneAuthority', 'boroughId', postcode.boroughId)[0]
  const isAtHome = typeId === 7846 || (typeId === 7841 && random.next() < 0.8) || random.next() < 0.06
  const street = `${random.whole(1, 180)} ${inventedName(number * 5 + 101)} ${random.pick(streetWords)}`
  return {
    id: String(1_500_400 + number * 1_093 + random.whole(0, 900)),
    name,
    typeId,
    addressLines: isAtHome ? ['', '', '', ''] : addressLines(name, street, postcode, number),
    postcode: isAtHome ? postcode.outcode : postcode.id,
    authorityId: authority?.id ?? '',
    reference: `PI/${String(100_000 + number * 211).padStart(9, '0')}`,
    isExempt: typeId === shopType && random.next() < 0.3,
    from: addDays('2012-01-09', random.whole(0, 5_420)),
    ...(!isAtHome && { point: postcode.point }),
  }
}

function tradeBy(random: Random): Trade {
  let left = random.next() * shares
  return trades.find(({ share }) => (left -= share) < 0) ?? trades[0]
}

/** Which line holds the street differs from council to council. */
function addressLines(
  name: string,
  street: string,
  { boroughId, placeId }: Postcode,
  number: number,
): Kitchen['addressLines'] {
  const town = placeId === 'richmond' ? 'Richmond' : placeId === 'croydon' ? 'Croydon' : 'London'
  if (Number(boroughId.slice(-2)) % 2 === 0) return [name, street, '', town]
  return number % 4 === 0 ? ['', `Unit ${(number % 9) + 1}`, street, town] : ['', street, '', town]
}
