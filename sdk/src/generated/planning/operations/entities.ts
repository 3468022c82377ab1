// Generated from planning@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parsePlanningEntities, parsePlanningEntitiesGeoJson, parsePlanningEntity, parsePlanningEntityGeoJson } from '../decoders.ts';

import type { Curie, DateMatch, PlanningDatasetName, PlanningEntity, PlanningEntityId, PlanningEntityPage, PlanningError, PlanningFeature, PlanningFeatureCollection, PlanningValidationError, Problem, Typology } from '../types.ts';

/**
 * What {@link planningEntities} takes.
 */
export type PlanningEntitiesParams = {
    /**
     * A postcode or a UPRN. Its point is looked up and searched as `longitude` and `latitude` are. One that is not found is passed over without an error.
     * @example "WC2H 9DA"
     */
    q?: string | null | undefined;
    /**
     * Degrees east of Greenwich of a point. Finds entities whose shape holds the point. Needs `latitude` too.
     * Unit: deg.
     * @example -0.1269
     */
    longitude?: number | null | undefined;
    /**
     * Degrees north of the equator of the point. Needs `longitude` too.
     * Unit: deg.
     * @example 51.5139
     */
    latitude?: number | null | undefined;
    /**
     * A shape as Well-Known Text, longitude before latitude, WGS84 degrees. Finds entities that stand to it as `geometry_relation` says. Web servers stop at long addresses, so simplify a shape of hundreds of corners.
     * @example ["POLYGON ((-0.13 51.511, -0.122 51.511, -0.122 51.516, -0.13 51.516, -0.13 51.511))"]
     */
    geometry?: Readonly<Array<string>> | null | undefined;
    /**
     * Take the shape of these entities, for instance that of a planning authority (626199 is Tower Hamlets).
     * @example [626199]
     */
    geometry_entity?: Readonly<Array<PlanningEntityId>> | null | undefined;
    /**
     * Take the shapes of all entities with these references, for instance the area code of a borough.
     * @example ["E09000007"]
     */
    geometry_reference?: Readonly<Array<string>> | null | undefined;
    /**
     * Take the shape of the entity with this prefix and reference, for instance that of a borough by its area code.
     * @example ["statistical-geography:E09000007"]
     */
    geometry_curie?: Readonly<Array<Curie>> | null | undefined;
    /**
     * How the entity has to stand to the shape. Without it `within`: the entity lies wholly inside. That misses whatever crosses the edge, so say `intersects` to ask what touches a site.
     * @example "intersects"
     */
    geometry_relation?: 'within' | 'equals' | 'disjoint' | 'intersects' | 'touches' | 'contains' | 'covers' | 'coveredby' | 'overlaps' | 'crosses' | null | undefined;
    /**
     * Only entities of these datasets. Repeat it for several. Without it every dataset is searched, which is slow for a shape.
     * @example ["conservation-area","listed-building-outline"]
     */
    dataset?: Readonly<Array<PlanningDatasetName>> | null | undefined;
    /**
     * Only entities of these typologies.
     * @example ["geography"]
     */
    typology?: Readonly<Array<Typology>> | null | undefined;
    /**
     * Only entities that these bodies answer for, by their entity numbers. `planningOrganisations` gives the numbers.
     * @example [90]
     */
    organisation_entity?: Readonly<Array<PlanningEntityId>> | null | undefined;
    /**
     * Only entities of these numbers.
     * @example [44010234]
     */
    entity?: Readonly<Array<PlanningEntityId>> | null | undefined;
    /**
     * Only the entity of this prefix and reference. One at a time, as several are reported to find nothing.
     * @example ["conservation-area:CA17"]
     */
    curie?: Readonly<Array<Curie>> | null | undefined;
    /**
     * Only entities whose references have one of these prefixes.
     * @example ["conservation-area"]
     */
    prefix?: Readonly<Array<string>> | null | undefined;
    /**
     * Only entities with one of these references. References repeat from publisher to publisher, so give `dataset` or `prefix` too.
     * @example ["CA17"]
     */
    reference?: Readonly<Array<string>> | null | undefined;
    /**
     * Only entities of these qualities, `authoritative` or `some`. Reported and not described by the owner.
     * @example ["authoritative"]
     */
    quality?: Readonly<Array<string>> | null | undefined;
    /**
     * Whether to search what is in force, what has ended, or both. Without it both, so say `current` when you ask what holds today.
     * @example ["current"]
     */
    period?: Readonly<Array<'all' | 'current' | 'historical'>> | null | undefined;
    /**
     * Year of the day they came into force.
     * @example 1974
     */
    start_date_year?: number | null | undefined;
    /**
     * Month of that day, 1 when left out. Counts for nothing without the year.
     * @example 7
     */
    start_date_month?: number | null | undefined;
    /**
     * Day of that month, 1 when left out.
     * @example 19
     */
    start_date_day?: number | null | undefined;
    /**
     * Whether to find that very day, days before it, days since it, or entities without one.
     * @example "since"
     */
    start_date_match?: DateMatch | null | undefined;
    /**
     * Year of the day they ceased to be in force.
     * @example 2021
     */
    end_date_year?: number | null | undefined;
    /**
     * Month of that day, 1 when left out. Counts for nothing without the year.
     * @example 3
     */
    end_date_month?: number | null | undefined;
    /**
     * Day of that month, 1 when left out.
     * @example 31
     */
    end_date_day?: number | null | undefined;
    /**
     * Whether to find that very day, days before it, days since it, or entities without one.
     * @example "before"
     */
    end_date_match?: DateMatch | null | undefined;
    /**
     * Year of the day their records were last changed. Together with `since` it finds what is new.
     * @example 2026
     */
    entry_date_year?: number | null | undefined;
    /**
     * Month of that day, 1 when left out. Counts for nothing without the year.
     * @example 9
     */
    entry_date_month?: number | null | undefined;
    /**
     * Day of that month, 1 when left out.
     * @example 1
     */
    entry_date_day?: number | null | undefined;
    /**
     * Whether to find that very day, days before it, days since it, or entities without one.
     * @example "since"
     */
    entry_date_match?: DateMatch | null | undefined;
    /**
     * Answer these members only, by their names with hyphens. `entity` always comes.
     * @example ["name","reference"]
     */
    field?: Readonly<Array<string>> | null | undefined;
    /**
     * Answer all members but these. Counts for nothing beside `field`.
     * @example ["geometry"]
     */
    exclude_field?: Readonly<Array<string>> | null | undefined;
    /**
     * How many to answer at most.
     * @default 10
     * @example 100
     */
    limit?: number | null | undefined;
    /**
     * How many to pass over before the first one answered.
     * @default 0
     * @example 100
     */
    offset?: number | null | undefined;
};

/**
 * What {@link planningEntities} answers.
 */
export type PlanningEntitiesResult = PlanningEntityPage;

/**
 * Find what planning has to heed
 *
 * Entities by place, kind, date or number, in the order of their numbers, with how many match in all. Give a point to learn which rules hold there, or a shape to learn what lies in it. Ended entities come too unless `period=current`. Without `dataset` every kind is searched, and the answer mixes conservation areas with parishes and wards. Shapes come as Well-Known Text and make answers large: leave them out with `exclude_field=geometry`.
 *
 * Collected from each publisher, reported to be once a night, so an answer is usually a day old. An answer may be an hour older.
 */
export const planningEntities: (client: Client, params?: PlanningEntitiesParams, options?: CallOptions) => Call<PlanningEntitiesResult, Problem | PlanningValidationError> = /*#__PURE__*/ operation(api, {
    name: 'planningEntities',
    path: '/entity.json{?q,longitude,latitude,geometry*,geometry_entity*,geometry_reference*,geometry_curie*,geometry_relation,dataset*,typology*,organisation_entity*,entity*,curie*,prefix*,reference*,quality*,period*,start_date_year,start_date_month,start_date_day,start_date_match*,end_date_year,end_date_month,end_date_day,end_date_match*,entry_date_year,entry_date_month,entry_date_day,entry_date_match*,field*,exclude_field*,limit,offset}',
    parse: parsePlanningEntities,
    kind: isObject
});

/**
 * What {@link planningEntitiesGeoJson} takes.
 */
export type PlanningEntitiesGeoJsonParams = {
    /**
     * A postcode or a UPRN. Its point is looked up and searched as `longitude` and `latitude` are. One that is not found is passed over without an error.
     * @example "WC2H 9DA"
     */
    q?: string | null | undefined;
    /**
     * Degrees east of Greenwich of a point. Finds entities whose shape holds the point. Needs `latitude` too.
     * Unit: deg.
     * @example -0.1269
     */
    longitude?: number | null | undefined;
    /**
     * Degrees north of the equator of the point. Needs `longitude` too.
     * Unit: deg.
     * @example 51.5139
     */
    latitude?: number | null | undefined;
    /**
     * A shape as Well-Known Text, longitude before latitude, WGS84 degrees. Finds entities that stand to it as `geometry_relation` says. Web servers stop at long addresses, so simplify a shape of hundreds of corners.
     * @example ["POLYGON ((-0.13 51.511, -0.122 51.511, -0.122 51.516, -0.13 51.516, -0.13 51.511))"]
     */
    geometry?: Readonly<Array<string>> | null | undefined;
    /**
     * Take the shape of these entities, for instance that of a planning authority (626199 is Tower Hamlets).
     * @example [626199]
     */
    geometry_entity?: Readonly<Array<PlanningEntityId>> | null | undefined;
    /**
     * Take the shapes of all entities with these references, for instance the area code of a borough.
     * @example ["E09000007"]
     */
    geometry_reference?: Readonly<Array<string>> | null | undefined;
    /**
     * Take the shape of the entity with this prefix and reference, for instance that of a borough by its area code.
     * @example ["statistical-geography:E09000007"]
     */
    geometry_curie?: Readonly<Array<Curie>> | null | undefined;
    /**
     * How the entity has to stand to the shape. Without it `within`: the entity lies wholly inside. That misses whatever crosses the edge, so say `intersects` to ask what touches a site.
     * @example "intersects"
     */
    geometry_relation?: 'within' | 'equals' | 'disjoint' | 'intersects' | 'touches' | 'contains' | 'covers' | 'coveredby' | 'overlaps' | 'crosses' | null | undefined;
    /**
     * Only entities of these datasets. Repeat it for several. Without it every dataset is searched, which is slow for a shape.
     * @example ["conservation-area","listed-building-outline"]
     */
    dataset?: Readonly<Array<PlanningDatasetName>> | null | undefined;
    /**
     * Only entities of these typologies.
     * @example ["geography"]
     */
    typology?: Readonly<Array<Typology>> | null | undefined;
    /**
     * Only entities that these bodies answer for, by their entity numbers. `planningOrganisations` gives the numbers.
     * @example [90]
     */
    organisation_entity?: Readonly<Array<PlanningEntityId>> | null | undefined;
    /**
     * Only entities of these numbers.
     * @example [44010234]
     */
    entity?: Readonly<Array<PlanningEntityId>> | null | undefined;
    /**
     * Only the entity of this prefix and reference. One at a time, as several are reported to find nothing.
     * @example ["conservation-area:CA17"]
     */
    curie?: Readonly<Array<Curie>> | null | undefined;
    /**
     * Only entities whose references have one of these prefixes.
     * @example ["conservation-area"]
     */
    prefix?: Readonly<Array<string>> | null | undefined;
    /**
     * Only entities with one of these references. References repeat from publisher to publisher, so give `dataset` or `prefix` too.
     * @example ["CA17"]
     */
    reference?: Readonly<Array<string>> | null | undefined;
    /**
     * Only entities of these qualities, `authoritative` or `some`. Reported and not described by the owner.
     * @example ["authoritative"]
     */
    quality?: Readonly<Array<string>> | null | undefined;
    /**
     * Whether to search what is in force, what has ended, or both. Without it both, so say `current` when you ask what holds today.
     * @example ["current"]
     */
    period?: Readonly<Array<'all' | 'current' | 'historical'>> | null | undefined;
    /**
     * Year of the day they came into force.
     * @example 1974
     */
    start_date_year?: number | null | undefined;
    /**
     * Month of that day, 1 when left out. Counts for nothing without the year.
     * @example 7
     */
    start_date_month?: number | null | undefined;
    /**
     * Day of that month, 1 when left out.
     * @example 19
     */
    start_date_day?: number | null | undefined;
    /**
     * Whether to find that very day, days before it, days since it, or entities without one.
     * @example "since"
     */
    start_date_match?: DateMatch | null | undefined;
    /**
     * Year of the day they ceased to be in force.
     * @example 2021
     */
    end_date_year?: number | null | undefined;
    /**
     * Month of that day, 1 when left out. Counts for nothing without the year.
     * @example 3
     */
    end_date_month?: number | null | undefined;
    /**
     * Day of that month, 1 when left out.
     * @example 31
     */
    end_date_day?: number | null | undefined;
    /**
     * Whether to find that very day, days before it, days since it, or entities without one.
     * @example "before"
     */
    end_date_match?: DateMatch | null | undefined;
    /**
     * Year of the day their records were last changed. Together with `since` it finds what is new.
     * @example 2026
     */
    entry_date_year?: number | null | undefined;
    /**
     * Month of that day, 1 when left out. Counts for nothing without the year.
     * @example 9
     */
    entry_date_month?: number | null | undefined;
    /**
     * Day of that month, 1 when left out.
     * @example 1
     */
    entry_date_day?: number | null | undefined;
    /**
     * Whether to find that very day, days before it, days since it, or entities without one.
     * @example "since"
     */
    entry_date_match?: DateMatch | null | undefined;
    /**
     * Answer all members but these. Counts for nothing beside `field`.
     * @example ["geometry"]
     */
    exclude_field?: Readonly<Array<string>> | null | undefined;
    /**
     * How many to answer at most.
     * @default 10
     * @example 100
     */
    limit?: number | null | undefined;
    /**
     * How many to pass over before the first one answered.
     * @default 0
     * @example 100
     */
    offset?: number | null | undefined;
};

/**
 * What {@link planningEntitiesGeoJson} answers.
 */
export type PlanningEntitiesGeoJsonResult = PlanningFeatureCollection;

/**
 * Find what planning has to heed, as GeoJSON
 *
 * The same search as `planningEntities`, answered as a feature collection that goes straight onto a map. Entities with neither shape nor point are left out of the page without a word, so a page may be short or empty while more follow; go on until `links` has no `next`. There is no count, and `field` does nothing here.
 *
 * Collected from each publisher, reported to be once a night, so an answer is usually a day old. An answer may be an hour older.
 */
export const planningEntitiesGeoJson: (client: Client, params?: PlanningEntitiesGeoJsonParams, options?: CallOptions) => Call<PlanningEntitiesGeoJsonResult, Problem | PlanningValidationError> = /*#__PURE__*/ operation(api, {
    name: 'planningEntitiesGeoJson',
    path: '/entity.geojson{?q,longitude,latitude,geometry*,geometry_entity*,geometry_reference*,geometry_curie*,geometry_relation,dataset*,typology*,organisation_entity*,entity*,curie*,prefix*,reference*,quality*,period*,start_date_year,start_date_month,start_date_day,start_date_match*,end_date_year,end_date_month,end_date_day,end_date_match*,entry_date_year,entry_date_month,entry_date_day,entry_date_match*,exclude_field*,limit,offset}',
    parse: parsePlanningEntitiesGeoJson,
    kind: isObject
});

/**
 * What {@link planningEntity} takes.
 */
export type PlanningEntityParams = {
    /**
     * Number of the entity.
     * @example 44010234
     */
    entity: PlanningEntityId;
};

/**
 * What {@link planningEntity} answers.
 */
export type PlanningEntityResult = PlanningEntity;

/**
 * An entity by its number
 *
 * Everything the platform knows of one entity, its whole shape included. Numbers are kept for good, but entities are merged and removed: 301 leads to the one that took its place, and 410 says that it is gone and will not be back.
 *
 * Collected from each publisher, reported to be once a night, so an answer is usually a day old. An answer may be an hour older.
 */
export const planningEntity: (client: Client, params: PlanningEntityParams, options?: CallOptions) => Call<PlanningEntityResult, Problem | PlanningError | PlanningValidationError> = /*#__PURE__*/ operation(api, {
    name: 'planningEntity',
    path: '/entity/{entity}.json',
    parse: parsePlanningEntity,
    kind: isObject
});

/**
 * What {@link planningEntityGeoJson} takes.
 */
export type PlanningEntityGeoJsonParams = {
    /**
     * Number of the entity.
     * @example 44010234
     */
    entity: PlanningEntityId;
};

/**
 * What {@link planningEntityGeoJson} answers.
 */
export type PlanningEntityGeoJsonResult = PlanningFeature;

/**
 * An entity by its number, as GeoJSON
 *
 * One entity as a feature, its shape in `geometry` and all else in `properties`. Documents, orders and organisations have no shape and answer 406; the plain form works for them.
 *
 * Collected from each publisher, reported to be once a night, so an answer is usually a day old. An answer may be an hour older.
 */
export const planningEntityGeoJson: (client: Client, params: PlanningEntityGeoJsonParams, options?: CallOptions) => Call<PlanningEntityGeoJsonResult, Problem | PlanningError | PlanningValidationError> = /*#__PURE__*/ operation(api, {
    name: 'planningEntityGeoJson',
    path: '/entity/{entity}.geojson',
    parse: parsePlanningEntityGeoJson,
    kind: isObject
});
