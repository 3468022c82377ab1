// What of an API's SDK its users import, before and after: a door of its own, because a server asks it of what is proposed.
export { apiSurface, type ApiSurface } from './city/api-surface.ts'
export { surfaceDifference, type ChangedName } from './city/surface-difference.ts'
