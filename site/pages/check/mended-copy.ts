import type { loneModel, LoneDocument } from '@openlondon/contract/document'

/** A document in which is set right what needs no decision. */
export type MendedCopy = {
  readonly name: string
  readonly text: string
  readonly mended: number
  readonly words: string
}

/**
 * The one function that the page takes its copy from. What is mended is what the loader mends as it reads: names of
 * operations, parameters of a path, formats before 3.1.
 */
export function mendedCopy({ root }: LoneDocument, model: ReturnType<typeof loneModel>): MendedCopy | undefined {
  if (model.operations.length === 0) return undefined
  return {
    name: `${root.replace(/\.[^.]*$/, '')}.openapi-3.1.json`,
    text: `${JSON.stringify(model.document, null, 2)}\n`,
    mended: model.findings.length,
    words:
      'The document as OpenAPI 3.1, with what could be mended on reading: names, path parameters, older spellings.',
  }
}
