// Generated from carbon@1.0.0. Do not edit: npm run generate

import type {
  FactorsAnswer,
  GenerationAnswer,
  GenerationListAnswer,
  IntensityAnswer,
  RegionAnswer,
  RegionListAnswer,
  RegionsAnswer,
  StatisticsAnswer
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getCarbonFactorsResponseMock,
  getCarbonIntensityAtResponseMock,
  getCarbonIntensityBetweenResponseMock,
  getCarbonIntensityInPeriodResponseMock,
  getCarbonIntensityNext24hResponseMock,
  getCarbonIntensityNext48hResponseMock,
  getCarbonIntensityOnDateResponseMock,
  getCarbonIntensityPast24hResponseMock,
  getCarbonIntensityResponseMock,
  getCarbonIntensityTodayResponseMock,
  getCarbonStatisticsByBlockResponseMock,
  getCarbonStatisticsResponseMock,
  getGenerationMixBetweenResponseMock,
  getGenerationMixPast24hResponseMock,
  getGenerationMixResponseMock,
  getRegionalCarbonAtPostcodeResponseMock,
  getRegionalCarbonBetweenAtPostcodeResponseMock,
  getRegionalCarbonBetweenInRegionResponseMock,
  getRegionalCarbonBetweenResponseMock,
  getRegionalCarbonEnglandResponseMock,
  getRegionalCarbonInRegionResponseMock,
  getRegionalCarbonNext24hAtPostcodeResponseMock,
  getRegionalCarbonNext24hInRegionResponseMock,
  getRegionalCarbonNext24hResponseMock,
  getRegionalCarbonNext48hAtPostcodeResponseMock,
  getRegionalCarbonNext48hInRegionResponseMock,
  getRegionalCarbonNext48hResponseMock,
  getRegionalCarbonPast24hAtPostcodeResponseMock,
  getRegionalCarbonPast24hInRegionResponseMock,
  getRegionalCarbonPast24hResponseMock,
  getRegionalCarbonResponseMock,
  getRegionalCarbonScotlandResponseMock,
  getRegionalCarbonWalesResponseMock
} from './answers.ts';

export { getCarbonIntensityResponseMock, getCarbonIntensityTodayResponseMock, getCarbonIntensityOnDateResponseMock, getCarbonIntensityInPeriodResponseMock, getCarbonFactorsResponseMock, getCarbonIntensityAtResponseMock, getCarbonIntensityNext24hResponseMock, getCarbonIntensityNext48hResponseMock, getCarbonIntensityPast24hResponseMock, getCarbonIntensityBetweenResponseMock, getCarbonStatisticsResponseMock, getCarbonStatisticsByBlockResponseMock, getGenerationMixResponseMock, getGenerationMixPast24hResponseMock, getGenerationMixBetweenResponseMock, getRegionalCarbonResponseMock, getRegionalCarbonEnglandResponseMock, getRegionalCarbonScotlandResponseMock, getRegionalCarbonWalesResponseMock, getRegionalCarbonAtPostcodeResponseMock, getRegionalCarbonInRegionResponseMock, getRegionalCarbonNext24hResponseMock, getRegionalCarbonNext24hAtPostcodeResponseMock, getRegionalCarbonNext24hInRegionResponseMock, getRegionalCarbonNext48hResponseMock, getRegionalCarbonNext48hAtPostcodeResponseMock, getRegionalCarbonNext48hInRegionResponseMock, getRegionalCarbonPast24hResponseMock, getRegionalCarbonPast24hAtPostcodeResponseMock, getRegionalCarbonPast24hInRegionResponseMock, getRegionalCarbonBetweenResponseMock, getRegionalCarbonBetweenAtPostcodeResponseMock, getRegionalCarbonBetweenInRegionResponseMock } from './answers.ts';


export const getCarbonIntensityMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityTodayMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/date$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityTodayResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityOnDateMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/date\/(?<date>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityOnDateResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityInPeriodMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/date\/(?<date>[^/]+)\/(?<period>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityInPeriodResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonFactorsMockHandler = (overrideResponse?: FactorsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FactorsAnswer> | FactorsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/factors$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonFactorsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityAtMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/(?<from>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityAtResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityNext24hMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/(?<from>[^/]+)\/fw24h$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityNext24hResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityNext48hMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/(?<from>[^/]+)\/fw48h$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityNext48hResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityPast24hMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/(?<from>[^/]+)\/pt24h$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityPast24hResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonIntensityBetweenMockHandler = (overrideResponse?: IntensityAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<IntensityAnswer> | IntensityAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/(?<from>[^/]+)\/(?<to>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonIntensityBetweenResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonStatisticsMockHandler = (overrideResponse?: StatisticsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StatisticsAnswer> | StatisticsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/stats\/(?<from>[^/]+)\/(?<to>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonStatisticsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarbonStatisticsByBlockMockHandler = (overrideResponse?: StatisticsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StatisticsAnswer> | StatisticsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/intensity\/stats\/(?<from>[^/]+)\/(?<to>[^/]+)\/(?<block>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarbonStatisticsByBlockResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGenerationMixMockHandler = (overrideResponse?: GenerationAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<GenerationAnswer> | GenerationAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/generation$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGenerationMixResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGenerationMixPast24hMockHandler = (overrideResponse?: GenerationListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<GenerationListAnswer> | GenerationListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/generation\/(?<from>[^/]+)\/pt24h$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGenerationMixPast24hResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGenerationMixBetweenMockHandler = (overrideResponse?: GenerationListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<GenerationListAnswer> | GenerationListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/generation\/(?<from>[^/]+)\/(?<to>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGenerationMixBetweenResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonMockHandler = (overrideResponse?: RegionsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionsAnswer> | RegionsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonEnglandMockHandler = (overrideResponse?: RegionListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionListAnswer> | RegionListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/england$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonEnglandResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonScotlandMockHandler = (overrideResponse?: RegionListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionListAnswer> | RegionListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/scotland$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonScotlandResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonWalesMockHandler = (overrideResponse?: RegionListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionListAnswer> | RegionListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/wales$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonWalesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonAtPostcodeMockHandler = (overrideResponse?: RegionListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionListAnswer> | RegionListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/postcode\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonAtPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonInRegionMockHandler = (overrideResponse?: RegionListAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionListAnswer> | RegionListAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/regionid\/(?<regionid>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonInRegionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonNext24hMockHandler = (overrideResponse?: RegionsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionsAnswer> | RegionsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/fw24h$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonNext24hResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonNext24hAtPostcodeMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/fw24h\/postcode\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonNext24hAtPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonNext24hInRegionMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/fw24h\/regionid\/(?<regionid>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonNext24hInRegionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonNext48hMockHandler = (overrideResponse?: RegionsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionsAnswer> | RegionsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/fw48h$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonNext48hResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonNext48hAtPostcodeMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/fw48h\/postcode\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonNext48hAtPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonNext48hInRegionMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/fw48h\/regionid\/(?<regionid>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonNext48hInRegionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonPast24hMockHandler = (overrideResponse?: RegionsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionsAnswer> | RegionsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/pt24h$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonPast24hResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonPast24hAtPostcodeMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/pt24h\/postcode\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonPast24hAtPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonPast24hInRegionMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/pt24h\/regionid\/(?<regionid>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonPast24hInRegionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonBetweenMockHandler = (overrideResponse?: RegionsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionsAnswer> | RegionsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/(?<to>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonBetweenResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonBetweenAtPostcodeMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/(?<to>[^/]+)\/postcode\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonBetweenAtPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionalCarbonBetweenInRegionMockHandler = (overrideResponse?: RegionAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionAnswer> | RegionAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/carbon|\/sandbox\/carbon)?\/regional\/intensity\/(?<from>[^/]+)\/(?<to>[^/]+)\/regionid\/(?<regionid>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionalCarbonBetweenInRegionResponseMock(),
      { status: 200
      })
  }, options)
}
export const getCarbonIntensityMock = () => [
  getCarbonIntensityMockHandler(),
  getCarbonIntensityTodayMockHandler(),
  getCarbonIntensityOnDateMockHandler(),
  getCarbonIntensityInPeriodMockHandler(),
  getCarbonFactorsMockHandler(),
  getCarbonIntensityAtMockHandler(),
  getCarbonIntensityNext24hMockHandler(),
  getCarbonIntensityNext48hMockHandler(),
  getCarbonIntensityPast24hMockHandler(),
  getCarbonIntensityBetweenMockHandler(),
  getCarbonStatisticsMockHandler(),
  getCarbonStatisticsByBlockMockHandler(),
  getGenerationMixMockHandler(),
  getGenerationMixPast24hMockHandler(),
  getGenerationMixBetweenMockHandler(),
  getRegionalCarbonMockHandler(),
  getRegionalCarbonEnglandMockHandler(),
  getRegionalCarbonScotlandMockHandler(),
  getRegionalCarbonWalesMockHandler(),
  getRegionalCarbonAtPostcodeMockHandler(),
  getRegionalCarbonInRegionMockHandler(),
  getRegionalCarbonNext24hMockHandler(),
  getRegionalCarbonNext24hAtPostcodeMockHandler(),
  getRegionalCarbonNext24hInRegionMockHandler(),
  getRegionalCarbonNext48hMockHandler(),
  getRegionalCarbonNext48hAtPostcodeMockHandler(),
  getRegionalCarbonNext48hInRegionMockHandler(),
  getRegionalCarbonPast24hMockHandler(),
  getRegionalCarbonPast24hAtPostcodeMockHandler(),
  getRegionalCarbonPast24hInRegionMockHandler(),
  getRegionalCarbonBetweenMockHandler(),
  getRegionalCarbonBetweenAtPostcodeMockHandler(),
  getRegionalCarbonBetweenInRegionMockHandler()
]
