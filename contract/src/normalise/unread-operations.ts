import type { Bundle } from '../bundle/bundle.ts'
import { below } from '../grammar/pointer.ts'
import { isRecord, recordOf } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import { rulePath } from '../model/page-addresses.ts'

const methods = ['head', 'options', 'trace', 'query']

/** What a document describes and nobody here can call: other methods than the five, and calls that its owner makes. */
export function unreadOperations({ document, at }: Bundle): readonly Finding[] {
  const operations = Object.entries(recordOf(document['paths'])).flatMap(([path, item]) => {
    const own = methods.filter((method) => isRecord(recordOf(item)[method]))
    const further = Object.keys(recordOf(recordOf(item)['additionalOperations']))
    return [
      ...own.map((method) => leftOut(`${method.toUpperCase()} ${path}`, at(below('/paths', path, method)))),
      ...further.map((method) =>
        leftOut(`${method} ${path}`, at(below('/paths', path, 'additionalOperations', method))),
      ),
    ]
  })
  const webhooks = Object.keys(recordOf(document['webhooks'])).map((name) =>
    leftOut(`The webhook "${name}"`, at(below('/webhooks', name))),
  )
  return [...operations, ...webhooks]
}

const leftOut = (what: string, at: Finding['at']): Finding => ({
  rule: 'operation-callable',
  severity: 'warning',
  message: `${what} was left out: only GET, POST, PUT, PATCH and DELETE on a path are read.`,
  at,
  reference: rulePath('operation-callable'),
})
