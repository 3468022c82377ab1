// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { isListed, withKind } from '../../../runtime/answer/result.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseJourneyResults } from '../decoders.ts';

import type { DisambiguationResult, ItineraryResult, Mode, ModeName, Problem, TflError } from '../types.ts';

/**
 * What {@link journeyModes} takes.
 */
export type JourneyModesParams = Record<string, never>;

/**
 * What {@link journeyModes} answers.
 */
export type JourneyModesResult = Array<Mode>;

/**
 * Modes the journey planner knows
 *
 * The modes of transport that the journey planner can use, each with whether Transport for London runs it, whether it costs a fare and whether it has a timetable. Give their names to `journeyResults` as `mode`.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const journeyModes: (client: Client, params?: JourneyModesParams, options?: CallOptions) => Call<JourneyModesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'journeyModes',
    path: '/Journey/Meta/Modes{?app_key}',
    kind: isList
});

/**
 * What {@link journeyResults} takes.
 */
export type JourneyResultsParams = {
    /**
     * Start: `latitude,longitude`, a postcode, a stop id, an id of the planner (`icsCode`), or free text.
     * @example "940GZZLUOXC"
     */
    from: string;
    /**
     * End: `latitude,longitude`, a postcode, a stop id, an id of the planner (`icsCode`), or free text.
     * @example "940GZZLUKSX"
     */
    to: string;
    /**
     * Place to pass on the way, written like `from`.
     * @example "1000254"
     */
    via?: string | null | undefined;
    /**
     * Whether stops outside London may be used.
     * @default false
     * @example false
     */
    nationalSearch?: boolean | null | undefined;
    /**
     * Day of travel on London's calendar, `yyyyMMdd`. Today without it.
     * @example "20261207"
     */
    date?: string | null | undefined;
    /**
     * Time on London's clock, `HHmm`. Now without it.
     * @example "0815"
     */
    time?: string | null | undefined;
    /**
     * Whether `time` is when to set off or when to be there.
     * @example "Departing"
     */
    timeIs?: 'Arriving' | 'Departing' | null | undefined;
    /**
     * What to keep small: changes, time or walking.
     * @example "LeastTime"
     */
    journeyPreference?: 'LeastInterchange' | 'LeastTime' | 'LeastWalking' | null | undefined;
    /**
     * Only these modes, joined with commas. `journeyModes` lists them.
     * @example ["tube","bus"]
     */
    mode?: Readonly<Array<ModeName>> | null | undefined;
    /**
     * What has to be avoided or provided, joined with commas.
     * @example ["StepFreeToPlatform"]
     */
    accessibilityPreference?: Readonly<Array<'NoRequirements' | 'NoSolidStairs' | 'NoEscalators' | 'NoElevators' | 'StepFreeToVehicle' | 'StepFreeToPlatform'>> | null | undefined;
    /**
     * Name to show for the start in the answer.
     * @example "Oxford Circus"
     */
    fromName?: string | null | undefined;
    /**
     * Name to show for the end in the answer.
     * @example "King's Cross"
     */
    toName?: string | null | undefined;
    /**
     * Name to show for the place on the way.
     * @example "Waterloo"
     */
    viaName?: string | null | undefined;
    /**
     * Most minutes of walking at one change.
     * Unit: min.
     * @example 15
     */
    maxTransferMinutes?: number | null | undefined;
    /**
     * Most minutes of walking in the whole journey.
     * Unit: min.
     * @example 30
     */
    maxWalkingMinutes?: number | null | undefined;
    /**
     * Pace on foot.
     * @example "Average"
     */
    walkingSpeed?: 'Slow' | 'Average' | 'Fast' | null | undefined;
    /**
     * What to do with a bicycle.
     * @example "None"
     */
    cyclePreference?: 'None' | 'LeaveAtStation' | 'TakeOnTransport' | 'AllTheWay' | 'CycleHire' | null | undefined;
    /**
     * Ask for the first or the last journey of the day.
     * @example "TripFirst"
     */
    adjustment?: 'TripFirst' | 'TripLast' | null | undefined;
    /**
     * How hard cycle routes may be, joined with commas.
     * @example ["Easy","Moderate"]
     */
    bikeProficiency?: Readonly<Array<'Easy' | 'Moderate' | 'Fast'>> | null | undefined;
    /**
     * Whether to add a journey by bicycle.
     * @example false
     */
    alternativeCycle?: boolean | null | undefined;
    /**
     * Whether to add a journey on foot.
     * @example true
     */
    alternativeWalking?: boolean | null | undefined;
    /**
     * Whether some texts, such as walking directions, come with HTML tags.
     * @example false
     */
    applyHtmlMarkup?: boolean | null | undefined;
    /**
     * Whether to answer three journeys by public transport and one each by bus, hire bike, own bike and on foot.
     * @example false
     */
    useMultiModalCall?: boolean | null | undefined;
    /**
     * Whether to walk a stretch where that is quicker.
     * @example false
     */
    walkingOptimization?: boolean | null | undefined;
    /**
     * Whether to answer journeys by taxi only. It overrides `useMultiModalCall`.
     * @example false
     */
    taxiOnlyTrip?: boolean | null | undefined;
    /**
     * Whether to describe the way between platforms and station entrances.
     * @example false
     */
    routeBetweenEntrances?: boolean | null | undefined;
    /**
     * Whether to reckon with live arrivals where there are any.
     * @example false
     */
    useRealTimeLiveArrivals?: boolean | null | undefined;
    /**
     * Whether to search only after the departure or only before the arrival. Without it the planner looks both ways in time.
     * @example false
     */
    calcOneDirection?: boolean | null | undefined;
    /**
     * Whether to add journeys that leave out one or more lines of the fastest one.
     * @example false
     */
    includeAlternativeRoutes?: boolean | null | undefined;
    /**
     * Number of a mixed search in the planner. For those who know the planner's own numbers.
     * @example 1
     */
    overrideMultiModalScenario?: number | null | undefined;
    /**
     * Whether to make one leg of the walk to a station entrance and the walk from there to the platform.
     * @default true
     * @example true
     */
    combineTransferLegs?: boolean | null | undefined;
};

/**
 * What {@link journeyResults} answers.
 */
export type JourneyResultsResult = {
    kind: 'journeys';
    data: ItineraryResult;
} | {
    kind: 'choose';
    data: DisambiguationResult;
};

/**
 * Journeys from one place to another
 *
 * Ways to get from one place to another by public transport, on foot, by bicycle or by taxi, usually three. Each is a chain of legs with times, lines, the path and, where it is known, the fare. There are two outcomes. When both places are certain, status 200 brings journeys. When a name fits several places, status 300 brings places to choose from: ask again with the `parameterValue` of the choice. Free text nearly always leads there, ids and postcodes do not. Times are London's own clock without an offset, durations are minutes, distances metres and fares pence. Class C2: a request tells where somebody is or is going, often with a home postcode, although no name comes with it and the answer is public timetable. So its path and query are kept out of logs, and answers are not cached. It is not C3, because the owner knows no users and asks for no consent.
 *
 * Reckoned for each request, with live disruptions. Show it for `recommendedMaxAgeMinutes` at most.
 */
export const journeyResults: (client: Client, params: JourneyResultsParams, options?: CallOptions) => Call<JourneyResultsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'journeyResults',
    path: '/Journey/JourneyResults/{from}/to/{to}{?via,nationalSearch,date,time,timeIs,journeyPreference,mode,accessibilityPreference,fromName,toName,viaName,maxTransferMinutes,maxWalkingMinutes,walkingSpeed,cyclePreference,adjustment,bikeProficiency,alternativeCycle,alternativeWalking,applyHtmlMarkup,useMultiModalCall,walkingOptimization,taxiOnlyTrip,routeBetweenEntrances,useRealTimeLiveArrivals,calcOneDirection,includeAlternativeRoutes,overrideMultiModalScenario,combineTransferLegs,app_key}',
    results: { 200: 'journeys', 300: 'choose' },
    isResult: isListed,
    parse: /*#__PURE__*/ withKind(parseJourneyResults, isObject)
});
