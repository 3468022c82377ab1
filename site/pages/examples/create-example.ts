import { titleComment } from '../../samples/code-file.ts'
import { importedOperations } from '../../samples/imported-operations.ts'
import { operationPath } from '@openlondon/contract/model'

export type Example = {
  readonly api: string
  readonly task: string
  /** As a reader may look for it, from the city's folder. */
  readonly file: string
  readonly href: string
  readonly title: string
  readonly text: string
  /** The operations it calls, as its imports name them. */
  readonly operations: readonly { readonly label: string; readonly href: string }[]
}

/** What a page needs to know about one example file, all of it read from the file: its path, comment and imports. */
export function createExample(file: string, source: string, packageName: string): Example {
  const [api = '', name = ''] = file.split(/[\\/]/).slice(-2)
  const task = name.replace(/\.ts$/, '')
  const comment = titleComment(source)
  return {
    api,
    task,
    file: `examples/${api}/${name}`,
    href: `/examples/${api}/${task}/`,
    title: comment?.title ?? task.replaceAll('-', ' '),
    text: comment?.text ?? '',
    operations: importedOperations(source, packageName).map((operation) => ({
      label: `${operation.apiId}.${operation.name}`,
      href: operationPath(operation),
    })),
  }
}
