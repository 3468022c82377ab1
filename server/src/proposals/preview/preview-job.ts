import type { SentDocument } from '@openlondon/contract'

/** A proposed document to show beside what is published. */
export type PreviewJob = {
  readonly cityDir: string
  readonly apiId: string
  readonly document: SentDocument
  /** What it would be published as. */
  readonly version: string
}

/** One name of the SDK, as it is imported; null where there is none. */
export type PreviewedName = { readonly name: string; readonly before: string | null; readonly after: string | null }

export type PreviewedOperation = { readonly operation: string; readonly kind: 'new' | 'changed' }

export type Preview = {
  /** What is gone first, then what has changed, then what is new. */
  readonly names: readonly PreviewedName[]
  readonly namesCount: number
  /** Why the SDK cannot be shown; null where it is. */
  readonly noNames: string | null
  /** Those whose pages would read otherwise, or are new. */
  readonly operations: readonly PreviewedOperation[]
  readonly operationsCount: number
  /** The contract as it would be published, in one piece; null where it is too long to be drawn from. */
  readonly contract: string | null
}

export type PreviewResult =
  | { readonly kind: 'previewed'; readonly preview: Preview }
  /** The city has changed since the document was judged, and cannot be read with it any more. */
  | { readonly kind: 'unreadable' }
