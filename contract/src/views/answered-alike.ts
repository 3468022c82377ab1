import { recordOf } from '../grammar/record.ts'
import type { OpenApiDocument } from '../model/model.ts'

/** Operations by the answers they have, of which a tool need be asked once. */
export type AnsweredAlike = {
  /** With the first operation of each kind alone. */
  readonly document: OpenApiDocument
  /** By the name of that one the names of all that answer as it does, itself first. */
  readonly like: ReadonlyMap<string, readonly string[]>
}

/** Of a document of answers: ten thousand operations may answer in a thousand ways. */
export function answeredAlike(document: OpenApiDocument): AnsweredAlike {
  const firsts = new Map<string, string>()
  const like = new Map<string, string[]>()
  const paths = Object.entries(recordOf(document['paths'])).flatMap(([path, item]) => {
    const operations = Object.entries(recordOf(item)).filter(([, operation]) => {
      const { operationId, responses } = recordOf(operation)
      const [name, answers] = [String(operationId), JSON.stringify(responses)]
      const first = firsts.get(answers)
      if (first !== undefined) like.get(first)?.push(name)
      else {
        firsts.set(answers, name)
        like.set(name, [name])
      }
      return first === undefined
    })
    return operations.length > 0 ? [[path, Object.fromEntries(operations)] as const] : []
  })
  return { document: { ...document, paths: Object.fromEntries(paths) }, like }
}
