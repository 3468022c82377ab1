import type { ApiModel, OperationModel } from '@openlondon/contract'
import { matchPath } from '@openlondon/contract/model'

/**
 * Templates of other operations that win where both fit: a handler that is put before all others must leave them theirs.
 * An API may have ten thousand operations, so each is held only against those whose paths have its shape.
 */
export function moreExactTemplates(api: ApiModel): (operation: OperationModel) => readonly string[] {
  const shapes = Map.groupBy(api.operations.map(askedOf), ({ operation, words }) => shapeOf(operation, words))
  return (operation) => {
    if (!operation.path.includes('{')) return []
    const template = wordsOf(operation.path)
    const rivals = (shapes.get(shapeOf(operation, template)) ?? []).filter(
      ({ operation: other, words, path }) =>
        other !== operation &&
        template.every((word, index) => word.includes('{') || word === words[index]) &&
        matchPath([operation], other.method, path) !== undefined &&
        matchPath([operation, other], other.method, path)?.operation === other,
    )
    return rivals.map(({ operation: { path } }) => path)
  }
}

/** A path that an operation answers, and its words. */
type Asked = { readonly operation: OperationModel; readonly path: string; readonly words: readonly string[] }

function askedOf(operation: OperationModel): Asked {
  const path = operation.path.replaceAll(/\{[^{}]*\}/g, 'x')
  return { operation, path, words: wordsOf(path) }
}

const wordsOf = (path: string): readonly string[] => path.toLowerCase().replace(/\/$/, '').split('/')

const shapeOf = ({ method, upstream }: OperationModel, words: readonly string[]): string =>
  `${method} ${upstream ?? ''} ${words.length}`
