import type { City } from '../model.ts'

/** The name of the package of a city's sandbox: `@city/offline` beside `@city/sdk`, `city-offline` beside any other `city`. */
export function offlineName({ sdk: { packageName } }: Pick<City, 'sdk'>): string {
  return packageName.endsWith('/sdk') ? packageName.replace(/sdk$/, 'offline') : `${packageName}-offline`
}

/** Where the build makes it, from the repository's root; no repository keeps it. */
export function offlineFolder({ id }: Pick<City, 'id'>): string {
  return `.sdk/${id}-offline`
}
