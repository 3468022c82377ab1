// Generated from food-hygiene@2.0.0. Do not edit: npm run generate

import { byPage } from '../../work/paging/by-page.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { searchEstablishments as askSearchEstablishments, type SearchEstablishmentsParams, type SearchEstablishmentsResult } from './operations/establishments.ts'
import { establishmentsBasicPage as askEstablishmentsBasicPage, type EstablishmentsBasicPageParams, type EstablishmentsBasicPageResult } from './operations/establishments.ts'
import { authoritiesBasicPage as askAuthoritiesBasicPage, type AuthoritiesBasicPageParams, type AuthoritiesBasicPageResult } from './operations/authorities.ts'
import { authoritiesPage as askAuthoritiesPage, type AuthoritiesPageParams, type AuthoritiesPageResult } from './operations/authorities.ts'

/** For `paginate`. */
export const searchEstablishments: Paged<SearchEstablishmentsParams, NonNullable<SearchEstablishmentsResult["establishments"]>[number]> = /* @__PURE__ */ byPage(askSearchEstablishments, {
  parameter: "pageNumber",
  items: (page) => page.establishments,
  pages: (page) => page.meta?.totalPages,
  total: (page) => page.meta?.totalCount,
})

/** For `paginate`. */
export const establishmentsBasicPage: Paged<EstablishmentsBasicPageParams, NonNullable<EstablishmentsBasicPageResult["establishments"]>[number]> = /* @__PURE__ */ byPage(askEstablishmentsBasicPage, {
  parameter: "pageNumber",
  items: (page) => page.establishments,
  pages: (page) => page.meta?.totalPages,
  total: (page) => page.meta?.totalCount,
})

/** For `paginate`. */
export const authoritiesBasicPage: Paged<AuthoritiesBasicPageParams, NonNullable<AuthoritiesBasicPageResult["authorities"]>[number]> = /* @__PURE__ */ byPage(askAuthoritiesBasicPage, {
  parameter: "pageNumber",
  items: (page) => page.authorities,
  pages: (page) => page.meta?.totalPages,
  total: (page) => page.meta?.totalCount,
})

/** For `paginate`. */
export const authoritiesPage: Paged<AuthoritiesPageParams, NonNullable<AuthoritiesPageResult["authorities"]>[number]> = /* @__PURE__ */ byPage(askAuthoritiesPage, {
  parameter: "pageNumber",
  items: (page) => page.authorities,
  pages: (page) => page.meta?.totalPages,
  total: (page) => page.meta?.totalCount,
})
