import type { Landmark } from '../city/brand.ts'
import type { Palette } from '../city/colours.ts'

export type Pictured = {
  readonly title: string
  readonly text: string
  /** The portal's name. */
  readonly portal: string
  readonly landmark: Landmark | undefined
  readonly colours: Palette
}

/** Families by which the renderer knows the two faces: of one whose weight varied, the name says at which it was designed. */
export const faces = { display: 'Bricolage Grotesque 96pt ExtraBold', text: 'Atkinson Hyperlegible Next' } as const

const [width, height, margin] = [1_200, 630, 72] as const
const titleLinesMax = 2
const textLinesMax = 3

/** Whether the two faces have every sign of a text: they are cut for Latin. */
export const isDrawable = (text: string): boolean => /^[ -ɏ‘’“”–—…·№]*$/u.test(text)

/** What is shown where a page is shared: what it is, whose portal, and the city's line. */
export function socialPicture({ title, text, portal, landmark, colours }: Pictured): string {
  const of = (name: string): string => colours[name] ?? '#000000'
  const titleLines = wrapped(title, 24, titleLinesMax)
  const textLines = wrapped(text, 56, textLinesMax)
  const textTop = 150 + titleLines.length * 84
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${of('paper')}"/>`,
    landmark ? drawing(landmark, of) : '',
    lines([portal], { x: margin, y: 96, size: 34, step: 0, face: faces.text, fill: of('river') }),
    lines(titleLines, { x: margin, y: 200, size: 80, step: 84, face: faces.display, fill: of('ink') }),
    lines(textLines, { x: margin, y: textTop + 30, size: 34, step: 46, face: faces.text, fill: of('muted') }),
    `<rect x="0" y="0" width="${width}" height="12" fill="${of('ink')}"/>`,
    '</svg>',
  ].join('')
}

/** The wide strip along the foot. */
function drawing({ ribbon, main, streams }: Landmark, of: (name: string) => string): string {
  const stroke = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
  return [
    `<svg x="0" y="450" width="${width}" height="180" viewBox="${ribbon}" preserveAspectRatio="xMidYMid slice">`,
    ...streams.map(
      (path) =>
        `<path d="${attribute(path)}" ${stroke} stroke="${of('river-line')}" stroke-opacity="0.4" stroke-width="2"/>`,
    ),
    `<path d="${attribute(main)}" ${stroke} stroke="${of('river-line')}" stroke-width="19"/>`,
    `<path d="${attribute(main)}" ${stroke} stroke="${of('river-fill')}" stroke-width="14"/>`,
    '</svg>',
  ].join('')
}

type Set = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly step: number
  readonly face: string
  readonly fill: string
}

const lines = (texts: readonly string[], { x, y, size, step, face, fill }: Set): string =>
  texts
    .map(
      (text, index) =>
        `<text x="${x}" y="${y + index * step}" font-family="${face}" font-size="${size}" fill="${fill}">${attribute(text)}</text>`,
    )
    .join('')

/** Lines of whole words; what has no room ends in an ellipsis. */
export function wrapped(text: string, charactersMax: number, linesMax: number): readonly string[] {
  const all = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .reduce<readonly string[]>((before, word) => {
      const last = before.at(-1)
      const longer = last === undefined ? word : `${last} ${word}`
      return last === undefined || longer.length > charactersMax ? [...before, word] : [...before.slice(0, -1), longer]
    }, [])
  if (all.length <= linesMax) return all
  const shown = all.slice(0, linesMax)
  return [...shown.slice(0, -1), `${(shown.at(-1) ?? '').replace(/[,.;:]$/, '')} …`]
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
