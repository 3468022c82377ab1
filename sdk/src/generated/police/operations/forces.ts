// Generated from police@2.0.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { PoliceForce, PoliceForceId, PoliceForceName, PoliceOfficer, Problem } from '../types.ts';

/**
 * What {@link policeForces} takes.
 */
export type PoliceForcesParams = Record<string, never>;

/**
 * What {@link policeForces} answers.
 */
export type PoliceForcesResult = Array<PoliceForceName>;

/**
 * Every police force
 *
 * All forces by id and name. The British Transport Police is reported to be missing from the list, yet `btp` works wherever crimes or stops are asked for by force.
 *
 * Changes a few times a year. An answer may be a day older.
 */
export const policeForces: (client: Client, params?: PoliceForcesParams, options?: CallOptions) => Call<PoliceForcesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'policeForces',
    path: '/forces',
    kind: isList
});

/**
 * What {@link policeForce} takes.
 */
export type PoliceForceParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    id: PoliceForceId;
};

/**
 * What {@link policeForce} answers.
 */
export type PoliceForceResult = PoliceForce;

/**
 * A police force
 *
 * A force, what it says of itself, its number for calls that are no emergency and its channels. Text is HTML from the force.
 *
 * Changes a few times a year. An answer may be a day older.
 */
export const policeForce: (client: Client, params: PoliceForceParams, options?: CallOptions) => Call<PoliceForceResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'policeForce',
    path: '/forces/{id}',
    kind: isObject
});

/**
 * What {@link policeForcePeople} takes.
 */
export type PoliceForcePeopleParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    id: PoliceForceId;
};

/**
 * What {@link policeForcePeople} answers.
 */
export type PoliceForcePeopleResult = Array<PoliceOfficer>;

/**
 * Senior officers of a force
 *
 * Senior officers with rank and, where the force gives it, a career in HTML and contacts. Many forces answer an empty list. These are personal data of people in office.
 *
 * Kept by the forces, some more eagerly than others. An answer may be 12 hours older.
 */
export const policeForcePeople: (client: Client, params: PoliceForcePeopleParams, options?: CallOptions) => Call<PoliceForcePeopleResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'policeForcePeople',
    path: '/forces/{id}/people',
    kind: isList
});
