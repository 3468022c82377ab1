// lint.ts [<api>] [--format=people|json|github|sarif]: lint every contract of the city, or one. Findings to stdout, exit 1 when one is an error.
import { requireApi, requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { cityDir, root } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'

await runCommand('npm run lint [-- [<api>] [--format people|json|github|sarif]]', async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'people' } },
  })
  const [given, tooMany] = positionals
  if (tooMany !== undefined)
    throw new UsageError(`"${tooMany}" is one API too many. Name one, or none to lint them all.`)
  requireCity()
  const apiId = given === undefined ? undefined : requireApi(given)
  const { lintReport, reportFormats } = await import('@openlondon/contract')
  const format = reportFormats.find((one) => one === values.format)
  if (!format) throw new UsageError(`There is no format "${values.format}". Use one of ${reportFormats.join(', ')}.`)
  const request = { cityDir, format, from: root, today: new Date(), ...(apiId === undefined ? {} : { apiId }) }
  const { text, hasErrors } = await lintReport(request)
  if (text !== '') console.log(text)
  return hasErrors ? 1 : 0
})
