import type { IdKind, KnownId, RetiredId } from '@openlondon/contract'
import { docLine } from '../decide/docstring.ts'
import { camelCase } from '../decide/name.ts'

/** What the door of ids has at run time, where a city has a registry: the tables, and the functions that read them. */
export function idTables(kinds: readonly IdKind[]): string {
  const whole = kinds.filter(({ parts }) => parts)
  return `${whole.length > 0 ? "import { partsOf } from '../ids/parts-of.ts'\n" : ''}import type { IdTable } from '../ids/id-table.ts'

export { findIds, type FoundId } from '../ids/find-ids.ts'
export { hasRetiredIds, withIdHints, type RetiredIdError } from '../ids/id-hints.ts'
export type { IdOf, IdTable, IdValue, NamedId } from '../ids/id-table.ts'
export { resolveId, type ResolvedId } from '../ids/resolve-id.ts'

${[...kinds.map(tableOf), ...whole.map((kind) => partsFunction(kind, kinds))].join('\n')}`
}

/** The constant of a kind’s table: `LineId` has `lineIds`, `LsoaCode2021` has `lsoaCodes2021`. */
export const tableName = (kind: string): string => camelCase(kind).replace(/\d*$/, (year) => `s${year}`)

function tableOf(kind: IdKind): string {
  const { title, summary, ids, pattern, attribution } = kind
  const words = [`${title}: ${summary}`, countOf(kind), ...attribution].join(' ')
  const members = [
    `kind: ${JSON.stringify(kind.kind)}`,
    `rows: ${literal(ids.map(rowOf).join('\n'))}`,
    ...(pattern === undefined ? [] : [`form: ${JSON.stringify(pattern)}`]),
    ...(kind.isComplete ? ['complete: true'] : []),
    ...(kind.type === 'number' ? ['numeric: true'] : []),
    ...(kind.retired.length > 0 ? [`retired: [\n${kind.retired.map(retiredOf).join('')}  ]`] : []),
  ]
  return `/** ${docLine(words)} */
export const ${tableName(kind.kind)}: IdTable<${kind.kind}> = {
${members.map((member) => `  ${member},\n`).join('')}}
`
}

const countOf = ({ ids, isComplete }: IdKind): string =>
  isComplete ? `All ${ids.length} are here.` : `${ids.length} of them are here; there are others.`

const rowOf = ({ id, name, aliases, parts }: KnownId): string =>
  [id, name, aliases.join('|'), parts.join(',')]
    .map((cell) => cell.replaceAll(/[\t\n]+/g, ' '))
    .join('\t')
    .trimEnd()

const retiredOf = ({ id, name, until, successors, why }: RetiredId): string =>
  `    ${JSON.stringify({ id, name, until, successors, why })},\n`

/** A text of many lines, so that a changed row is a changed line. */
const literal = (text: string): string => `\`${text.replaceAll(/[`\\]|\$\{/g, String.raw`\$&`)}\``

function partsFunction({ kind, title, parts }: IdKind, kinds: readonly IdKind[]): string {
  const part = kinds.find((one) => one.kind === parts?.kind)
  if (!parts || !part) return ''
  return `/** What belongs to one of the ${docLine(title)}; none for one that is not known. */
export const ${parts.called} = (whole: ${kind}): readonly ${part.kind}[] => partsOf(${tableName(kind)}, ${part.type === 'number'}, whole)
`
}
