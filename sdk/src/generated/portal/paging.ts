// Generated from portal@3.5.0. Do not edit: npm run generate

import { byCursor } from '../../work/paging/by-cursor.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { listPeople as askListPeople, type ListPeopleParams, type ListPeopleResult } from './operations/administration.ts'

/** For `paginate`. */
export const listPeople: Paged<ListPeopleParams, NonNullable<ListPeopleResult["people"]>[number]> = /* @__PURE__ */ byCursor(askListPeople, {
  parameter: "after",
  items: (page) => page.people,
  next: (page) => page.next,
})
