// Generated from services@1.1.0. Do not edit: npm run generate

import { byPage } from '../../work/paging/by-page.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { searchServices as askSearchServices, type SearchServicesParams, type SearchServicesResult } from './operations/services.ts'
import { servicesAtLocations as askServicesAtLocations, type ServicesAtLocationsParams, type ServicesAtLocationsResult } from './operations/places.ts'
import { taxonomies as askTaxonomies, type TaxonomiesParams, type TaxonomiesResult } from './operations/taxonomies.ts'
import { taxonomyTerms as askTaxonomyTerms, type TaxonomyTermsParams, type TaxonomyTermsResult } from './operations/taxonomies.ts'

/** For `paginate`. */
export const searchServices: Paged<SearchServicesParams, NonNullable<SearchServicesResult["contents"]>[number]> = /* @__PURE__ */ byPage(askSearchServices, {
  parameter: "page",
  items: (page) => page.contents,
  pages: (page) => page.total_pages,
  total: (page) => page.total_items,
})

/** For `paginate`. */
export const servicesAtLocations: Paged<ServicesAtLocationsParams, NonNullable<ServicesAtLocationsResult["contents"]>[number]> = /* @__PURE__ */ byPage(askServicesAtLocations, {
  parameter: "page",
  items: (page) => page.contents,
  pages: (page) => page.total_pages,
  total: (page) => page.total_items,
})

/** For `paginate`. */
export const taxonomies: Paged<TaxonomiesParams, NonNullable<TaxonomiesResult["contents"]>[number]> = /* @__PURE__ */ byPage(askTaxonomies, {
  parameter: "page",
  items: (page) => page.contents,
  pages: (page) => page.total_pages,
  total: (page) => page.total_items,
})

/** For `paginate`. */
export const taxonomyTerms: Paged<TaxonomyTermsParams, NonNullable<TaxonomyTermsResult["contents"]>[number]> = /* @__PURE__ */ byPage(askTaxonomyTerms, {
  parameter: "page",
  items: (page) => page.contents,
  pages: (page) => page.total_pages,
  total: (page) => page.total_items,
})
