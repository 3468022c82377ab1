// Lint every contract of the city; findings to stdout, exit 1 when one is an error.
import { formatFindings, lintCity } from '@openlondon/spec'
import { cityDir, endWith } from './project.ts'

try {
  const findings = await lintCity(cityDir)
  if (findings.length > 0) console.log(formatFindings(findings))
  if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1
} catch (error) {
  endWith(error)
}
