import type { RuleExample } from './house-rule.ts'

/** A tiny contract around one operation, so that a rule's page shows only what the rule is about. */
export function operationExample(
  lines: string,
  more: Omit<RuleExample, 'openapi.yaml'> & { readonly path?: string } = {},
): RuleExample {
  const { path = '/stops/{id}', ...rest } = more
  return { ...rest, 'openapi.yaml': pathsExample(`${path}:\n  get:\n${indent(lines, 4)}`)['openapi.yaml'] }
}

export function pathsExample(paths: string): RuleExample {
  return { 'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Stops, version: 1.0.0 }\npaths:\n${indent(paths, 2)}\n` }
}

const indent = (text: string, spaces: number): string =>
  text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(spaces) + line))
    .join('\n')
