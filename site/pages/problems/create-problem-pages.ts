import { STATUS_CODES } from 'node:http'
import { problemLink, problemPath } from '@openlondon/contract/model'
import type { ProblemOwner } from '@openlondon/contract/problem'
import type { Problem } from './problem.ts'

export type ProblemPage = Problem & {
  readonly href: string
  /** `401 Unauthorized`. */
  readonly statusText: string
  readonly turn: string
  /** The whole answer, as the server would give it. */
  readonly example: string
  /** Other problems of the same domain. */
  readonly kin: readonly ProblemLink[]
}

export type ProblemLink = {
  readonly code: string
  readonly href: string
  readonly title: string
  readonly status: number
}
export type ProblemGroup = { readonly domain: string; readonly links: readonly ProblemLink[] }

const turns: Readonly<Record<ProblemOwner, string>> = {
  client: 'Yours. The same request will get the same answer.',
  upstream: 'The API owner’s. Your request may be fine.',
  platform: 'Ours. Your request may be fine.',
}

/** One page for each code, and the list of all of them by domain, in the catalog's order. */
export function createProblemPages(problems: readonly Problem[]): {
  readonly groups: readonly ProblemGroup[]
  readonly pages: readonly ProblemPage[]
} {
  const domains = [...new Set(problems.map(domainOf))]
  const groups = domains.map((domain) => ({
    domain,
    links: problems.filter((problem) => domainOf(problem) === domain).map(linkOf),
  }))
  const pages = problems.map((problem) => ({
    ...problem,
    href: problemPath(problem.code),
    statusText: `${problem.status} ${STATUS_CODES[problem.status] ?? ''}`.trim(),
    turn: problem.status === 429 ? 'Yours. Wait, and the same request will pass.' : turns[problem.owner],
    example: exampleOf(problem),
    kin: (groups.find((group) => group.domain === domainOf(problem))?.links ?? []).filter(
      (link) => link.code !== problem.code,
    ),
  }))
  return { groups, pages }
}

const domainOf = ({ code }: Pick<Problem, 'code'>): string => code.slice(0, code.indexOf('.'))

const linkOf = ({ code, title, status }: Problem): ProblemLink => ({ code, href: problemPath(code), title, status })

function exampleOf({ code, title, status, cause, fix }: Problem): string {
  const body = {
    type: problemLink(code),
    title,
    status,
    detail: `${cause} ${fix}`,
    code,
    docs: `https://…${problemLink(code)}`,
    requestId: 'req_…',
  }
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\nContent-Type: application/problem+json\n\n${JSON.stringify(body, null, 2)}`
}
