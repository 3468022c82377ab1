/** Police teams, planning and what else goes by land and its borders. */
export type LandKinds = {}
