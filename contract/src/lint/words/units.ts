/** Atoms of the Unified Code for Units of Measure that a city's data is measured in. */
const atoms =
  "m s min h d wk mo a ' '' g t l L deg rad % 1 Pa bar W J Wh eV Hz N K Cel V A ar har B dB By bit lx lm cd Bq Sv mol".split(
    ' ',
  )

/** Those that take a prefix, as in `km`, `mg` and `GWh`. */
const metric = 'm s g t l L Pa bar W J Wh eV Hz N K V A B By bit Bq Sv mol'.split(' ')
const prefixes = 'Y Z E P T G M k h da d c m u n p f'.split(' ')

/** Whether a text is a unit code: atoms joined by `.` or `/`, each with an exponent or a note in braces. */
export function isUnit(text: string): boolean {
  const flat = text.replaceAll(/\(([^()]+)\)/g, '$1')
  return flat !== '' && flat.split(/[./]/).every((term, index) => isTerm(term) || (index === 0 && term === ''))
}

function isTerm(term: string): boolean {
  const bare = term.replace(/\{[^{}]*\}$/, '')
  if (bare === '') return term !== ''
  const atom = bare.replace(/\^?-?\d+$/, '')
  if (/^(10\*)?$/.test(atom) || /^[kM]?\[[^\][]+\]$/.test(atom) || /^\d+$/.test(bare)) return true
  return atoms.includes(atom) || prefixes.some((one) => atom.startsWith(one) && metric.includes(atom.slice(one.length)))
}
