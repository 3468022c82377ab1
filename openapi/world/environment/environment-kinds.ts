/** Air, rivers and the grid. */
export type EnvironmentKinds = {}
