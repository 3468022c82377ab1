// Generated from air-quality@1.0.1. Do not edit: npm run generate

import type {
  AuthoritiesAnswer,
  DailyIndexAnswer,
  GroupsAnswer,
  HealthAdviceAnswer,
  HourlyIndexAnswer,
  MapsAnswer,
  PollutantAnswer,
  PollutantsAnswer,
  ReadingsAnswer,
  SiteObjectivesAnswer,
  SitePollutantsAnswer,
  SiteReadingsAnswer,
  SiteReportAnswer,
  SitesAnswer
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getAirAuthoritiesResponseMock,
  getAirGroupsResponseMock,
  getAirGuidePdfResponseMock,
  getAirHealthAdviceResponseMock,
  getAirMapsResponseMock,
  getAirPollutantResponseMock,
  getAirPollutantsResponseMock,
  getAirQualityDailyAtSiteResponseMock,
  getAirQualityDailyInBoroughResponseMock,
  getAirQualityDailyResponseMock,
  getAirQualityNowAtSiteResponseMock,
  getAirQualityNowInBoroughResponseMock,
  getAirQualityNowResponseMock,
  getAirQualityOnDateAtSiteResponseMock,
  getAirQualityOnDateInBoroughResponseMock,
  getAirQualityOnDateResponseMock,
  getAirReadingsByPeriodResponseMock,
  getAirReadingsResponseMock,
  getAirSitePollutantsResponseMock,
  getAirSiteReadingsCsvResponseMock,
  getAirSiteReadingsResponseMock,
  getAirSitesResponseMock,
  getAirYearObjectivesResponseMock,
  getAirYearReportResponseMock
} from './answers.ts';

export { getAirQualityNowResponseMock, getAirQualityNowInBoroughResponseMock, getAirQualityNowAtSiteResponseMock, getAirMapsResponseMock, getAirQualityDailyResponseMock, getAirQualityDailyInBoroughResponseMock, getAirQualityDailyAtSiteResponseMock, getAirQualityOnDateResponseMock, getAirQualityOnDateInBoroughResponseMock, getAirQualityOnDateAtSiteResponseMock, getAirReadingsResponseMock, getAirReadingsByPeriodResponseMock, getAirSiteReadingsResponseMock, getAirSiteReadingsCsvResponseMock, getAirYearReportResponseMock, getAirYearObjectivesResponseMock, getAirGroupsResponseMock, getAirAuthoritiesResponseMock, getAirSitesResponseMock, getAirSitePollutantsResponseMock, getAirPollutantsResponseMock, getAirPollutantResponseMock, getAirHealthAdviceResponseMock, getAirGuidePdfResponseMock } from './answers.ts';


export const getAirQualityNowMockHandler = (overrideResponse?: HourlyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<HourlyIndexAnswer> | HourlyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Hourly\/MonitoringIndex\/GroupName=(?<groupName>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityNowResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityNowInBoroughMockHandler = (overrideResponse?: HourlyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<HourlyIndexAnswer> | HourlyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Hourly\/MonitoringIndex\/LocalAuthorityId=(?<localAuthorityId>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityNowInBoroughResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityNowAtSiteMockHandler = (overrideResponse?: HourlyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<HourlyIndexAnswer> | HourlyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Hourly\/MonitoringIndex\/SiteCode=(?<siteCode>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityNowAtSiteResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirMapsMockHandler = (overrideResponse?: MapsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<MapsAnswer> | MapsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Hourly\/Map\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirMapsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityDailyMockHandler = (overrideResponse?: DailyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DailyIndexAnswer> | DailyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Daily\/MonitoringIndex\/Latest\/GroupName=(?<groupName>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityDailyResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityDailyInBoroughMockHandler = (overrideResponse?: DailyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DailyIndexAnswer> | DailyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Daily\/MonitoringIndex\/Latest\/LocalAuthorityId=(?<localAuthorityId>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityDailyInBoroughResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityDailyAtSiteMockHandler = (overrideResponse?: DailyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DailyIndexAnswer> | DailyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Daily\/MonitoringIndex\/Latest\/SiteCode=(?<siteCode>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityDailyAtSiteResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityOnDateMockHandler = (overrideResponse?: DailyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DailyIndexAnswer> | DailyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Daily\/MonitoringIndex\/GroupName=(?<groupName>[^/]+)\/Date=(?<date>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityOnDateResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityOnDateInBoroughMockHandler = (overrideResponse?: DailyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DailyIndexAnswer> | DailyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Daily\/MonitoringIndex\/LocalAuthorityId=(?<localAuthorityId>[^/]+)\/Date=(?<date>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityOnDateInBoroughResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityOnDateAtSiteMockHandler = (overrideResponse?: DailyIndexAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DailyIndexAnswer> | DailyIndexAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Daily\/MonitoringIndex\/SiteCode=(?<siteCode>[^/]+)\/Date=(?<date>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityOnDateAtSiteResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirReadingsMockHandler = (overrideResponse?: ReadingsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReadingsAnswer> | ReadingsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Data\/SiteSpecies\/SiteCode=(?<siteCode>[^/]+)\/SpeciesCode=(?<speciesCode>[^/]+)\/StartDate=(?<startDate>[^/]+)\/EndDate=(?<endDate>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirReadingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirReadingsByPeriodMockHandler = (overrideResponse?: ReadingsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReadingsAnswer> | ReadingsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Data\/SiteSpecies\/SiteCode=(?<siteCode>[^/]+)\/SpeciesCode=(?<speciesCode>[^/]+)\/StartDate=(?<startDate>[^/]+)\/EndDate=(?<endDate>[^/]+)\/Period=(?<period>[^/]+)\/Units=(?<units>[^/]+)\/Step=(?<step>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirReadingsByPeriodResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirSiteReadingsMockHandler = (overrideResponse?: SiteReadingsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SiteReadingsAnswer> | SiteReadingsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Data\/Site\/SiteCode=(?<siteCode>[^/]+)\/StartDate=(?<startDate>[^/]+)\/EndDate=(?<endDate>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirSiteReadingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirSiteReadingsCsvMockHandler = (overrideResponse?: string | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string> | string), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Data\/Site\/Wide\/SiteCode=(?<siteCode>[^/]+)\/StartDate=(?<startDate>[^/]+)\/EndDate=(?<endDate>[^/]+)\/csv$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const resolvedBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirSiteReadingsCsvResponseMock();
    const textBody = typeof resolvedBody === 'string' ? resolvedBody : JSON.stringify(resolvedBody ?? null);
    return HttpResponse.text(textBody,
      { status: 200, headers: { 'Content-Type': 'text/csv' }
      })
  }, options)
}

export const getAirYearReportMockHandler = (overrideResponse?: SiteReportAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SiteReportAnswer> | SiteReportAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Annual\/MonitoringReport\/SiteCode=(?<siteCode>[^/]+)\/Year=(?<year>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirYearReportResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirYearObjectivesMockHandler = (overrideResponse?: SiteObjectivesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SiteObjectivesAnswer> | SiteObjectivesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Annual\/MonitoringObjective\/GroupName=(?<groupName>[^/]+)\/Year=(?<year>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirYearObjectivesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirGroupsMockHandler = (overrideResponse?: GroupsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<GroupsAnswer> | GroupsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/Groups\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirGroupsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirAuthoritiesMockHandler = (overrideResponse?: AuthoritiesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AuthoritiesAnswer> | AuthoritiesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/MonitoringLocalAuthority\/GroupName=(?<groupName>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirAuthoritiesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirSitesMockHandler = (overrideResponse?: SitesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SitesAnswer> | SitesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/MonitoringSites\/GroupName=(?<groupName>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirSitesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirSitePollutantsMockHandler = (overrideResponse?: SitePollutantsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SitePollutantsAnswer> | SitePollutantsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/MonitoringSiteSpecies\/GroupName=(?<groupName>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirSitePollutantsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirPollutantsMockHandler = (overrideResponse?: PollutantsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PollutantsAnswer> | PollutantsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/Species\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirPollutantsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirPollutantMockHandler = (overrideResponse?: PollutantAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PollutantAnswer> | PollutantAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/Species\/SpeciesCode=(?<speciesCode>[^/]+)\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirPollutantResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirHealthAdviceMockHandler = (overrideResponse?: HealthAdviceAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<HealthAdviceAnswer> | HealthAdviceAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/IndexHealthAdvice\/Json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirHealthAdviceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirGuidePdfMockHandler = (overrideResponse?: Blob | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Blob> | Blob), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/air\-quality|\/sandbox\/air\-quality|\/AirQuality)?\/Information\/Documentation\/pdf$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const binaryBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirGuidePdfResponseMock();
    return new HttpResponse(binaryBody,
      { status: 200,
        headers: { 'Content-Type': 'application/pdf' }
      })
  }, options)
}
export const getLondonAirQualityNetworkMock = () => [
  getAirQualityNowMockHandler(),
  getAirQualityNowInBoroughMockHandler(),
  getAirQualityNowAtSiteMockHandler(),
  getAirMapsMockHandler(),
  getAirQualityDailyMockHandler(),
  getAirQualityDailyInBoroughMockHandler(),
  getAirQualityDailyAtSiteMockHandler(),
  getAirQualityOnDateMockHandler(),
  getAirQualityOnDateInBoroughMockHandler(),
  getAirQualityOnDateAtSiteMockHandler(),
  getAirReadingsMockHandler(),
  getAirReadingsByPeriodMockHandler(),
  getAirSiteReadingsMockHandler(),
  getAirSiteReadingsCsvMockHandler(),
  getAirYearReportMockHandler(),
  getAirYearObjectivesMockHandler(),
  getAirGroupsMockHandler(),
  getAirAuthoritiesMockHandler(),
  getAirSitesMockHandler(),
  getAirSitePollutantsMockHandler(),
  getAirPollutantsMockHandler(),
  getAirPollutantMockHandler(),
  getAirHealthAdviceMockHandler(),
  getAirGuidePdfMockHandler()
]
