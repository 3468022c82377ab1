import type { Oas3Visitor } from '@redocly/openapi-core'

/**
 * A rule's visitor that is not told of the operations which the owner calls: callbacks and webhooks are kept for their
 * types alone, without a name, a page or an answer of ours. Where one stands does not tell, because it may be referred to.
 */
export function calledOnly(visitor: Oas3Visitor): Oas3Visitor {
  const visit = visitor.Operation
  if (typeof visit !== 'function') return visitor
  let around = 0
  const owners = {
    enter: () => {
      around += 1
    },
    leave: () => {
      around -= 1
    },
  }
  return {
    ...visitor,
    Callback: owners,
    WebhooksMap: owners,
    Operation(...args) {
      if (around === 0) visit(...args)
    },
  }
}
