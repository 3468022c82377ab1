/** A limit in words, to stand behind "now:" and "before:". */
export function limitText(key: string, value: unknown): string {
  if (key === 'additionalProperties')
    return value === false ? 'no members but those described' : 'further members are let be'
  if (value === undefined) return nothings[key] ?? 'no such limit'
  if (key === 'pattern')
    return [value]
      .flat()
      .map((one) => `matches \`${String(one)}\``)
      .join(' and ')
  if (key === 'integer') return 'whole numbers'
  if (key === 'uniqueItems') return 'no item twice'
  const shown = short(value)
  return (texts[key] ?? `\`${key}\` is `) + shown + (units[key] ?? '')
}

const nothings: Readonly<Record<string, string>> = {
  integer: 'any number',
  uniqueItems: 'items may repeat',
  format: 'no format',
  pattern: 'no pattern',
}

const texts: Readonly<Record<string, string>> = {
  minLength: 'at least ',
  maxLength: 'at most ',
  minimum: 'at least ',
  maximum: 'at most ',
  exclusiveMinimum: 'more than ',
  exclusiveMaximum: 'less than ',
  multipleOf: 'a multiple of ',
  minItems: 'at least ',
  maxItems: 'at most ',
  minProperties: 'at least ',
  maxProperties: 'at most ',
  format: 'format ',
}

const units: Readonly<Record<string, string>> = {
  minLength: ' characters',
  maxLength: ' characters',
  minItems: ' items',
  maxItems: ' items',
  minProperties: ' members',
  maxProperties: ' members',
}

/** A value as JSON, cut where it grows long. */
export function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
