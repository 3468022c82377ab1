import type { World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import { boardOf } from './care-boards.ts'
import type { HealthAffiliation, HealthBody } from './care-kinds.ts'
import { networkCode } from './health-bodies.ts'

/** The day on which boards took over from groups, and networks of surgeries began. */
const [boardsBegan, groupsBegan, networksBegan] = ['2022-07-01', '2020-04-01', '2019-07-01']

/** Whom sites, trusts, surgeries and pharmacies belong to, now and before. Numbers that fixtures tell of come first. */
export function makeHealthAffiliations(world: World<Kinds>): readonly HealthAffiliation[] {
  return [
    affiliation('617206', 'RE5', 'RJ1', 'QKK', boardsBegan),
    affiliation('617207', 'RE5', 'RRV', 'QMJ', boardsBegan),
    affiliation('617208', 'RE5', 'R1H', 'QMF', boardsBegan),
    affiliation('617210', 'RE6', 'RJ121', 'RJ1', '1993-04-01'),
    affiliation('617211', 'RE6', 'RJ122', 'RJ1', '1993-04-01'),
    ...world.all('healthBody').flatMap((body) => surgeryAffiliations(world, body)),
  ].toSorted((one, other) => Number(one.id) - Number(other.id))
}

/** A surgery's board, the group before it, and its network. Those that had closed by then had fewer. */
function surgeryAffiliations(world: World<Kinds>, body: HealthBody): readonly HealthAffiliation[] {
  const [main] = body.roles
  const board = boardOf(body.boroughId ?? '')
  if (main?.code !== 'RO177' || !board) return []
  const number = main.number - 60_000
  const placeNumber = world.all('place').findIndex(({ id }) => id === world.get('postcode', body.postcode)?.placeId)
  return [
    affiliation(String(630_000 + number), 'RE4', body.id, board.former, groupsBegan, boardsBegan),
    affiliation(String(650_000 + number), 'RE4', body.id, board.id, boardsBegan),
    ...(placeNumber < 0
      ? []
      : [
          affiliation(
            String(number === 417 ? 650_902 : 670_000 + number),
            'RE8',
            body.id,
            networkCode(placeNumber),
            networksBegan,
          ),
        ]),
  ].flatMap((one): readonly HealthAffiliation[] => {
    const until = earlier(one.until, body.until)
    return body.until !== undefined && one.from >= body.until ? [] : [{ ...one, ...(until !== undefined && { until }) }]
  })
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one
}

function affiliation(
  id: string,
  kind: HealthAffiliation['kind'],
  sourceId: string,
  targetId: string,
  from: string,
  until?: string,
): HealthAffiliation {
  return {
    id,
    name: `${sourceId} ${kind} ${targetId}`,
    kind,
    sourceId,
    targetId,
    from,
    ...(until !== undefined && { until }),
  }
}
