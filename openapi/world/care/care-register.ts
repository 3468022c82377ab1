import { addDays, chanceOf, type World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { CarePlace, CareProvider, HealthBody, Registration } from './care-kinds.ts'
import { inventedName } from './invented-names.ts'
import { knownPlaces, knownProviders } from './known-care.ts'

/** The first day on which surgeries were registered. */
const surgeriesBegan = '2013-04-01'
const homesAPlace = 2

/** A company with the homes of one place, and a partnership for each surgery. */
export function makeCareProviders(world: World<Kinds>): readonly CareProvider[] {
  const companies = world.all('place').flatMap((place, number) => {
    const home = homeAt(world, number, 0)
    if (!home) return []
    const name = `${inventedName(number + 230)} Care`
    return [
      {
        ...home,
        id: companyId(number),
        name: `${name} Limited`,
        ownership: 'Organisation' as const,
        companyNumber: String(99_000_100 + number),
        website: `www.${name.toLowerCase().replace(' ', '-')}.example`,
      },
    ]
  })
  const partnerships = surgeries(world).map((body, number) => ({
    ...surgeryRegistration(body),
    id: `1-${1_990_002_000 + number}`,
    name: titleOf(body.name),
    ownership: 'Partnership' as const,
  }))
  return [...knownProviders, ...companies, ...partnerships]
}

/** Care homes of every place, and every surgery. */
export function makeCarePlaces(world: World<Kinds>): readonly CarePlace[] {
  const homes = world.all('place').flatMap((_place, placeNumber) =>
    Array.from({ length: homesAPlace }, (_, number): readonly CarePlace[] => {
      const registration = homeAt(world, placeNumber, number)
      if (!registration) return []
      const all = placeNumber * homesAPlace + number
      const random = chanceOf('london care home')(all)
      return [
        {
          ...registration,
          id: `1-${1_990_004_000 + all}`,
          name: `${inventedName(all + 260)} House`,
          providerId: companyId(placeNumber),
          beds: random.whole(12, 64),
          service: number === 0 ? 'Care home service with nursing' : 'Care home service without nursing',
          specialisms: ['Caring for adults over 65 yrs', ...(random.next() < 0.5 ? ['Dementia'] : [])],
          predecessors: [],
        },
      ]
    }).flat(),
  )
  const practices = surgeries(world).map((body, number): CarePlace => ({
    ...surgeryRegistration(body),
    id: `1-${1_990_003_000 + number}`,
    name: titleOf(body.name),
    providerId: `1-${1_990_002_000 + number}`,
    beds: 0,
    service: 'Doctors treatment service',
    specialisms: [],
    predecessors: [],
  }))
  return [...knownPlaces, ...homes, ...practices]
}

function companyId(placeNumber: number): string {
  return `1-${1_990_004_500 + placeNumber}`
}

function homeAt(
  world: World<Kinds>,
  placeNumber: number,
  number: number,
): Omit<Registration, 'id' | 'name'> | undefined {
  const postcodes = world.of('postcode', 'placeId', world.all('place')[placeNumber]?.id ?? '')
  const postcode = postcodes[(number * 23 + 5) % Math.max(1, postcodes.length)]
  const random = chanceOf('london care company')(placeNumber, number)
  return (
    postcode && {
      type: 'Social Care Org',
      category: 'S1',
      from: addDays('2010-12-02', random.whole(0, 4_500)),
      addressLines: [`${random.whole(1, 60)} ${inventedName(placeNumber * 11 + number + 31)} Gardens`],
      postcode: postcode.id,
      boroughId: postcode.boroughId,
      point: postcode.point,
      uprn: String(5_990_200_000 + placeNumber * homesAPlace + number),
    }
  )
}

/** Invented ones, which have a point: those that fixtures tell of are registered by themselves. */
function surgeries(world: World<Kinds>): readonly (HealthBody & Required<Pick<HealthBody, 'point' | 'boroughId'>>)[] {
  return world
    .all('healthBody')
    .flatMap((body) =>
      body.roles.some(({ code }) => code === 'RO76') && body.point && body.boroughId !== undefined
        ? [{ ...body, point: body.point, boroughId: body.boroughId }]
        : [],
    )
}

function surgeryRegistration(body: ReturnType<typeof surgeries>[number]): Omit<Registration, 'id' | 'name'> {
  const { id, from, until, addressLines, postcode, boroughId, point, uprn } = body
  return {
    type: 'Primary Medical Services',
    category: 'P2',
    from: from > surgeriesBegan ? from : surgeriesBegan,
    ...(until !== undefined && { until }),
    addressLines: addressLines.map(titleOf),
    postcode,
    boroughId,
    point,
    odsCode: id,
    uprn,
  }
}

/** In capitals at the beginnings of words only. */
function titleOf(capitals: string): string {
  return capitals.toLowerCase().replaceAll(/(^|\s)\S/g, (letter) => letter.toUpperCase())
}
