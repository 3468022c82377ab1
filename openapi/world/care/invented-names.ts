/** First halves of names that no business bears: each is joined with a second half below. */
const beginnings = [
  'Quill',
  'Bracken',
  'Pell',
  'Marl',
  'Thistle',
  'Wether',
  'Lark',
  'Osier',
  'Sedge',
  'Tansy',
  'Yarrow',
  'Fennel',
  'Corbel',
  'Damson',
  'Hollin',
  'Merle',
  'Plover',
  'Rushen',
] as const

const endings = [
  'mere',
  'fold',
  'wick',
  'combe',
  'holt',
  'stead',
  'garth',
  'lode',
  'shaw',
  'croft',
  'hythe',
  'leaze',
  'by',
  'thwaite',
  'den',
  'ridge',
  'worth',
  'bourn',
  'staithe',
] as const

/** How many there are before the first comes again. */
export const inventedNames: number = beginnings.length * endings.length

/** An invented word by its number, such as Quillmere: neighbours by number have no half in common. */
export function inventedName(number: number): string {
  // The two lengths have no common divisor, so that every pair comes once.
  return `${beginnings[number % beginnings.length]}${endings[number % endings.length]}`
}
