import { meetsBar, ratioOf, type Figure, type PartResult } from './measure/part.ts'

export type NamedResult = { readonly id: string; readonly about: string; readonly result: PartResult }

const headings = ['', 'value', 'peer', '', 'ratio', 'bar', ''] as const

/** Aligned text for people. Numbers stand to the right, words to the left. */
export function formatTable(results: readonly NamedResult[]): string {
  const rows = results.flatMap(({ result }) => (result.kind === 'measured' ? result.figures.map(rowOf) : []))
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const write = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  const sections = results.map(({ id, about, result }) => {
    const lines =
      result.kind === 'measured'
        ? [...result.figures.map((figure) => write(rowOf(figure))), ...(result.notes ?? []).map((note) => `  ${note}`)]
        : [`  skipped: ${result.reason}`]
    return [`${id}: ${about}`, ...lines].join('\n')
  })
  return [write(headings), ...sections].join('\n\n')
}

/** The value and the ratio, but not the names around them. */
function isNumber(column: number): boolean {
  return column === 1 || column === 3 || column === 4
}

function rowOf(figure: Figure): readonly string[] {
  const ratio = ratioOf(figure)
  const met = meetsBar(figure)
  return [
    `  ${figure.name}`,
    withUnit(figure.value, figure.unit),
    figure.peer?.name ?? '',
    figure.peer ? withUnit(figure.peer.value, figure.unit) : '',
    ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    barText(figure),
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]
}

function barText({ bar, better, unit }: Figure): string {
  if (!bar) return ''
  return `${better === 'lower' ? '≤' : '≥'} ${bar.of === 'ratio' ? `${bar.value}x` : withUnit(bar.value, unit)}`
}

function withUnit(value: number, unit: Figure['unit']): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: unit === 'B' ? 0 : digits })} ${unit}`
}
