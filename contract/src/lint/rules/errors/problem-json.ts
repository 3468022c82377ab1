import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

const withError = (mediaType: string): string =>
  `operationId: stop\nresponses:\n  '404':\n    description: There is no such stop.\n    content: { ${mediaType}: { schema: { type: object } } }`

export const problemJson: HouseRule = {
  id: 'problem-json',
  severity: 'error',
  title: 'Errors can be answered as application/problem+json.',
  why: "The gateway's own refusals are problems (RFC 9457) on every API, so every declared error must allow for one. The owner's own form may stand beside it.",
  fix: "Add `application/problem+json` with the shared Problem schema, or refer to the city's shared answer.",
  failing: operationExample(withError('application/json')),
  passing: operationExample(withError('application/problem+json')),
  visit: () => ({
    Response(response, { report, key, location }) {
      const isError = /^[45]/.test(String(key)) && /\/responses\/[^/]+$/.test(location.pointer)
      if (!isError || response.content === undefined) return
      if (Object.keys(response.content).some((name) => name.startsWith('application/problem+json'))) return
      report({ message: `The ${key} answer has no application/problem+json.`, location: location.key() })
    },
  }),
}
