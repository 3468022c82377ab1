/** One family as the site ships it. */
export type Face = {
  readonly name: string
  readonly family: string
  readonly source: string
  readonly weights: readonly [number, number]
  readonly characters: string
  /** Needed for the first paint of every page. */
  readonly preload: boolean
  /** The first of the local faces that is there, all of the same widths. */
  readonly fallback?: { readonly family: string; readonly locals: readonly string[]; readonly sizeAdjust: string }
}

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_unused, index) => index + 32))
const latin = String.fromCodePoint(...Array.from({ length: 96 }, (_unused, index) => index + 160))
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
    fallback: { family: 'Atkinson fallback', locals: ['Arial'], sizeAdjust: '102%' },
  },
  {
    name: 'display',
    family: 'Bricolage Grotesque',
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    weights: [500, 800],
    // Headings have words, and no arrows.
    characters: ascii + marks + signs,
    preload: true,
    fallback: { family: 'Bricolage fallback', locals: ['Arial'], sizeAdjust: '98%' },
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
      locals: ['DejaVu Sans Mono', 'Menlo', 'Liberation Mono', 'Courier New'],
      sizeAdjust: '102.9%',
    },
  },
]
