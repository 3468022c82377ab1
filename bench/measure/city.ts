import { join } from 'node:path'

/** The repository this is measured in, and the city whose contracts it is measured with. */
export const root = join(import.meta.dirname, '../..')
export const cityDir = process.env['CITY_DIR'] ?? join(root, 'openapi')
