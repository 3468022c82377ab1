import type { CityNow } from './now.ts'

/** For a city that has no `content/landing-now.ts`: its front page shows nothing of the kind, and asks nothing. */
export const cityNow: CityNow = async () => []
