// lint.ts [<api>] [--format=people|json|github|sarif]: lint every contract of the city, or one. Findings to stdout, exit 1 when one is an error.
import { parseArgs } from 'node:util'
import { lintReport, reportFormats } from '@openlondon/contract'
import { cityDir, endWith, root } from './parts/project.ts'

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { format: { type: 'string', default: 'people' } },
})
const [apiId, tooMany] = positionals
const unknown = Object.keys(values).find((name) => name !== 'format')
const format = reportFormats.find((one) => one === values['format'])

if (unknown !== undefined) refuse(`There is no option "--${unknown}". Use --format, and the id of an API.`)
else if (!format) refuse(`There is no format "${values['format']}". Use one of ${reportFormats.join(', ')}.`)
else if (tooMany !== undefined) refuse(`"${tooMany}" is one API too many. Name one, or none to lint them all.`)
else
  try {
    const today = new Date()
    const request = { cityDir, format, from: root, today, ...(apiId === undefined ? {} : { apiId }) }
    const { text, hasErrors } = await lintReport(request)
    if (text !== '') console.log(text)
    if (hasErrors) process.exitCode = 1
  } catch (error) {
    endWith(error)
  }

/** The command itself cannot be understood. */
function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
