/** The members that were told. */
export const withoutNulls = (thing: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== undefined))
