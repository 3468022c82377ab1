import type { Outline } from '@openlondon/sandbox/view'
import type { StreetPoint } from '../../../world/land/land-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { refuseWithPage } from './owner-page.ts'

/** One mile. */
const mileMetres = 1_609.344
/** Longer addresses are refused; the POST of the same path takes any length. */
const addressMax = 4_094

/** Where to look, as the query or a form says it. */
export type Where = { readonly poly?: string; readonly lat?: number; readonly lng?: number }

/** Of the query. */
export function whereAsked({ text, number }: CityAsk): Where {
  const [poly, lat, lng] = [text('poly'), number('lat'), number('lng')]
  if (poly !== undefined && poly.length > addressMax) refuseWithPage(400)
  return {
    ...(poly !== undefined && { poly }),
    ...(lat !== undefined && { lat }),
    ...(lng !== undefined && { lng }),
  }
}

/** Of a form, and the month beside it. */
export function formAsked(body: unknown): Where & { readonly date?: string } {
  // Checked against the contract before.
  const { poly, lat, lng, date } = body as {
    readonly poly?: string
    readonly lat?: number | string
    readonly lng?: number | string
    readonly date?: string
  }
  return {
    ...(poly !== undefined && { poly }),
    ...(lat !== undefined && { lat: Number(lat) }),
    ...(lng !== undefined && { lng: Number(lng) }),
    ...(date !== undefined && { date }),
  }
}

/** The fixed points of an area, or within a mile of a point. Ends with 400 where neither is said. */
export function spotsIn(world: CityAsk['world'], { poly, lat, lng }: Where): readonly StreetPoint[] {
  if (poly !== undefined) return world.inside('streetPoint', outlineOf(poly))
  if (lat === undefined || lng === undefined) return refuseWithPage(400)
  return world.near('streetPoint', { lat, lon: lng }, mileMetres).map(({ thing }) => thing)
}

function outlineOf(poly: string): Outline {
  const ring = poly.split(':').map((corner): readonly [number, number] => {
    const [lat = NaN, lon = NaN] = corner.split(',').map(Number)
    return [lon, lat]
  })
  return [[ring]]
}
