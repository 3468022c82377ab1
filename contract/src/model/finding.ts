import type { SourceLocation } from './model.ts'

/** Something a tool has to say about a contract: returned in lists, never thrown. */
export type Finding = {
  /** Rule id; its page is `rulePath(rule)`. */
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly at: SourceLocation
  /** Path of the page that explains the rule and how to fix it. */
  readonly reference: string
}
