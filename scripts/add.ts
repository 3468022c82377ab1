// npm run add -- <api> <document> [--city <folder>]: an owner's OpenAPI document as the draft of an API, and all it still lacks.
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { absolute, cityDir, root } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

await runCommand('npm run add -- <api> <document> [--city <folder>]', async () => {
  const { values, positionals } = readArguments({ allowPositionals: true, options: { city: { type: 'string' } } })
  const [id, given, tooMany] = positionals
  if (id === undefined || given === undefined)
    throw new UsageError('Name the new API, such as buses, and the file that holds its OpenAPI document.')
  if (tooMany !== undefined) throw new UsageError(`"${tooMany}" is one document too many: they are added one by one.`)
  const standing = process.env['INIT_CWD']
  const city = values.city === undefined ? cityDir : absolute(values.city, standing)
  requireCity(city)
  const document = absolute(given, standing)
  if (!existsSync(document)) throw new UsageError(`There is no file ${given}.`)
  const { addApi } = await import('./add/add-api.ts')
  const shown = city.startsWith(root) ? relative(root, city) : city
  return addApi({ id, document, cityDir: city, shown })
})
