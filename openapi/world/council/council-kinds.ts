/** What councils offer and what is reported to them. */
export type CouncilKinds = {}
