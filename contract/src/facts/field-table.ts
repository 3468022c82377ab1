import { apiFields, cityFields, type FieldEntry } from './field-list.ts'

const tables: readonly (readonly [file: string, fields: readonly FieldEntry[]])[] = [
  ['city.yaml', cityFields],
  ['api.yaml', apiFields],
]

/** A text in Markdown with its tables of fields as they are today; each stands between `<!-- fields of … -->` and `<!-- end -->`. */
export function withFieldTables(text: string): string {
  return tables.reduce((written, [file, fields]) => {
    const [before = '', rest = ''] = written.split(`<!-- fields of ${file} -->`)
    const after = rest.slice(rest.indexOf('<!-- end -->'))
    return `${before}<!-- fields of ${file} -->\n\n${fieldTable(fields)}\n\n${after}`
  }, text)
}

function fieldTable(entries: readonly FieldEntry[]): string {
  const rows = entries.map((entry) => [`\`${entry.name}\``, neededOf(entry), wordsOf(entry), exampleOf(entry)])
  return [['member', 'needed', 'what it is', 'for example'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

/** The same as a list, for pages that are read on a phone: a line a member. */
export const fieldList = (entries: readonly FieldEntry[]): string =>
  entries
    .map((entry) => {
      const needed = { yes: ' (needed)', 'by lint': ' (a rule asks)' }[neededOf(entry)] ?? ''
      const example = exampleOf(entry)
      // An address in a sentence is a form to follow, and no link.
      const words = wordsOf(entry).replaceAll(/https?:\/\/[\w.:-]*/g, '`$&`')
      return `- \`${entry.name}\`${needed}: ${words}${example === '' ? '' : ` For example ${example}.`}`
    })
    .join('\n')

function neededOf({ required, rule }: FieldEntry): string {
  if (required) return 'yes'
  return rule === undefined ? '' : 'by lint'
}

function wordsOf({ meaning, form, values, fallback, only }: FieldEntry): string {
  return [
    meaning,
    ...(form === undefined ? [] : [form]),
    ...(values ? [`One of ${values.map((value) => `\`${value}\``).join(', ')}.`] : []),
    ...(fallback === undefined ? [] : [`Without it, \`${fallback}\`.`]),
    ...(only === undefined ? [] : [`Only with \`${only}\`.`]),
  ].join(' ')
}

const exampleOf = ({ example }: FieldEntry): string => (example === undefined ? '' : `\`${example}\``)
