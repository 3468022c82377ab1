// Generated from open-data@1.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { whenTrue } from '../../../runtime/answer/result.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseGroupList, parseGroupShow, parseOrganizationList, parseOrganizationShow } from '../decoders.ts';

import type { CkanError, Group, GroupId, Limit, Offset, OrganisationId, Organization, Problem } from '../types.ts';

/**
 * What {@link groupList} takes.
 */
export type GroupListParams = {
    /**
     * Order, by `name`, `title` or `package_count` with `asc` or `desc`. By title when left out.
     * @example "package_count desc"
     */
    sort?: string | null | undefined;
    /**
     * How many to give. All when left out, unless the host has a limit of its own.
     * @example 10
     */
    limit?: Limit | null | undefined;
    /**
     * How many to pass over before the first one given.
     * @example 0
     */
    offset?: Offset | null | undefined;
};

/**
 * What {@link groupList} answers.
 */
export type GroupListResult = Array<GroupId>;

/**
 * Names of every group
 *
 * The names of all groups, the themes of a catalogue. The London Datastore is reported to answer 410.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const groupList: (client: Client, params?: GroupListParams, options?: CallOptions) => Call<GroupListResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'groupList',
    path: '/api/3/action/group_list{?sort,limit*,offset*}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseGroupList,
    kind: isList
});

/**
 * What {@link groupShow} takes.
 */
export type GroupShowParams = {
    /**
     * Id or name of the group.
     * @example "environment"
     */
    id: GroupId;
    /**
     * Whether to list its data sets too. A host may cut the list at 1,000, so `packageSearch` with `fq` is safer.
     * @default false
     */
    include_datasets?: boolean | null | undefined;
};

/**
 * What {@link groupShow} answers.
 */
export type GroupShowResult = Group;

/**
 * One group
 *
 * Title, description and number of data sets of one group. The people behind it are left out.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const groupShow: (client: Client, params: GroupShowParams, options?: CallOptions) => Call<GroupShowResult, Problem | CkanError> = /*#__PURE__*/ shapedOperation(api, {
    name: 'groupShow',
    path: '/api/3/action/group_show{?id*,include_datasets,include_users}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseGroupShow,
    kind: isObject
}, {}, { include_users: false });

/**
 * What {@link organizationList} takes.
 */
export type OrganizationListParams = {
    /**
     * Whether to answer organisations with all that is known of them in place of their names.
     * @default false
     * @example false
     */
    all_fields?: boolean | null | undefined;
    /**
     * Order, by `name`, `title` or `package_count` with `asc` or `desc`. By title when left out.
     * @example "package_count desc"
     */
    sort?: string | null | undefined;
    /**
     * How many to give. All when left out, unless the host has a limit of its own.
     * @example 10
     */
    limit?: Limit | null | undefined;
    /**
     * How many to pass over before the first one given.
     * @example 0
     */
    offset?: Offset | null | undefined;
};

/**
 * What {@link organizationList} answers.
 */
export type OrganizationListResult = Array<OrganisationId | Organization>;

/**
 * Names of every organisation
 *
 * The names of all bodies that publish, or with `all_fields` what is known of each. Hosts with many give 1,000 names, or 25 organisations, at most.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const organizationList: (client: Client, params?: OrganizationListParams, options?: CallOptions) => Call<OrganizationListResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'organizationList',
    path: '/api/3/action/organization_list{?all_fields,sort,limit*,offset*}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseOrganizationList,
    kind: isList
});

/**
 * What {@link organizationShow} takes.
 */
export type OrganizationShowParams = {
    /**
     * Id or name of the organisation.
     * @example "hackney"
     */
    id: OrganisationId;
    /**
     * Whether to list its data sets too. A host may cut the list at 1,000, so `packageSearch` with `fq` is safer.
     * @default false
     */
    include_datasets?: boolean | null | undefined;
};

/**
 * What {@link organizationShow} answers.
 */
export type OrganizationShowResult = Organization;

/**
 * One organisation
 *
 * Title, description and number of data sets of one body that publishes. The people behind it are left out.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const organizationShow: (client: Client, params: OrganizationShowParams, options?: CallOptions) => Call<OrganizationShowResult, Problem | CkanError> = /*#__PURE__*/ shapedOperation(api, {
    name: 'organizationShow',
    path: '/api/3/action/organization_show{?id*,include_datasets,include_users}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseOrganizationShow,
    kind: isObject
}, {}, { include_users: false });
