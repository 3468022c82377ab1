// Generated from carbon@1.0.1. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

export type IntensityAnswer = {
    /**
     * One entry for each half hour, oldest first.
     */
    data: Array<IntensityPeriod>;
};

/**
 * Intensity of a half hour
 *
 * Carbon intensity of Great Britain in one half hour.
 */
export type IntensityPeriod = {
    /**
     * Begin of the half hour.
     */
    from: UtcDateTime;
    /**
     * End of the half hour.
     */
    to: UtcDateTime;
    intensity: Intensity;
};

/**
 * Instant in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. The SDK gives RFC 3339, with seconds.
 */
export type UtcDateTime = string;

/**
 * Intensity
 *
 * Carbon intensity, forecast and actual.
 */
export type Intensity = {
    /**
     * Grams of carbon dioxide a kilowatt-hour, as last forecast.
     */
    forecast: number;
    /**
     * Grams of carbon dioxide a kilowatt-hour, as estimated afterwards. Null for half hours to come, and at times for the last one.
     */
    actual: number | null;
    index: CarbonIndex;
};

/**
 * Carbon index
 *
 * How high the figure is in words. The limits between the words are reported to change from year to year; do not reckon them yourself.
 */
export type CarbonIndex = 'very low' | 'low' | 'moderate' | 'high' | 'very high' | (string & {});

/**
 * Problem
 *
 * Why the portal refused or could not answer, as RFC 9457 describes it, with a stable code to switch on and a page that says how to fix it.
 */
export type Problem = {
    /**
     * Identifies the kind of problem. It is the address of its page, relative to the portal.
     */
    type: string;
    /**
     * The kind of problem in a few words. The same for every problem of one kind.
     */
    title: string;
    /**
     * The HTTP status of this answer, repeated so that a logged body still carries it.
     */
    status: number;
    /**
     * What went wrong this time, written for the caller.
     */
    detail: string;
    /**
     * Stable code of the kind of problem. Switch on this and never on the texts.
     */
    code: string;
    /**
     * Page that explains the problem and the way out of it.
     */
    docs: string;
    /**
     * Quote it when you ask for help. It also comes as the header `X-Request-Id`.
     */
    requestId: string;
    /**
     * The path that was called, without its query.
     */
    instance?: string;
    /**
     * Each fault found in the request, when the request itself was at fault.
     */
    errors?: Array<ProblemError>;
};

/**
 * Problem error
 *
 * One fault in a request.
 */
export type ProblemError = {
    /**
     * Where the fault is, `/path`, `/query`, `/header` or `/body` and then the name, as a JSON Pointer.
     */
    path: string;
    /**
     * What is wrong with it.
     */
    message: string;
};

/**
 * Calendar date
 *
 * Calendar day, `yyyy-MM-dd`.
 */
export type CalendarDate = string;

/**
 * Owner error
 *
 * A refusal in the owner's own words.
 */
export type OwnerError = {
    /**
     * What went wrong.
     */
    error: {
        /**
         * The HTTP status as a text with its name.
         */
        code: string;
        /**
         * What to change, in English, for people.
         */
        message: string;
    };
};

export type FactorsAnswer = {
    /**
     * One entry, with all factors in it.
     */
    data: Array<CarbonFactors>;
};

/**
 * Carbon factors
 *
 * What each way of making electricity is counted with, grams of carbon dioxide a kilowatt-hour. Names have spaces and brackets on the wire; the SDK gives `gasCombinedCycle`. A new cable to another country may bring a new name.
 */
export type CarbonFactors = {
    /**
     * Factor of biomass.
     */
    biomass?: CarbonFactor;
    /**
     * Factor of coal.
     */
    coal?: CarbonFactor;
    /**
     * Factor of imports from the Netherlands.
     */
    dutchImports?: CarbonFactor;
    /**
     * Factor of imports from France.
     */
    frenchImports?: CarbonFactor;
    /**
     * Factor of gas stations that also use their waste heat.
     */
    gasCombinedCycle?: CarbonFactor;
    /**
     * Factor of gas stations that do not.
     */
    gasOpenCycle?: CarbonFactor;
    /**
     * Factor of hydro-electric stations.
     */
    hydro?: CarbonFactor;
    /**
     * Factor of imports from Ireland.
     */
    irishImports?: CarbonFactor;
    /**
     * Factor of nuclear stations.
     */
    nuclear?: CarbonFactor;
    /**
     * Factor of oil.
     */
    oil?: CarbonFactor;
    /**
     * Factor of everything not named.
     */
    other?: CarbonFactor;
    /**
     * Factor of pumped storage.
     */
    pumpedStorage?: CarbonFactor;
    /**
     * Factor of the sun.
     */
    solar?: CarbonFactor;
    /**
     * Factor of wind.
     */
    wind?: CarbonFactor;
};

/**
 * Carbon factor
 *
 * Grams of carbon dioxide a kilowatt-hour.
 */
export type CarbonFactor = number;

/**
 * UTC minute
 *
 * Instant in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. `toISOString()` gives seconds too; cut them off.
 */
export type UtcMinute = string;

export type StatisticsAnswer = {
    /**
     * One entry for the whole time, or one for each block, oldest first.
     */
    data: Array<StatisticsPeriod>;
};

/**
 * Statistics of a time
 *
 * Highest, lowest and average intensity of a time.
 */
export type StatisticsPeriod = {
    /**
     * Begin of the time.
     */
    from: UtcDateTime;
    /**
     * End of the time.
     */
    to: UtcDateTime;
    intensity: IntensityStatistics;
};

/**
 * Intensity statistics
 *
 * The figures. They come from actual values for the past and from the forecast for what is to come.
 */
export type IntensityStatistics = {
    /**
     * The highest half hour.
     */
    max: number;
    /**
     * The mean of the half hours.
     */
    average: number;
    /**
     * The lowest half hour.
     */
    min: number;
    index: CarbonIndex;
};

export type GenerationAnswer = {
    data: GenerationPeriod;
};

/**
 * Generation of a half hour
 *
 * The fuels that Great Britain's electricity was made of in one half hour.
 */
export type GenerationPeriod = {
    /**
     * Begin of the half hour.
     */
    from: UtcDateTime;
    /**
     * End of the half hour.
     */
    to: UtcDateTime;
    generationmix: GenerationMix;
};

/**
 * Generation mix
 *
 * One entry for each fuel, in no promised order. Together about 100, as far as rounding goes.
 */
export type GenerationMix = Array<FuelShare>;

/**
 * Share of a fuel
 *
 * A fuel and its share.
 */
export type FuelShare = {
    /**
     * The fuel. `imports` is electricity from other countries, whatever it is made of.
     */
    fuel: 'biomass' | 'coal' | 'imports' | 'gas' | 'nuclear' | 'other' | 'hydro' | 'solar' | 'wind' | (string & {});
    /**
     * Its share.
     */
    perc: number;
};

export type GenerationListAnswer = {
    /**
     * One entry for each half hour, oldest first.
     */
    data: Array<GenerationPeriod>;
};

export type RegionsAnswer = {
    /**
     * One entry for each half hour, oldest first.
     */
    data: Array<RegionsPeriod>;
};

/**
 * Regions in a half hour
 *
 * All regions in one half hour.
 */
export type RegionsPeriod = {
    /**
     * Begin of the half hour.
     */
    from: UtcDateTime;
    /**
     * End of the half hour.
     */
    to: UtcDateTime;
    /**
     * The regions, the three countries and Great Britain as a whole among them.
     */
    regions: Array<RegionFigures>;
};

/**
 * Figures of a region
 *
 * Intensity and fuels of one region.
 */
export type RegionFigures = {
    /**
     * Number of the region. 18 is Great Britain, which cannot be asked for by number.
     */
    regionid: Brand<number, 'CarbonRegionId'>;
    /**
     * The company that runs the wires there.
     */
    dnoregion?: string;
    /**
     * Name of the region.
     */
    shortname: string;
    intensity: RegionIntensity;
    generationmix: GenerationMix;
};

/**
 * Intensity of a region
 *
 * Carbon intensity of a region, a forecast always.
 */
export type RegionIntensity = {
    /**
     * Grams of carbon dioxide a kilowatt-hour used there, imports from other regions included.
     */
    forecast: number;
    index: CarbonIndex;
};

export type RegionListAnswer = {
    /**
     * One entry, the region.
     */
    data: Array<Region>;
};

/**
 * Region
 *
 * A region and its half hours.
 */
export type Region = {
    regionid: CarbonRegionId;
    /**
     * The company that runs the wires there. May be missing for a country.
     */
    dnoregion?: string;
    /**
     * Name of the region.
     */
    shortname: string;
    /**
     * The outcode that was asked for. Only there when one was.
     */
    postcode?: Outcode;
    /**
     * One entry for each half hour, oldest first.
     */
    data: Array<RegionPeriod>;
};

/**
 * Carbon region id
 *
 * Number of a region. 1 to 14 are the areas of the companies that run the local wires, 13 is London; 15 is England, 16 Scotland, 17 Wales.
 */
export type CarbonRegionId = Brand<number, 'CarbonRegionId'>;

/**
 * Outcode
 *
 * First half of a postcode, which stands for a district.
 */
export type Outcode = Brand<string, 'Outcode'>;

/**
 * Region in a half hour
 *
 * Intensity and fuels of the region in one half hour.
 */
export type RegionPeriod = {
    /**
     * Begin of the half hour.
     */
    from: UtcDateTime;
    /**
     * End of the half hour.
     */
    to: UtcDateTime;
    intensity: RegionIntensity;
    generationmix: GenerationMix;
};

export type RegionAnswer = {
    data: Region;
};
