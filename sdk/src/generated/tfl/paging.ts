// Generated from tfl@3.1.0. Do not edit: npm run generate

import { byPage } from '../../work/paging/by-page.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { stopPointsByTypePage as askStopPointsByTypePage, type StopPointsByTypePageParams, type StopPointsByTypePageResult } from './operations/stop-point.ts'
import { stopPointsByMode as askStopPointsByMode, type StopPointsByModeParams, type StopPointsByModeResult } from './operations/stop-point.ts'

/** For `paginate`. */
export const stopPointsByTypePage: Paged<StopPointsByTypePageParams, StopPointsByTypePageResult[number]> = /* @__PURE__ */ byPage(askStopPointsByTypePage, {
  parameter: "page",
  items: (page) => page,
})

/** For `paginate`. */
export const stopPointsByMode: Paged<StopPointsByModeParams, NonNullable<StopPointsByModeResult["stopPoints"]>[number]> = /* @__PURE__ */ byPage(askStopPointsByMode, {
  parameter: "page",
  items: (page) => page.stopPoints,
  total: (page) => page.total,
})
