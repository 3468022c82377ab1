// Generated from portal@3.6.0. Do not edit: npm run generate

import { byCursor } from '../../work/paging/by-cursor.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { listApprovalRequests as askListApprovalRequests, type ListApprovalRequestsParams, type ListApprovalRequestsResult } from './operations/administration.ts'
import { listPeople as askListPeople, type ListPeopleParams, type ListPeopleResult } from './operations/administration.ts'
import { listWaitingProposals as askListWaitingProposals, type ListWaitingProposalsParams, type ListWaitingProposalsResult } from './operations/administration.ts'
import { listProposedNeeds as askListProposedNeeds, type ListProposedNeedsParams, type ListProposedNeedsResult } from './operations/administration.ts'
import { listReportedFaults as askListReportedFaults, type ListReportedFaultsParams, type ListReportedFaultsResult } from './operations/owners.ts'
import { listProposals as askListProposals, type ListProposalsParams, type ListProposalsResult } from './operations/owners.ts'

/** For `paginate`. */
export const listApprovalRequests: Paged<ListApprovalRequestsParams, NonNullable<ListApprovalRequestsResult["requests"]>[number]> = /* @__PURE__ */ byCursor(askListApprovalRequests, {
  parameter: "after",
  items: (page) => page.requests,
  next: (page) => page.next,
})

/** For `paginate`. */
export const listPeople: Paged<ListPeopleParams, NonNullable<ListPeopleResult["people"]>[number]> = /* @__PURE__ */ byCursor(askListPeople, {
  parameter: "after",
  items: (page) => page.people,
  next: (page) => page.next,
})

/** For `paginate`. */
export const listWaitingProposals: Paged<ListWaitingProposalsParams, NonNullable<ListWaitingProposalsResult["proposals"]>[number]> = /* @__PURE__ */ byCursor(askListWaitingProposals, {
  parameter: "after",
  items: (page) => page.proposals,
  next: (page) => page.next,
})

/** For `paginate`. */
export const listProposedNeeds: Paged<ListProposedNeedsParams, NonNullable<ListProposedNeedsResult["needs"]>[number]> = /* @__PURE__ */ byCursor(askListProposedNeeds, {
  parameter: "after",
  items: (page) => page.needs,
  next: (page) => page.next,
})

/** For `paginate`. */
export const listReportedFaults: Paged<ListReportedFaultsParams, NonNullable<ListReportedFaultsResult["faults"]>[number]> = /* @__PURE__ */ byCursor(askListReportedFaults, {
  parameter: "after",
  items: (page) => page.faults,
  next: (page) => page.next,
})

/** For `paginate`. */
export const listProposals: Paged<ListProposalsParams, NonNullable<ListProposalsResult["proposals"]>[number]> = /* @__PURE__ */ byCursor(askListProposals, {
  parameter: "after",
  items: (page) => page.proposals,
  next: (page) => page.next,
})
