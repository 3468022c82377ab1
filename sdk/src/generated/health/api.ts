// Generated from health@2.0.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'
import { keyInHeader } from '../../runtime/request/owner-key.ts'

/** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. */
export const api: ApiDescriptor = {
  id: "health",
  url: "https://directory.spineservices.nhs.uk/ORD/2-0-0",
}

/** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. The host `odt`. */
export const apiOdt: ApiDescriptor = {
  id: "health",
  url: "https://api.service.nhs.uk/organisation-data-terminology-api/fhir",
  host: "health.odt",
  auth: /*#__PURE__*/ keyInHeader("apikey"),
}

/** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. The host `cqc`. */
export const apiCqc: ApiDescriptor = {
  id: "health",
  url: "https://api.service.cqc.org.uk/public/v1",
  host: "health.cqc",
  auth: /*#__PURE__*/ keyInHeader("Ocp-Apim-Subscription-Key"),
}
