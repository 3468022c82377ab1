// Generated from open-data@1.0.0. Do not edit: npm run generate

import type {
  ActivityListAnswer,
  CatalogueDataset,
  DatapressDataset,
  GroupAnswer,
  GroupListAnswer,
  LicenseListAnswer,
  OrganizationAnswer,
  OrganizationListAnswer,
  PackageAnswer,
  PackageListAnswer,
  PackageSearchAnswer,
  ResourceAnswer,
  ResourceSearchAnswer,
  SqlAnswer,
  StatusAnswer,
  TableAnswer,
  TagAnswer,
  TagListAnswer
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getDatasetFilesCsvResponseMock,
  getDatasetResponseMock,
  getDatasetsResponseMock,
  getDatastoreSearchResponseMock,
  getDatastoreSearchSqlResponseMock,
  getGroupListResponseMock,
  getGroupShowResponseMock,
  getLicenseListResponseMock,
  getOrganizationListResponseMock,
  getOrganizationShowResponseMock,
  getPackageListResponseMock,
  getPackageSearchResponseMock,
  getPackageShowResponseMock,
  getRecentlyChangedPackagesResponseMock,
  getResourceSearchResponseMock,
  getResourceShowResponseMock,
  getStatusShowResponseMock,
  getTagListResponseMock,
  getTagShowResponseMock
} from './answers.ts';

export { getDatasetsResponseMock, getDatasetFilesCsvResponseMock, getDatasetResponseMock, getPackageListResponseMock, getPackageSearchResponseMock, getPackageShowResponseMock, getRecentlyChangedPackagesResponseMock, getResourceShowResponseMock, getResourceSearchResponseMock, getGroupListResponseMock, getGroupShowResponseMock, getOrganizationListResponseMock, getOrganizationShowResponseMock, getTagListResponseMock, getTagShowResponseMock, getLicenseListResponseMock, getStatusShowResponseMock, getDatastoreSearchResponseMock, getDatastoreSearchSqlResponseMock } from './answers.ts';


export const getDatasetsMockHandler = (overrideResponse?: CatalogueDataset[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CatalogueDataset[]> | CatalogueDataset[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/datasets\/export\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDatasetsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDatasetFilesCsvMockHandler = (overrideResponse?: string | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string> | string), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/datasets\/export\.resources\.csv$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const resolvedBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDatasetFilesCsvResponseMock();
    const textBody = typeof resolvedBody === 'string' ? resolvedBody : JSON.stringify(resolvedBody ?? null);
    return HttpResponse.text(textBody,
      { status: 200, headers: { 'Content-Type': 'text/csv' }
      })
  }, options)
}

export const getDatasetMockHandler = (overrideResponse?: DatapressDataset | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DatapressDataset> | DatapressDataset), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/dataset\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDatasetResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPackageListMockHandler = (overrideResponse?: PackageListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PackageListAnswer> | PackageListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/package_list$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPackageListResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPackageSearchMockHandler = (overrideResponse?: PackageSearchAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PackageSearchAnswer> | PackageSearchAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/package_search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPackageSearchResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPackageShowMockHandler = (overrideResponse?: PackageAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PackageAnswer> | PackageAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/package_show$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPackageShowResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRecentlyChangedPackagesMockHandler = (overrideResponse?: ActivityListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ActivityListAnswer> | ActivityListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/recently_changed_packages_activity_list$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRecentlyChangedPackagesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getResourceShowMockHandler = (overrideResponse?: ResourceAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ResourceAnswer> | ResourceAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/resource_show$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getResourceShowResponseMock(),
      { status: 200
      })
  }, options)
}

export const getResourceSearchMockHandler = (overrideResponse?: ResourceSearchAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ResourceSearchAnswer> | ResourceSearchAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/resource_search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getResourceSearchResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGroupListMockHandler = (overrideResponse?: GroupListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<GroupListAnswer> | GroupListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/group_list$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGroupListResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGroupShowMockHandler = (overrideResponse?: GroupAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<GroupAnswer> | GroupAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/group_show$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGroupShowResponseMock(),
      { status: 200
      })
  }, options)
}

export const getOrganizationListMockHandler = (overrideResponse?: OrganizationListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<OrganizationListAnswer> | OrganizationListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/organization_list$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getOrganizationListResponseMock(),
      { status: 200
      })
  }, options)
}

export const getOrganizationShowMockHandler = (overrideResponse?: OrganizationAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<OrganizationAnswer> | OrganizationAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/organization_show$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getOrganizationShowResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTagListMockHandler = (overrideResponse?: TagListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TagListAnswer> | TagListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/tag_list$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTagListResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTagShowMockHandler = (overrideResponse?: TagAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TagAnswer> | TagAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/tag_show$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTagShowResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLicenseListMockHandler = (overrideResponse?: LicenseListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<LicenseListAnswer> | LicenseListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/license_list$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLicenseListResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStatusShowMockHandler = (overrideResponse?: StatusAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StatusAnswer> | StatusAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/status_show$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStatusShowResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDatastoreSearchMockHandler = (overrideResponse?: TableAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TableAnswer> | TableAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/datastore_search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDatastoreSearchResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDatastoreSearchSqlMockHandler = (overrideResponse?: SqlAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SqlAnswer> | SqlAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/open\-data|\/sandbox\/open\-data)?\/api\/3\/action\/datastore_search_sql$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDatastoreSearchSqlResponseMock(),
      { status: 200
      })
  }, options)
}
export const getOpenDataCatalogueMock = () => [
  getDatasetsMockHandler(),
  getDatasetFilesCsvMockHandler(),
  getDatasetMockHandler(),
  getPackageListMockHandler(),
  getPackageSearchMockHandler(),
  getPackageShowMockHandler(),
  getRecentlyChangedPackagesMockHandler(),
  getResourceShowMockHandler(),
  getResourceSearchMockHandler(),
  getGroupListMockHandler(),
  getGroupShowMockHandler(),
  getOrganizationListMockHandler(),
  getOrganizationShowMockHandler(),
  getTagListMockHandler(),
  getTagShowMockHandler(),
  getLicenseListMockHandler(),
  getStatusShowMockHandler(),
  getDatastoreSearchMockHandler(),
  getDatastoreSearchSqlMockHandler()
]
