// Generated from health@1.1.0. Do not edit: npm run generate

import type {
  AffiliationBundle,
  CapabilityStatement,
  ChangedOrganisationsAnswer,
  CodeParameters,
  CqcChangesPage,
  CqcInspectionAreasAnswer,
  CqcLocation,
  CqcLocationsPage,
  CqcProvider,
  CqcProvidersPage,
  CqcReportText,
  DeletionList,
  FhirAffiliation,
  FhirOrganization,
  OrganisationAnswer,
  OrganisationRolesAnswer,
  OrganisationsAnswer,
  OrganizationBundle,
  ValueSetAnswer
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getChangedOrganisationsResponseMock,
  getCqcChangesResponseMock,
  getCqcInspectionAreasResponseMock,
  getCqcLocationResponseMock,
  getCqcLocationsResponseMock,
  getCqcProviderResponseMock,
  getCqcProvidersResponseMock,
  getCqcReportResponseMock,
  getExpandCodesResponseMock,
  getFhirAffiliationResponseMock,
  getFhirAffiliationsResponseMock,
  getFhirCapabilitiesResponseMock,
  getFhirDeletionsResponseMock,
  getFhirOrganizationResponseMock,
  getFhirOrganizationsResponseMock,
  getLookupCodeResponseMock,
  getOrganisationResponseMock,
  getOrganisationRolesResponseMock,
  getOrganisationsResponseMock
} from './answers.ts';

export { getOrganisationsResponseMock, getOrganisationResponseMock, getChangedOrganisationsResponseMock, getOrganisationRolesResponseMock, getFhirOrganizationsResponseMock, getFhirOrganizationResponseMock, getFhirAffiliationsResponseMock, getFhirAffiliationResponseMock, getFhirDeletionsResponseMock, getLookupCodeResponseMock, getExpandCodesResponseMock, getFhirCapabilitiesResponseMock, getCqcLocationsResponseMock, getCqcLocationResponseMock, getCqcProvidersResponseMock, getCqcProviderResponseMock, getCqcChangesResponseMock, getCqcInspectionAreasResponseMock, getCqcReportResponseMock } from './answers.ts';


export const getOrganisationsMockHandler = (overrideResponse?: OrganisationsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<OrganisationsAnswer> | OrganisationsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/organisations$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getOrganisationsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getOrganisationMockHandler = (overrideResponse?: OrganisationAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<OrganisationAnswer> | OrganisationAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/organisations\/(?<orgId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getOrganisationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getChangedOrganisationsMockHandler = (overrideResponse?: ChangedOrganisationsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ChangedOrganisationsAnswer> | ChangedOrganisationsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/sync$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getChangedOrganisationsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getOrganisationRolesMockHandler = (overrideResponse?: OrganisationRolesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<OrganisationRolesAnswer> | OrganisationRolesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/roles$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getOrganisationRolesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getFhirOrganizationsMockHandler = (overrideResponse?: OrganizationBundle | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<OrganizationBundle> | OrganizationBundle), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/Organization$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFhirOrganizationsResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/fhir+json' }
      })
  }, options)
}

export const getFhirOrganizationMockHandler = (overrideResponse?: FhirOrganization | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FhirOrganization> | FhirOrganization), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/Organization\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFhirOrganizationResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/fhir+json' }
      })
  }, options)
}

export const getFhirAffiliationsMockHandler = (overrideResponse?: AffiliationBundle | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AffiliationBundle> | AffiliationBundle), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/OrganizationAffiliation$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFhirAffiliationsResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/fhir+json' }
      })
  }, options)
}

export const getFhirAffiliationMockHandler = (overrideResponse?: FhirAffiliation | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FhirAffiliation> | FhirAffiliation), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/OrganizationAffiliation\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFhirAffiliationResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/fhir+json' }
      })
  }, options)
}

export const getFhirDeletionsMockHandler = (overrideResponse?: DeletionList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DeletionList> | DeletionList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/List\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFhirDeletionsResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/fhir+json' }
      })
  }, options)
}

export const getLookupCodeMockHandler = (overrideResponse?: CodeParameters | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CodeParameters> | CodeParameters), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/CodeSystem\/\$lookup$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLookupCodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getExpandCodesMockHandler = (overrideResponse?: ValueSetAnswer | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<ValueSetAnswer> | ValueSetAnswer), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/ValueSet\/\$expand$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getExpandCodesResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/fhir+json' }
      })
  }, options)
}

export const getFhirCapabilitiesMockHandler = (overrideResponse?: CapabilityStatement | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CapabilityStatement> | CapabilityStatement), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/metadata$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFhirCapabilitiesResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/fhir+json' }
      })
  }, options)
}

export const getCqcLocationsMockHandler = (overrideResponse?: CqcLocationsPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CqcLocationsPage> | CqcLocationsPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/locations$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCqcLocationsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCqcLocationMockHandler = (overrideResponse?: CqcLocation | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CqcLocation> | CqcLocation), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/locations\/(?<locationId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCqcLocationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCqcProvidersMockHandler = (overrideResponse?: CqcProvidersPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CqcProvidersPage> | CqcProvidersPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/providers$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCqcProvidersResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCqcProviderMockHandler = (overrideResponse?: CqcProvider | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CqcProvider> | CqcProvider), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/providers\/(?<providerId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCqcProviderResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCqcChangesMockHandler = (overrideResponse?: CqcChangesPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CqcChangesPage> | CqcChangesPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/changes\/(?<organisationType>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCqcChangesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCqcInspectionAreasMockHandler = (overrideResponse?: CqcInspectionAreasAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CqcInspectionAreasAnswer> | CqcInspectionAreasAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/inspection\-areas$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCqcInspectionAreasResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCqcReportMockHandler = (overrideResponse?: CqcReportText | Blob | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CqcReportText | Blob> | CqcReportText | Blob), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/health|\/sandbox\/health|\/ORD\/2\-0\-0)?\/reports\/(?<linkId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const binaryBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCqcReportResponseMock();
    return new HttpResponse(binaryBody,
      { status: 200,
        headers: { 'Content-Type': 'application/pdf' }
      })
  }, options)
}
export const getHealthAndCareDirectoryMock = () => [
  getOrganisationsMockHandler(),
  getOrganisationMockHandler(),
  getChangedOrganisationsMockHandler(),
  getOrganisationRolesMockHandler(),
  getFhirOrganizationsMockHandler(),
  getFhirOrganizationMockHandler(),
  getFhirAffiliationsMockHandler(),
  getFhirAffiliationMockHandler(),
  getFhirDeletionsMockHandler(),
  getLookupCodeMockHandler(),
  getExpandCodesMockHandler(),
  getFhirCapabilitiesMockHandler(),
  getCqcLocationsMockHandler(),
  getCqcLocationMockHandler(),
  getCqcProvidersMockHandler(),
  getCqcProviderMockHandler(),
  getCqcChangesMockHandler(),
  getCqcInspectionAreasMockHandler(),
  getCqcReportMockHandler()
]
