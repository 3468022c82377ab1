import { createSlugger } from '@docusaurus/utils'
import type { ApiModel, City, OperationModel, RuleEntry } from '@openlondon/contract'
import { modelPath, operationPath, problemPath, rulePath } from '@openlondon/contract/model'
import { createModelsPage } from '../../reference/create/create-models-page.ts'
import type { Example } from '../../examples/create-example.ts'
import type { Problem } from '../../problems/problem.ts'
import { createRecord, type RecordKind, type SearchRecord } from './record.ts'
import { plainText, splitMarkdown } from './split-markdown.ts'

/** A page written in Markdown, wherever it came from. */
export type SourcePage = {
  readonly kind: Extract<RecordKind, 'guide' | 'api' | 'symbol'>
  readonly path: string
  readonly title: string
  readonly description: string
  readonly markdown: string
}

export type SearchSources = {
  readonly origin: string
  readonly city: City
  readonly pages: readonly SourcePage[]
  readonly examples: readonly Example[]
  readonly problems: readonly Problem[]
  readonly rules: readonly RuleEntry[]
  /** What people call an operation, by its id; and other words for pages, by path. */
  readonly aliases: Readonly<Record<string, readonly string[]>>
}

/** Everything that can be found. Headings of properties are no records: a field must never stand above its operation. */
export function createRecords(sources: SearchSources): readonly SearchRecord[] {
  const { origin, city, aliases } = sources
  const records = [
    ...sources.pages.flatMap((page) => pageRecords(origin, page, aliases)),
    ...sources.examples.map((example) =>
      createRecord(origin, {
        kind: 'example',
        path: example.href,
        title: example.title,
        content: plainText(example.text),
        aliases: [...(aliases[example.href] ?? []), ...example.operations.map((operation) => operation.label)],
      }),
    ),
    ...city.apis.flatMap((api) => [
      ...api.operations.map((operation) => operationRecord(origin, api, operation, aliases)),
      ...namedTypes(city, api).map(({ name, description }) =>
        createRecord(origin, { kind: 'model', path: modelPath(api.id, name), title: name, content: description }),
      ),
    ]),
    ...sources.problems.map(({ code, title, cause, fix }) =>
      createRecord(origin, {
        kind: 'problem',
        path: problemPath(code),
        title: code,
        content: `${title}. ${cause} ${fix}`,
        aliases: aliases[code] ?? [],
      }),
    ),
    ...sources.rules.map(({ id, title, why }) =>
      createRecord(origin, { kind: 'rule', path: rulePath(id), title: id, content: plainText(`${title} ${why}`) }),
    ),
  ]
  return [...new Map(records.map((record) => [record.objectID, record])).values()]
}

function pageRecords(origin: string, page: SourcePage, aliases: SearchSources['aliases']): SearchRecord[] {
  const slugger = createSlugger()
  const own = { kind: page.kind, title: page.title }
  const [opening, ...sections] = splitMarkdown(page.markdown)
  const first = createRecord(origin, {
    ...own,
    path: page.path,
    content: `${page.description} ${opening?.text ?? ''}`.trim(),
    aliases: aliases[page.path] ?? [],
  })
  const rest = sections.flatMap((section) => {
    // Every heading takes a slug, as in the page, or a later one of the same name would get the wrong anchor.
    const anchor = slugger.slug(section.heading ?? '')
    if (section.heading === undefined || !isFindable(page.kind, section.level)) return []
    return [
      createRecord(origin, { ...own, path: `${page.path}#${anchor}`, section: section.heading, content: section.text }),
    ]
  })
  return [first, ...rest]
}

/** The types that have a place on the models page; a plain text or number has none. */
function namedTypes(city: City, api: ApiModel): readonly { readonly name: string; readonly description: string }[] {
  const { ids, models } = createModelsPage(city, api)
  return [...ids, ...models.map(({ name, card }) => ({ name, description: card.description }))].map(
    ({ name, description }) => ({ name, description: plainText(description.replaceAll(/<[^>]*>/g, ' ')) }),
  )
}

/** In a guide, parts and sub-parts; in the SDK reference, the symbols, which stand at level 3. */
function isFindable(kind: SourcePage['kind'], level: number): boolean {
  return kind === 'symbol' ? level === 3 : level === 2 || level === 3
}

function operationRecord(
  origin: string,
  api: ApiModel,
  operation: OperationModel,
  aliases: SearchSources['aliases'],
): SearchRecord {
  const { method, path, name, summary, description, tag, parameters } = operation
  return createRecord(origin, {
    kind: 'operation',
    path: operationPath(operation),
    title: name,
    content: plainText(`${summary}. ${method} ${path}. ${description}`),
    aliases: [
      ...(aliases[operation.id] ?? []),
      wordsOf(name),
      tag,
      api.id,
      ...parameters.map((parameter) => parameter.name),
    ],
  })
}

/** `lineStatusByMode` is `line Status By Mode`. */
export const wordsOf = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
