import type { PullRequest } from './pull-request.ts'

/** The first line of our comment, which nobody sees and by which it is found again. */
export const marker = '<!-- open-contract-review -->'

/** GitHub takes 65,536 characters. */
const bodyMax = 60_000

/** No repository has more comments on one pull request that anybody reads. */
const pagesMax = 30

/**
 * Write our one comment on a pull request, or write it anew: whoever reads it reads of the last state. Answers with its
 * address. Rejects with a sentence that says what the token lacks.
 */
export async function stickComment(pull: PullRequest, text: string): Promise<string> {
  const whole = `${marker}\n${text}`
  const cut = '\n\n… The rest is in the log of the job.'
  const body = whole.length > bodyMax ? whole.slice(0, bodyMax) + cut : whole
  const known = await findComment(pull)
  if (known !== undefined) {
    const updated = await ask(pull, 'PATCH', `issues/comments/${known}`, { body })
    if (updated.ok) return addressIn(await updated.json())
    // Somebody else's, with our line copied into it.
    if (updated.status !== 403 && updated.status !== 404) throw refusal(updated.status)
  }
  const created = await ask(pull, 'POST', `issues/${pull.number}/comments`, { body })
  if (!created.ok) throw refusal(created.status)
  return addressIn(await created.json())
}

async function findComment(pull: PullRequest): Promise<number | undefined> {
  for (let page = 1; page <= pagesMax; page += 1) {
    const answer = await ask(pull, 'GET', `issues/${pull.number}/comments?per_page=100&page=${page}`)
    if (!answer.ok) throw refusal(answer.status)
    const comments: unknown = await answer.json()
    if (!Array.isArray(comments)) return undefined
    const own = (comments as readonly Comment[]).find(({ body }) => body?.startsWith(marker))
    if (own) return own.id
    if (comments.length < 100) return undefined
  }
  return undefined
}

/** What of a comment we read, as GitHub describes it. */
type Comment = { readonly id: number; readonly body?: string; readonly html_url?: string }

const addressIn = (comment: unknown): string => (comment as Comment).html_url ?? ''

function ask({ api, repository, token }: PullRequest, method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${api.replace(/\/$/, '')}/repos/${repository}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  })
}

function refusal(status: number): Error {
  const why =
    status === 401 || status === 403 || status === 404
      ? 'The token may not write there: give the job "permissions: pull-requests: write". A pull request from a fork has no such token.'
      : 'Run it again.'
  return new Error(`The comment was not written: GitHub answered ${status}. ${why}`)
}
