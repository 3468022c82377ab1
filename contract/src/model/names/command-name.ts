import type { City } from '../model.ts'

/** What the command of a city's SDK is run as: `city-sdk` for `@city/sdk`. */
export const commandName = ({ sdk: { packageName } }: Pick<City, 'sdk'>): string =>
  packageName.replace(/^@/, '').replace('/', '-')
