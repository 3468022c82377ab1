// Part of `npm run fix`: the tables of fields in openapi/README.md, as the contract room knows them today.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFieldTables } from '@openlondon/contract'
import { root } from './parts/project.ts'

const file = join(root, 'openapi/README.md')
writeFileSync(file, withFieldTables(readFileSync(file, 'utf8')))
