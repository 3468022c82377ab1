/** How high a row is, pixels. Rows do not wrap: it is the same for all. */
export const rowPx = 34
/** Browsers lose count of what is higher than some tens of millions of pixels. */
const heightMax = 8_000_000

/** How high a list of so many rows is. */
export const listHeight = (rows: number): number => Math.min(heightMax, rows * rowPx)

/** Which row is at the top where so much was scrolled: beyond the bound above a pixel stands for more than a pixel. */
export function firstRow(scrolled: number, rows: number, viewPx: number): number {
  const height = listHeight(rows)
  if (height <= viewPx) return 0
  const visible = Math.floor(viewPx / rowPx)
  const share = Math.min(1, Math.max(0, scrolled / (height - viewPx)))
  const last = Math.max(0, rows - visible)
  return height < heightMax ? Math.min(last, Math.floor(scrolled / rowPx)) : Math.round(share * last)
}
