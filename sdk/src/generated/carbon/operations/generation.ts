// Generated from carbon@1.0.1. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseGenerationMix, parseGenerationMixBetween, parseGenerationMixPast24h } from '../decoders.ts';

import type { GenerationPeriod, OwnerError, Problem, UtcMinute } from '../types.ts';

/**
 * What {@link generationMix} takes.
 */
export type GenerationMixParams = Record<string, never>;

/**
 * What {@link generationMix} answers.
 */
export type GenerationMixResult = GenerationPeriod;

/**
 * Fuels of the electricity now
 *
 * The share of each fuel in Great Britain's electricity in the current half hour, in per cent. Unlike the
 * other answers it is one object and no list.
 *
 * The last half hour is there within the hour after it.
 */
export const generationMix: (client: Client, params?: GenerationMixParams, options?: CallOptions) => Call<GenerationMixResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'generationMix',
    path: '/generation',
    parse: parseGenerationMix,
    kind: isObject
});

/**
 * What {@link generationMixPast24h} takes.
 */
export type GenerationMixPast24hParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link generationMixPast24h} answers.
 */
export type GenerationMixPast24hResult = Array<GenerationPeriod>;

/**
 * Fuels of the 24 hours before
 *
 * The share of each fuel in Great Britain's electricity in the 24 hours before an instant, half hour by half
 * hour, oldest first, in per cent.
 *
 * The last half hour is there within the hour after it.
 */
export const generationMixPast24h: (client: Client, params: GenerationMixPast24hParams, options?: CallOptions) => Call<GenerationMixPast24hResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'generationMixPast24h',
    path: '/generation/{from}/pt24h',
    parse: parseGenerationMixPast24h,
    kind: isList
});

/**
 * What {@link generationMixBetween} takes.
 */
export type GenerationMixBetweenParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
     * @example "2026-11-23T20:00Z"
     */
    to: UtcMinute;
};

/**
 * What {@link generationMixBetween} answers.
 */
export type GenerationMixBetweenResult = Array<GenerationPeriod>;

/**
 * Fuels between two instants
 *
 * The share of each fuel in Great Britain's electricity between two instants, half hour by half hour, oldest
 * first, in per cent. Ask for 14 days at most; whether the owner allows more here is not known.
 *
 * The last half hour is there within the hour after it.
 */
export const generationMixBetween: (client: Client, params: GenerationMixBetweenParams, options?: CallOptions) => Call<GenerationMixBetweenResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'generationMixBetween',
    path: '/generation/{from}/{to}',
    parse: parseGenerationMixBetween,
    kind: isList
});
