import type { RuleExample } from './house-rule.ts'

type More = Omit<RuleExample, 'openapi.yaml'>

/** A tiny contract around one operation, so that a rule's page shows only what the rule is about. */
export function operationExample(lines: string, more: More & { readonly path?: string } = {}): RuleExample {
  const { path = '/stops/{id}', ...rest } = more
  return { ...rest, 'openapi.yaml': pathsExample(`${path}:\n  get:\n${indent(lines, 4)}`)['openapi.yaml'] }
}

export function pathsExample(paths: string, more: More = {}): RuleExample {
  return { ...more, 'openapi.yaml': `${head}paths:\n${indent(paths, 2)}\n` }
}

/** One operation with one parameter. */
export const parameterExample = (parameter: string, more: More = {}): RuleExample =>
  operationExample(`operationId: stops\nparameters:\n  - ${indent(parameter, 4).trim()}`, { path: '/stops', ...more })

/** One operation that answers an object with these properties. */
export const propertiesExample = (properties: string, more: More = {}): RuleExample =>
  answerExample(`type: object\nproperties:\n${indent(properties, 2)}`, more)

/** One operation that answers with this schema. */
export function answerExample(schema: string, more: More = {}): RuleExample {
  const operation =
    "/stop:\n  get:\n    operationId: stop\n    responses:\n      '200':\n        description: The stop.\n        content: { application/json: { schema: { $ref: '#/components/schemas/Stop' } } }"
  return {
    ...more,
    'openapi.yaml': `${pathsExample(operation)['openapi.yaml']}components:\n  schemas:\n    Stop:\n${indent(schema, 6)}\n`,
  }
}

/** The head of a document: what stands before or instead of paths. */
export const documentExample = (lines: string, more: More = {}): RuleExample => ({
  ...more,
  'openapi.yaml': `${head}${lines.trim()}\n${/^paths:/m.test(lines) ? '' : 'paths: {}\n'}`,
})

const head = 'openapi: 3.1.0\ninfo: { title: Stops, version: 1.0.0 }\n'

const indent = (text: string, spaces: number): string =>
  text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(spaces) + line))
    .join('\n')
