const plainNames = new Map<string, string>()
const namesMax = 20_000
const keptCharactersMax = 100

/** A name as people type it: small letters without accents, signs and doubled spaces. Views ask for those of whole kinds each time. */
export function plainName(text: string): string {
  let plain = plainNames.get(text)
  if (plain !== undefined) return plain
  plain = madePlain(text)
  if (text.length > keptCharactersMax) return plain
  if (plainNames.size >= namesMax) plainNames.clear()
  plainNames.set(text, plain)
  return plain
}

function madePlain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How well a name answers what was typed: 3 the same, 2 begins with it, 1 a word of it does, 0 not. Both plain. */
export function nameMatch(name: string, typed: string): 0 | 1 | 2 | 3 {
  if (typed === '') return 0
  if (name === typed) return 3
  if (name.startsWith(typed)) return 2
  return ` ${name}`.includes(` ${typed}`) ? 1 : 0
}
