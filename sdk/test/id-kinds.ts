import * as airQualityApi from '@openlondon/sdk/air-quality'
import * as carbonApi from '@openlondon/sdk/carbon'
import { createCity } from '@openlondon/sdk/city'
import * as foodHygieneApi from '@openlondon/sdk/food-hygiene'
import * as healthApi from '@openlondon/sdk/health'
import type { AreaCode as HealthAreaCode } from '@openlondon/sdk/health'
import type { AreaCode, BikePointId, LineId, OdsCode, Outcode, Postcode, StopPointId } from '@openlondon/sdk/ids'
import * as planningApi from '@openlondon/sdk/planning'
import type { AreaCode as PlanningAreaCode } from '@openlondon/sdk/planning'
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

  // An area is the same in every API, whether it is asked for, answered or written down.
  const area: AreaCode | null = here.codes.admin_district
  // @ts-expect-error there may be none
  await planning.planningApplications({ borough: area })
  if (area === null) return
  const inHealth: HealthAreaCode = area
  const inPlanning: PlanningAreaCode = inHealth
  await planning.planningApplications({ borough: inPlanning })
  const { localAuthority } = await airQuality.airQualityNow({ groupName: 'London' })
  const { authorities } = await foodHygiene.authoritiesBasic()
  const byArea = new Map(authorities.map(({ areaCode, LocalAuthorityId }) => [areaCode, LocalAuthorityId]))
  for (const { areaCode } of localAuthority) if (areaCode === area) byArea.get(areaCode)
}
