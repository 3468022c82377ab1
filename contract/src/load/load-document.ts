import { basename, dirname, extname, resolve } from 'node:path'
import { bundle } from '../bundle/bundle.ts'
import { openContractFiles } from '../files/contract-files.ts'
import { normaliseDocument, type NormalDocument } from '../normalise/normalise-document.ts'
import { modelOf, type LoadedDocument } from './document-model.ts'

/** Read any Swagger 2.0, OpenAPI 3.0 or 3.1 file, raised to 3.1; files it refers to must lie beside or below it. */
export async function loadDocument(file: string, id: string = basename(file, extname(file))): Promise<LoadedDocument> {
  return modelOf(normalDocument(file), id)
}

/** The same file before a model is made of it, for who writes it anew. */
export function normalDocument(file: string): NormalDocument {
  const path = resolve(file)
  return normaliseDocument(bundle(openContractFiles(dirname(path)), path))
}
