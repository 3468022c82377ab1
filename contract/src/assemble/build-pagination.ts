import { isRecord, textOf } from '../grammar/record.ts'
import type { Pagination } from '../model/model.ts'

export const paginationStyles = ['page', 'offset', 'cursor', 'link'] as const satisfies readonly Pagination['style'][]

/** How an operation pages, from its `x-pagination`; what has no style or parameter declares nothing, and `pagination-fits` says so. */
export function paginationOf(value: unknown): Pagination | undefined {
  if (!isRecord(value)) return undefined
  const style = paginationStyles.find((one) => one === value['style'])
  const parameter = textOf(value['parameter'])
  if (style === undefined || parameter === '') return undefined
  const texts = (['size', 'items', 'next', 'pages', 'total', 'totalHeader'] as const).flatMap((key) => {
    const text = textOf(value[key])
    return text === '' ? [] : [[key, text] as const]
  })
  const first = value['first']
  return {
    style,
    parameter,
    ...(Number.isInteger(first) ? { first: Number(first) } : {}),
    ...Object.fromEntries(texts),
  }
}
