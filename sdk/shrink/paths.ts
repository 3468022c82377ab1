// Types by path as they are published. Nobody reads them, so nothing is laid out, and what comes often has a short name.

/** Lines of openapi-typescript's that say of a request what it has not, which says no more than silence. */
const saysNothing =
  /^\s*(?:query|header|path|cookie|get|put|post|delete|options|head|patch|trace|requestBody)\?: never;\n/gm

/** Types by path, without the words: each operation says them on its function, and they are two thirds of the file. */
export const withoutWords = (declaration: string): string =>
  declaration
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replaceAll(saysNothing, '')
    .replaceAll(/^ +/gm, '')

const anyHeaders = '{\n[name: string]: unknown;\n}'
/** What nearly every answer is: any headers, and one form of a body. */
const jsonAnswer =
  /\{\nheaders: \{\n\[name: string\]: unknown;\n\};\ncontent: \{\n"(application\/(?:problem\+)?json)": ([^\n;{}]+);\n\};\n\};/g

const shortNames = `type S = components["schemas"];
type R = components["responses"];
type O = operations;
type J<B> = {\nheaders: ${anyHeaders};\ncontent: {\n"application/json": B;\n};\n};
type P<B> = {\nheaders: ${anyHeaders};\ncontent: {\n"application/problem+json": B;\n};\n};
`

/**
 * The same in short: names of a letter for what is said thousands of times, a name for what stands in several places, and no
 * blanks. `same` are the schemas that the SDK's types are; those are named as its types, which `T` stands for.
 */
export function inShort(paths: string, same: ReadonlySet<string>): string {
  const named = paths
    .replaceAll(jsonAnswer, (_, form: string, type: string) => `${form === 'application/json' ? 'J' : 'P'}<${type}>;`)
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, (_, name: string) =>
      same.has(name) ? `T.${name}` : `S["${name}"]`,
    )
    .replaceAll('components["responses"]', 'R')
    .replaceAll('operations["', 'O["')
    .replaceAll(/^parameters: \{\n\};\n(?=(?:get|put|post|delete|options|head|patch|trace): )/gm, '')
  const { text, names } = withNamedLiterals(withNamedRefusals(named))
  // Without it every name of a declaration is handed on.
  return withoutBlanks(`${text}${shortNames}${names}${/^export \{/m.test(text) ? '' : 'export {};\n'}`)
}

/** The statuses of an operation, and those that are no more than a name of what many answer. */
const responses = /^responses: \{\n((?:[^{}\n]+;\n|[^{}\n]+\{\n(?:[^{}]|\{[^{}]*\})*\};\n)+)\};\n/gm
const namedRefusal = /^\d{3}: R\["\w+"\];\n/gm

/** Refusals that several operations have alike, in a literal of their own. */
function withNamedRefusals(paths: string): string {
  const refusalsOf = (statuses: string): string => (statuses.match(namedRefusal) ?? []).join('')
  const alike = Map.groupBy(
    [...paths.matchAll(responses)].map(([, statuses = '']) => refusalsOf(statuses)),
    (refusals) => refusals,
  )
  return paths.replaceAll(responses, (whole, statuses: string) => {
    const refusals = refusalsOf(statuses)
    return refusals === '' || (alike.get(refusals)?.length ?? 0) < 2
      ? whole
      : `responses: {\n${refusals}} & {\n${statuses.replaceAll(namedRefusal, '')}};\n`
  })
}

const literals = /(?<=[:&] )\{\n[^{}]+\}/g

/** Literals that stand in several places, said once: `A0`, `A1` and so on, the inner ones first. */
function withNamedLiterals(paths: string): { readonly text: string; readonly names: string } {
  const declared: string[] = []
  let text = paths
  for (let before = ''; before !== text;) {
    before = text
    const places = Map.groupBy(text.match(literals) ?? [], (literal) => literal)
    for (const [literal, { length }] of places) {
      if (length * (literal.length - 4) < literal.length + 15) continue
      const name = `A${declared.length}`
      declared.push(`type ${name} = ${literal};\n`)
      text = text.replaceAll(literals, (found) => (found === literal ? name : found))
    }
  }
  return { text, names: declared.join('') }
}

/** No line that need not be one, and no blank beside a mark; what stands in quotes stays. */
const withoutBlanks = (text: string): string =>
  text
    .replaceAll(/;\n\}/g, '}')
    .replaceAll(
      /("(?:[^"\\\n]|\\.)*")|\s*([:;{}|&<>[\]=,])\s+|\s+([:;{}|&<>[\]=,])/g,
      (_, quoted?: string, first?: string, second?: string) => quoted ?? first ?? second ?? '',
    )
    .replaceAll(/;(?=(?:export|type) )/g, ';\n')
