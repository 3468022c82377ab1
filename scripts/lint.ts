// npm run lint: findings of every contract of the city, of one API, or of any OpenAPI document. Exit 1 when one is an error.
import { existsSync, statSync } from 'node:fs'
import { requireApi, requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { absolute, cityDir, root } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

const usage = 'npm run lint [-- [<api> | <any OpenAPI file>] [--format people|json|github|sarif] [--fix] [--all]]'

await runCommand(usage, async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'people' },
      fix: { type: 'boolean' },
      all: { type: 'boolean' },
    },
  })
  const [given, tooMany] = positionals
  if (tooMany !== undefined)
    throw new UsageError(`"${tooMany}" is one API too many. Name one, or none to lint them all.`)
  const path = given === undefined ? undefined : absolute(given, process.env['INIT_CWD'])
  const file = path !== undefined && existsSync(path) && statSync(path).isFile() ? path : undefined
  if (file === undefined) requireCity()
  const apiId = given === undefined || file !== undefined ? undefined : requireApi(given)
  const { lintReport, reportFormats } = await import('@openlondon/contract/lint')
  const format = reportFormats.find((one) => one === values.format)
  if (!format) throw new UsageError(`There is no format "${values.format}". Use one of ${reportFormats.join(', ')}.`)
  if (file !== undefined && given !== undefined) {
    const { lintFile } = await import('./lint/lint-file.ts')
    return lintFile({ file, given, format, isMended: values.fix === true, isAll: values.all === true })
  }
  if (values.fix || values.all) throw new UsageError('--fix and --all go with a file, not with a city.')
  const request = { cityDir, format, from: root, today: new Date(), ...(apiId === undefined ? {} : { apiId }) }
  const { text, hasErrors } = await lintReport(request)
  if (text !== '') console.log(text)
  return hasErrors ? 1 : 0
})
