import { drawPages, type DrawQuestion } from './draw-pages.ts'
import type { OperationPage } from '../reference/create/create-operation-page.ts'

export type Drawn = { readonly pages: readonly OperationPage[] } | { readonly fault: string }

// Asked once: the page ends this worker with its answer, or when it has waited enough.
self.onmessage = ({ data }: MessageEvent<DrawQuestion>): void => {
  const say = (drawn: Drawn): void => self.postMessage(drawn)
  try {
    say({ pages: drawPages(data) })
  } catch (error) {
    say({ fault: `The pages cannot be drawn (${error instanceof Error ? error.message : String(error)}).` })
  }
}
