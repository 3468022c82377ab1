// Declarations as they are published: an editor and a compiler read them, and nobody else does.

/** Lines of openapi-typescript's that say of a request what it has not, which says no more than silence. */
const saysNothing =
  /^\s*(?:query|header|path|cookie|get|put|post|delete|options|head|patch|trace|requestBody)\?: never;\n/gm

/**
 * Types by path, without the words: each operation says them on its function, and they are two thirds of the file. Nobody
 * reads what is left, so nothing of it is indented.
 */
export const withoutWords = (declaration) =>
  declaration
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replaceAll(saysNothing, '')
    .replaceAll(/^ +/gm, '')

/** One space for each step of indentation; what stands inside a comment keeps its distance from the asterisk. */
export const withNarrowIndent = (declaration) =>
  declaration.replaceAll(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 4))

/** The modules that a declaration imports or hands on, as they are written in it. */
export const modulesIn = (declaration) => [
  ...new Set([...declaration.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)].map(([, path]) => path)),
]
