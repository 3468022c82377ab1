import type { City } from '@openlondon/contract'
import { apiPath, contractPath, markdownProse, operationTwinPath, problemsPath } from '@openlondon/contract/model'
import type { Place } from '../../city/place.ts'
import { twinPath } from './create-twin.ts'

export type LlmsSources = {
  readonly origin: string
  /** Of gateway and sandbox. */
  readonly apiOrigin: string
  readonly title: string
  readonly city: City
  readonly places: readonly Place[]
}

/** The site as a list of links with a line each, in the form llmstxt.org proposes: for programs that read for people. */
export function createLlmsText({ origin, apiOrigin, title, city, places }: LlmsSources): string {
  const link = (name: string, path: string, about: string): string =>
    `- [${linkText(name)}](${origin}${path})${about ? `: ${markdownProse(about)}` : ''}`
  const linesOf = (kind: Place['kind']): readonly string[] =>
    places
      .filter((place) => place.kind === kind)
      .toSorted((one, other) => one.path.localeCompare(other.path))
      .map((place) => link(place.title, twinPath(place.path), place.description))
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['Guides', linesOf('guide')],
    ['Examples', linesOf('example')],
    [
      'APIs',
      city.apis.flatMap((api) => [
        link(api.name, apiPath(api.id), api.summary),
        link(`${api.name}, OpenAPI 3.1`, contractPath(api.id), 'the whole contract'),
      ]),
    ],
    ...city.apis.map(
      (api) =>
        [
          `Operations of ${api.name}`,
          api.operations.map((operation) =>
            link(
              operation.id,
              operationTwinPath(operation),
              `${operation.method} ${operation.path}. ${operation.summary}`,
            ),
          ),
        ] as const,
    ),
    [
      'More',
      [
        link('Changes', '/changes/', 'every release of every API'),
        link('Error codes', problemsPath, 'what each refusal means and what to do'),
      ],
    ],
  ]
  return [
    `# ${markdownProse(title)}`,
    '',
    `> One typed front door to the public APIs of ${markdownProse(city.name)}: ${city.apis.length} APIs with contracts, a TypeScript SDK (${city.sdk.packageName}), a keyless sandbox at ${apiOrigin}/sandbox/<api>/…, and a gateway at ${apiOrigin}/api/<api>/… for which a key is free.`,
    '',
    'Every operation below is a Markdown page with its SDK call, its parameters and a real example answer. The sandbox answers all of them without a key.',
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines]) => ['', `## ${markdownProse(heading)}`, '', ...lines]),
    '',
  ].join('\n')
}

/** A link holds no other. */
const linkText = (text: string): string => markdownProse(text).replaceAll(/(?<!\\)(?=:\/\/)/g, '\\')
