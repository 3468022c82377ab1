import { renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { terminalLine } from '@openlondon/contract/model'
import {
  formatLone,
  lintDocument,
  readLoneDocument,
  reportFor,
  type Finding,
  type ReportFormat,
} from '@openlondon/contract/lint'
import { mendText } from '@openlondon/contract/mend'
import type { ExitCode } from '../parts/command.ts'

export type FileOrder = {
  /** Absolute. */
  readonly file: string
  /** As it was typed, which is how findings call it. */
  readonly given: string
  readonly format: ReportFormat
  /** `--fix` was said: what needs no judgement is mended first. */
  readonly isMended: boolean
  /** `--all` was said: what this house alone asks for, too. */
  readonly isAll: boolean
}

/** Any OpenAPI document of anybody, with the files beside it. */
export async function lintFile({ file, given, format, isMended, isAll }: FileOrder): Promise<ExitCode> {
  const read = readLoneDocument(file)
  const document = isMended ? mend(read, dirname(file)) : read
  const { everywhere, here } = await lintDocument(document)
  const findings = (isAll ? [...everywhere, ...here] : everywhere).map((finding) => seen(finding, given))
  console.log(format === 'people' ? formatLone(findings) : reportFor(format, findings, ''))
  if (!isAll && here.length > 0 && format === 'people')
    console.error(`${here.length} more are asked for by this house alone: --all tells them.`)
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

type Read = ReturnType<typeof readLoneDocument>

/** The root document and every file of it, each written whole or not at all. */
function mend({ root, texts }: Read, folder: string): Read {
  const mended = Object.entries(texts).map(([name, text]) => {
    const after = mendText(name, text)
    if (after.text !== text) {
      const draft = join(folder, `${name}.draft`)
      writeFileSync(draft, after.text)
      renameSync(draft, join(folder, name))
    }
    for (const { line, message, rule } of after.mended)
      console.error(terminalLine(`mended ${name}:${line}  ${message} [${rule}]`))
    return [name, after.text] as const
  })
  return { root, texts: Object.fromEntries(mended) }
}

const seen = (finding: Finding, given: string): Finding => ({
  ...finding,
  at: { ...finding.at, file: join(dirname(given), finding.at.file) },
})
