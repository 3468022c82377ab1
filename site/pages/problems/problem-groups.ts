import type { ProblemGroup } from '@site/pages/problems/create-problem-pages'
import type { ListedGroup } from '../../frame/ListedShell'

const words: Readonly<Record<string, string>> = {
  request: 'The request',
  api: 'The API',
  operation: 'The operation',
  resource: 'The thing asked for',
  key: 'The key',
  approval: 'Access to protected data',
  bulletin: 'Bulletins',
  limit: 'Limits',
  session: 'Signing in',
  upstream: 'The owner',
  sandbox: 'The sandbox',
  server: 'The portal',
}

export const domainWords = (domain: string): string => words[domain] ?? domain

/** The codes as the list beside each page shows them. */
export function listedProblems(groups: readonly ProblemGroup[]): readonly ListedGroup[] {
  return groups.map(({ domain, links }) => ({
    label: domainWords(domain),
    links: links.map(({ code, href }) => ({ label: code, href })),
  }))
}
