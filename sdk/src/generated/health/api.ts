// Generated from health@1.1.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/descriptor.ts'

/** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. */
export const api: ApiDescriptor = {
  "id": "health",
  "url": "https://directory.spineservices.nhs.uk/ORD/2-0-0"
}

/** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. The host `odt`. */
export const apiOdt: ApiDescriptor = {
  "id": "health",
  "url": "https://api.service.nhs.uk/organisation-data-terminology-api/fhir",
  "auth": {
    "in": "header",
    "name": "apikey"
  },
  "host": "health.odt"
}

/** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. The host `cqc`. */
export const apiCqc: ApiDescriptor = {
  "id": "health",
  "url": "https://api.service.cqc.org.uk/public/v1",
  "auth": {
    "in": "header",
    "name": "Ocp-Apim-Subscription-Key"
  },
  "host": "health.cqc"
}
