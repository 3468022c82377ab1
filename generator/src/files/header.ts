import type { ApiModel, City } from '@openlondon/contract'

/** How every generated file begins, and by what it is known for one. */
export const generatedMark = '// Generated from '

/** First line of every generated file: what it is made from, and how to change it. */
export const headerFor = ({ id, version }: Pick<ApiModel, 'id' | 'version'>): string => header(`${id}@${version}`)

/** The same for what is made from the whole city. */
export const cityHeader = ({ id }: Pick<City, 'id'>): string => header(id)

const header = (origin: string): string => `${generatedMark}${origin}. Do not edit: npm run generate`
