import * as airQualityApi from '@openlondon/sdk/air-quality'
import * as carbonApi from '@openlondon/sdk/carbon'
import { createCity } from '@openlondon/sdk/city'
import * as foodHygieneApi from '@openlondon/sdk/food-hygiene'
import * as healthApi from '@openlondon/sdk/health'
import type {
  BikePointId,
  BoroughCode,
  LineId,
  LsoaCode2021,
  OdsCode,
  Outcode,
  Postcode,
  StopPointId,
  WardCode,
} from '@openlondon/sdk/ids'
import * as planningApi from '@openlondon/sdk/planning'
import type { BoroughCode as PlanningBoroughCode } from '@openlondon/sdk/planning'
import * as postcodesApi from '@openlondon/sdk/postcodes'
import * as tflApi from '@openlondon/sdk/tfl'

declare const dock: BikePointId
declare const stop: StopPointId
declare const line: LineId
declare const surgery: OdsCode
declare const text: string

const { tfl, postcodes, carbon, planning, health, airQuality, foodHygiene } = createCity(
  {
    tfl: tflApi,
    postcodes: postcodesApi,
    carbon: carbonApi,
    planning: planningApi,
    health: healthApi,
    airQuality: airQualityApi,
    foodHygiene: foodHygieneApi,
  },
  { via: 'direct' },
)

/** Never run: what counts is that it compiles, and that each expected error is one. */
export async function idKinds(): Promise<void> {
  // Plain text is every id, also text that was read at run time.
  await tfl.stopArrivals({ id: '940GZZLUKSX' })
  await tfl.stopArrivals({ id: text })
  await tfl.stopPoints({ ids: [stop, text] })

  // @ts-expect-error a docking station is no stop
  await tfl.stopArrivals({ id: dock })
  // @ts-expect-error nor is it one among several
  await tfl.stopPoints({ ids: [dock] })
  // @ts-expect-error a stop is no line
  await tfl.lineStatus({ ids: [stop] })
  // @ts-expect-error a line is no stop
  await tfl.stopArrivals({ id: line })
  // @ts-expect-error a surgery is no provider of another register
  await health.cqcProvider({ providerId: surgery })

  // What one API answers another takes, when it is of the same kind.
  const here = await postcodes.postcode({ postcode: 'N1 9GU' })
  const whole: Postcode = here.postcode
  const half: Outcode = here.outcode
  await carbon.regionalCarbonAtPostcode({ postcode: half })
  // @ts-expect-error half a postcode is asked for
  await carbon.regionalCarbonAtPostcode({ postcode: whole })
  // @ts-expect-error and here a whole one
  await postcodes.postcode({ postcode: half })

  // A borough is the same in every API, whether it is asked for, answered or written down.
  const borough: BoroughCode | null = here.codes.admin_district
  // There may be none, which is as good as not asked for.
  await planning.planningApplications({ borough })
  if (borough === null) return
  const inPlanning: PlanningBoroughCode = borough
  await planning.planningApplications({ borough: inPlanning })

  // Codes of one publisher look alike, and are of different kinds of area, or of lists of different years.
  const ward: WardCode | null = here.codes.admin_ward
  if (ward === null || here.codes.lsoa11 === null) return
  // @ts-expect-error a ward is no borough
  await planning.planningApplications({ borough: ward })
  // @ts-expect-error a code of 2011 is none of 2021, although most are the same
  const census: LsoaCode2021 = here.codes.lsoa11

  const { localAuthority } = await airQuality.airQualityNow({ groupName: 'London' })
  const { authorities } = await foodHygiene.authoritiesBasic()
  census.toString()
  const byArea = new Map(authorities.map(({ areaCode, LocalAuthorityId }) => [areaCode, LocalAuthorityId]))
  for (const { areaCode } of localAuthority) if (areaCode === borough) byArea.get(areaCode)
}
