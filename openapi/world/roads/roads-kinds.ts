/** Docks, roads, car parks and what else stands in streets. */
export type RoadsKinds = {}
