/** One family as the site ships it. */
export type Face = {
  readonly name: string
  readonly family: string
  readonly source: string
  readonly weights: readonly [number, number]
  readonly characters: string
  /** For the first paint of every page, or not on that page at all. */
  readonly preload: boolean
  /** What readers have themselves, made as wide as ours: what is painted where ours comes too late. */
  readonly fallback: { readonly family: string; readonly faces: readonly LocalFace[] }
}

/** The first of the local faces that is there, all of the same widths, and how much wider ours is over the texts of the site. */
type LocalFace = { readonly locals: readonly string[]; readonly weight: 400 | 700; readonly sizeAdjust: string }

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_unused, index) => index + 32))
const latin = String.fromCodePoint(...Array.from({ length: 96 }, (_unused, index) => index + 160))
// Liberation and Arimo are as wide as Arial, letter by letter.
const arial = ['Arial', 'Liberation Sans', 'Arimo']
const arialBold = ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold']

const marks = '‘’“”–—…·'
const typographic = `${marks}•×→←↗↑↓≤≥≈№−`

/** The families, with the signs beyond ASCII that a city's own texts are written in. */
export const facesFor = (signs: string): readonly Face[] => [
  {
    name: 'text',
    family: 'Atkinson Hyperlegible Next',
    source: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: [400, 700],
    characters: ascii + latin + typographic + signs,
    preload: true,
    fallback: {
      family: 'Atkinson fallback',
      faces: [
        { locals: ['DejaVu Sans'], weight: 400, sizeAdjust: '86.9%' },
        { locals: ['DejaVu Sans Bold'], weight: 700, sizeAdjust: '82.7%' },
        { locals: ['Roboto'], weight: 400, sizeAdjust: '99.1%' },
        { locals: ['Roboto Bold'], weight: 700, sizeAdjust: '105.1%' },
        { locals: arial, weight: 400, sizeAdjust: '98.9%' },
        { locals: arialBold, weight: 700, sizeAdjust: '98.9%' },
      ],
    },
  },
  {
    name: 'display',
    family: 'Bricolage Grotesque',
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    weights: [500, 800],
    // Headings have words, and no arrows.
    characters: ascii + marks + signs,
    preload: true,
    fallback: {
      family: 'Bricolage fallback',
      faces: [
        { locals: ['DejaVu Sans Bold'], weight: 700, sizeAdjust: '86.1%' },
        { locals: ['Roboto Bold'], weight: 700, sizeAdjust: '108%' },
        { locals: arialBold, weight: 700, sizeAdjust: '102.2%' },
      ],
    },
  },
  {
    name: 'code',
    family: 'JetBrains Mono',
    source: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
    weights: [400, 600],
    characters: ascii + '…·→│└├─×' + signs,
    preload: false,
    fallback: {
      family: 'JetBrains fallback',
      faces: [
        { locals: ['DejaVu Sans Mono', 'Menlo', 'Liberation Mono', 'Courier New'], weight: 400, sizeAdjust: '99.7%' },
      ],
    },
  },
]
