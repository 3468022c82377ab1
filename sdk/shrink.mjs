// Declarations as they are published: an editor and a compiler read them, and nobody else does.

/** Lines of openapi-typescript's that say of a request what it has not, which says no more than silence. */
const saysNothing =
  /^\s*(?:query|header|path|cookie|get|put|post|delete|options|head|patch|trace|requestBody)\?: never;\n/gm

const anyHeaders = 'headers: {\n[name: string]: unknown;\n};\n'
/** What nearly every answer is: any headers, and one form of a body. */
const jsonAnswer =
  /\{\nheaders: \{\n\[name: string\]: unknown;\n\};\ncontent: \{\n"(application\/(?:problem\+)?json)": ([^\n;{}]+);\n\};\n\};/g

/** Names for what is said thousands of times, each by the letter it begins with. */
const shortNames = `type S = components["schemas"];
type R = components["responses"];
type J<T> = {\n${anyHeaders}content: {\n"application/json": T;\n};\n};
type P<T> = {\n${anyHeaders}content: {\n"application/problem+json": T;\n};\n};
`

/**
 * Types by path, without the words: each operation says them on its function, and they are two thirds of the file. Nobody
 * reads what is left, so nothing of it is indented, and what comes often has a name of one letter.
 */
export const withoutWords = (declaration) => {
  const bare = declaration
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replaceAll(saysNothing, '')
    .replaceAll(/^ +/gm, '')
    .replaceAll(jsonAnswer, (_, form, type) => `${form === 'application/json' ? 'J' : 'P'}<${type}>;`)
    .replaceAll('components["schemas"]', 'S')
    .replaceAll('components["responses"]', 'R')
  const { text, names } = withNamedRefusals(bare)
  // Without it every name of a declaration is handed on.
  return `${text}${shortNames}${names}${/^export \{/m.test(text) ? '' : 'export {};\n'}`
}

/** The statuses of an operation, and those that are no more than a name of what many answer. */
const responses = /^responses: \{\n((?:[^{}\n]+;\n|[^{}\n]+\{\n(?:[^{}]|\{[^{}]*\})*\};\n)+)\};\n/gm
const namedRefusal = /^\d{3}: R\["\w+"\];\n/gm

/** Refusals that several operations have alike, said once: `E0`, `E1` and so on. */
function withNamedRefusals(bare) {
  const alike = Map.groupBy(
    [...bare.matchAll(responses)].map(([, statuses]) => (statuses.match(namedRefusal) ?? []).join('')),
    (refusals) => refusals,
  )
  const shared = [...alike].flatMap(([refusals, { length }]) => (refusals && length > 1 ? [refusals] : []))
  const text = bare.replaceAll(responses, (whole, statuses) => {
    const index = shared.indexOf((statuses.match(namedRefusal) ?? []).join(''))
    return index < 0 ? whole : `responses: E${index} & {\n${statuses.replaceAll(namedRefusal, '')}};\n`
  })
  return { text, names: shared.map((refusals, index) => `type E${index} = {\n${refusals}};\n`).join('') }
}

/** One space for each step of indentation; what stands inside a comment keeps its distance from the asterisk. */
export const withNarrowIndent = (declaration) =>
  declaration.replaceAll(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 4))

/** The modules that a declaration imports or hands on, as they are written in it. */
export const modulesIn = (declaration) => [
  ...new Set([...declaration.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)].map(([, path]) => path)),
]
