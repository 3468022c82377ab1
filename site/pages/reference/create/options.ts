import type { MarkdownPipeline } from '../../../samples/markdown-pipeline.ts'

/** What the plugin needs to know; `cityDir` and `root` are absolute. */
export type ReferenceOptions = {
  readonly cityDir: string
  readonly root: string
  readonly pipeline: MarkdownPipeline
}
