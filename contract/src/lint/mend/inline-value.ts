import { isRecord } from '../../grammar/record.ts'

/** A value in one line, as JSON or as people write YAML in one. */
export function inlineValue(value: unknown, isJson: boolean): string {
  if (Array.isArray(value)) return `[${value.map((one) => inlineValue(one, isJson)).join(', ')}]`
  const text = (words: string): string => (isJson ? JSON.stringify(words) : inlineText(words))
  if (!isRecord(value)) return typeof value === 'string' ? text(value) : JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${text(key)}: ${inlineValue(member, isJson)}`)
  return `{ ${members.join(', ')} }`
}

/** Words need no quotes, unless a reader of YAML takes them for something else. */
function inlineText(text: string): string {
  const isPlain = /^(?:[A-Za-z][A-Za-z0-9_ -]*|\d+\.\d+\.\d+)$/.test(text) && !text.endsWith(' ')
  return isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}
