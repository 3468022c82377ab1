// Part of `npm run fix`: the tables of fields in openapi/README.md, as the contract room knows them today.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments, runCommand } from './parts/command.ts'
import { root } from './parts/project.ts'

await runCommand('node --conditions=city-source scripts/field-tables.ts', async () => {
  readArguments({})
  const { withFieldTables } = await import('@openlondon/contract')
  const file = join(root, 'openapi/README.md')
  writeFileSync(file, withFieldTables(readFileSync(file, 'utf8')))
})
