/** Colours by name, such as `river`, without the two hyphens. */
export type Palette = Readonly<Record<string, string>>
export type Colours = { readonly light: Palette; readonly dark: Palette }

/** The colours that a style sheet declares, by day and by night. */
export function coloursOf(stylesheet: string): Colours {
  const [light = '', dark = ''] = [/:root \{([^}]*)\}/, /\[data-theme='dark'\] \{([^}]*)\}/].map(
    (block) => block.exec(stylesheet)?.[1],
  )
  return { light: declared(light), dark: declared(dark) }
}

const declared = (block: string): Palette =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]),
  )

/** The style sheet that puts a city's colours in the place of ours. */
export function coloursSheet({ light, dark }: Colours): string {
  const rule = (selector: string, palette: Palette): string =>
    Object.keys(palette).length === 0
      ? ''
      : `${selector} {\n${Object.entries(palette)
          .map(([name, value]) => `  --${name}: ${value};\n`)
          .join('')}}\n`
  return rule(':root', light) + rule("[data-theme='dark']", dark)
}

/** What is read on what. Text and links need 4.5:1 (WCAG 1.4.3). */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'sheet'],
  ['ink', 'selection'],
  ['muted', 'paper'],
  ['muted', 'panel'],
  ['river', 'paper'],
  ['river', 'panel'],
  ['river', 'sheet'],
  ['on-river', 'river'],
  ['brick', 'paper'],
  ['plane', 'paper'],
  ['amber', 'amber-wash'],
] as const
const leastContrast = 4.5

/** Sentences about colours that cannot be read on one another; none when all can. */
export function unreadable(colours: Colours): readonly string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap(([text, ground]) => {
      const [front, back] = [colours[scheme][text], colours[scheme][ground]]
      const ratio = front && back ? contrast(front, back) : leastContrast
      return ratio < leastContrast
        ? [
            `"${scheme}.${text}" on "${scheme}.${ground}" has a contrast of ${ratio.toFixed(1)}; text needs ${leastContrast}.`,
          ]
        : []
    }),
  )
}

/** WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((left, right) => right - left)
  return (high + 0.05) / (low + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
