import { countByRule, formatByRule, type Finding } from '@openlondon/contract'

type Added = {
  readonly id: string
  readonly folder: string
  readonly files: readonly string[]
  readonly mended: readonly Finding[]
  readonly missing: readonly Finding[]
}

const kinds = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'hint'],
] as const

/** What was written, what of the document was mended on the way, all that is missing, and what to do next. */
export function reportAdded({ id, folder, files, mended, missing }: Added): string {
  const fixtures = files.filter((file) => file.startsWith('fixtures/')).length
  const written = files.filter((file) => !file.startsWith('fixtures/'))
  const found = kinds.flatMap(([severity, word]) => {
    const findings = missing.filter((finding) => finding.severity === severity)
    return findings.length === 0 ? [] : [{ findings, count: counted(findings.length, word) }]
  })
  return [
    `Wrote ${folder}: ${written.join(', ')}, and fixtures of ${counted(fixtures, 'operation')}.`,
    ...section('mended in the new contract; look whether it is what you mean', mended),
    ...found.flatMap(({ findings, count }) => section(count, findings)),
    '',
    ...found.map(({ findings, count }) => `${count}: ${countByRule(findings)}`),
    `"${id}" is a draft, and the city goes without it. The same again, with the sandbox's answers and the SDK's types: npm run try -- ${id}`,
    `When no error is left, write alpha, beta or stable for "draft" in ${folder}/api.yaml.`,
  ].join('\n')
}

const section = (heading: string, findings: readonly Finding[]): readonly string[] =>
  findings.length === 0 ? [] : ['', heading.toUpperCase(), formatByRule(findings)]

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
