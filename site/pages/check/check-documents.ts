import {
  bumpFor,
  ContractError,
  diffApis,
  groupByRule,
  lintDocument,
  loneModel,
  ruleCatalog,
  type Bump,
  type Change,
  type Finding,
  type LoneDocument,
} from '@openlondon/contract/document'
import { mendedCopy, type MendedCopy } from './mended-copy.ts'
import { readDropped, type Dropped } from './read-dropped.ts'

/** What is asked about: a document, and the version before it where the two are to be compared. */
export type Question = { readonly now: readonly Dropped[]; readonly before: readonly Dropped[] }

export type Step = 'reading' | 'checking' | 'mending' | 'comparing'

export type FoundPlace = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  /** What stands on that line. */
  readonly excerpt: string
}

/** All that one rule has to say. */
export type FoundRule = {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly title: string
  readonly fix: string
  /** The rule's page. */
  readonly href: string
  readonly count: number
  /** The first of them. */
  readonly places: readonly FoundPlace[]
}

export type Comparison =
  | { readonly fault: string }
  | { readonly bump: Bump | undefined; readonly changes: readonly Change[]; readonly count: number }

export type Checked = {
  readonly title: string
  readonly version: string
  readonly operations: number
  /** What to mend first in front. */
  readonly everywhere: readonly FoundRule[]
  /** What the house asks for beside. */
  readonly here: readonly FoundRule[]
  readonly mended?: MendedCopy
  readonly comparison?: Comparison
}

export type Answer = { readonly checked: Checked } | { readonly fault: string }

const placesMax = 40
const changesMax = 200
const excerptLengthMax = 120
const messageLengthMax = 600

/** Everything that the page tells. Pure, but for `report`, which is told of each step as it begins. */
export async function checkDocuments({ now, before }: Question, report: (step: Step) => void): Promise<Answer> {
  report('reading')
  const read = readDropped(now)
  if ('fault' in read) return read
  const former = before.length === 0 ? undefined : readDropped(before)
  if (former && 'fault' in former) return { fault: `The older version: ${former.fault}` }
  report('checking')
  const { everywhere, here } = await lintDocument(read.document)
  const model = modelOf(read.document)
  report('mending')
  const mended = mendedCopy(read.document)
  if (former) report('comparing')
  return {
    checked: {
      title: model?.name ?? read.document.root,
      version: model?.version ?? '',
      operations: model?.operations.length ?? 0,
      everywhere: foundRules(everywhere, read.document),
      here: foundRules(here, read.document),
      ...(mended ? { mended } : {}),
      ...(former ? { comparison: compare(former.document, read.document) } : {}),
    },
  }
}

function modelOf(document: LoneDocument): ReturnType<typeof loneModel> | undefined {
  try {
    return loneModel(document)
  } catch (error) {
    if (error instanceof ContractError) return undefined // lint tells why
    throw error
  }
}

function foundRules(findings: readonly Finding[], { texts }: LoneDocument): readonly FoundRule[] {
  const lines = new Map(Object.entries(texts).map(([name, text]) => [name, text.split('\n')]))
  return groupByRule(findings).map(({ rule, severity, findings: found }) => {
    const entry = ruleCatalog.find(({ id }) => id === rule)
    return {
      rule,
      severity,
      title: entry?.title ?? rule,
      fix: entry?.fix ?? '',
      href: found[0]?.reference ?? '',
      count: found.length,
      places: found.slice(0, placesMax).map(({ at, message }) => ({
        file: at.file,
        line: at.line,
        column: at.column,
        message: message.slice(0, messageLengthMax),
        excerpt: (lines.get(at.file)?.[at.line - 1] ?? '')
          .slice(at.column - 1)
          .trim()
          .slice(0, excerptLengthMax),
      })),
    }
  })
}

/** Of a document that cannot be read as it is meant, no comparison is true. */
function compare(before: LoneDocument, now: LoneDocument): Comparison {
  const [old, next] = [modelOf(before), modelOf(now)]
  if (!old)
    return { fault: `The older version cannot be read, so nothing is compared: check "${before.root}" by itself.` }
  if (!next) return { fault: 'The document cannot be read, so nothing is compared. Mend what stands above first.' }
  const lost = [...old.findings, ...next.findings].find(({ rule }) => rule === 'reference-resolves')
  if (lost)
    return {
      fault: `A reference leads nowhere, so nothing is compared: ${lost.at.file}, line ${lost.at.line}. ${lost.message}`,
    }
  const changes = diffApis(old, next)
  return { bump: bumpFor(changes), changes: changes.slice(0, changesMax).map(shortened), count: changes.length }
}

const operationsMax = 20

function shortened({ places: _places, ...change }: Change): Change {
  return { ...change, operations: change.operations.slice(0, operationsMax) }
}
