// Generated from planning@2.0.0. Do not edit: npm run generate

import { byCursor } from '../../work/paging/by-cursor.ts'
import { byLink } from '../../work/paging/by-link.ts'
import { byOffset } from '../../work/paging/by-offset.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { planningEntities as askPlanningEntities, type PlanningEntitiesParams, type PlanningEntitiesResult } from './operations/entities.ts'
import { planningEntitiesGeoJson as askPlanningEntitiesGeoJson, type PlanningEntitiesGeoJsonParams, type PlanningEntitiesGeoJsonResult } from './operations/entities.ts'
import { planningApplications as askPlanningApplications, type PlanningApplicationsParams, type PlanningApplicationsResult } from './operations/applications.ts'

/** For `paginate`. */
export const planningEntities: Paged<PlanningEntitiesParams, NonNullable<PlanningEntitiesResult["entities"]>[number]> = /* @__PURE__ */ byOffset(askPlanningEntities, {
  parameter: "offset",
  items: (page) => page.entities,
  total: (page) => page.count,
})

/** For `paginate`. */
export const planningEntitiesGeoJson: Paged<PlanningEntitiesGeoJsonParams, NonNullable<PlanningEntitiesGeoJsonResult["features"]>[number]> = /* @__PURE__ */ byLink(askPlanningEntitiesGeoJson, {
  parameter: "offset",
  size: "limit",
  items: (page) => page.features,
  next: (page) => page.links?.next,
})

/** For `paginate`. */
export const planningApplications: Paged<PlanningApplicationsParams, NonNullable<PlanningApplicationsResult["items"]>[number]> = /* @__PURE__ */ byCursor(askPlanningApplications, {
  parameter: "cursor",
  items: (page) => page.items,
  next: (page) => page.next,
  total: (page) => page.total,
})
