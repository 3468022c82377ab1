import type { SourceFile } from '../files/source-file.ts'
import type { Finding } from '../model/finding.ts'
import type { IdKind } from '../model/id-kind.ts'

/** A kind as its file tells it, with what it is judged by. */
export type ReadKind = {
  readonly kind: IdKind
  readonly source: SourceFile
  /** Whether `common/schemas.yaml` has a branded schema of that name. */
  readonly isShared: boolean
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly findings: readonly Finding[]
}
