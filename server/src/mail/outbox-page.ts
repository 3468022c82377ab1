import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocalRequest } from '../http/request/client-address.ts'
import { sendJson, sendProblem, sendText } from '../http/answer/respond.ts'
import type { StoredMail } from '../store/tables/outbox-table.ts'
import type { Store } from '../store/store.ts'

const mailsShown = 50

/**
 * Development only: read the mails that were written, newest first, at `/dev/outbox`, or as JSON at
 * `/dev/outbox.json`. For somebody at this machine alone, because codes stand in it.
 */
export function createOutboxPage(
  store: Store,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> {
  return async (request, response, path) => {
    const known = path === '/dev/outbox' || path === '/dev/outbox/' || path === '/dev/outbox.json'
    if (!known || !isLocalRequest(request)) return sendProblem(response, 'resource.not_found')
    const mails = await store.outbox.latest(mailsShown)
    if (path.endsWith('.json')) {
      const readable = mails.map(({ id, kind, recipient, subject, body, createdAt, sentAt }) => ({
        id,
        kind,
        recipient,
        subject,
        body,
        code: codeIn(kind, body),
        createdAt: new Date(createdAt).toISOString(),
        sentAt: sentAt === undefined ? null : new Date(sentAt).toISOString(),
      }))
      return sendJson(response, 200, { mails: readable }, { 'Cache-Control': 'no-store' })
    }
    sendText(response, 200, 'text/html; charset=utf-8', page(mails), {
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'Referrer-Policy': 'no-referrer',
    })
  }
}

function codeIn(kind: StoredMail['kind'], body: string): string | null {
  return kind === 'sign-in-code' ? (/\b\d{6}\b/.exec(body)?.[0] ?? null) : null
}

function page(mails: readonly StoredMail[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outbox</title>
<style>
  :root { color-scheme: light dark; --line: light-dark(#ccd, #445); --quiet: light-dark(#556, #aab) }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
  article { border-top: 1px solid var(--line); padding: 1rem 0 }
  h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin: 0 } p { margin: .25rem 0 } .quiet { color: var(--quiet) }
  .code { font: 700 2rem/1.4 ui-monospace, monospace; letter-spacing: .2em }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 0 }
</style>
<main>
<h1>Outbox</h1>
<p class="quiet">Mails this portal wrote, newest first. In development they are kept here and not sent.
<a href="/dev/outbox">Reload</a></p>
${mails.length === 0 ? '<p>No mail yet.</p>' : mails.map(article).join('\n')}
</main>
</html>
`
}

function article(mail: StoredMail): string {
  const code = codeIn(mail.kind, mail.body)
  return `<article data-kind="${mail.kind}" data-recipient="${escapeHtml(mail.recipient)}">
<h2>${escapeHtml(mail.subject)}</h2>
<p class="quiet">To ${escapeHtml(mail.recipient) || 'an address that is not kept any longer'} · <time datetime="${new Date(mail.createdAt).toISOString()}">${new Date(mail.createdAt).toUTCString()}</time>${mail.sentAt === undefined ? ' · waiting' : ''}</p>
${code === null ? '' : `<p><strong class="code" data-code>${code}</strong></p>`}
<pre>${linked(escapeHtml(mail.body || '(This text is not kept any longer.)'))}</pre>
</article>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** After escaping, so that an address can hold nothing that ends the attribute. */
function linked(html: string): string {
  return html.replaceAll(/https?:\/\/[^\s&<>"]+/g, (url) => `<a href="${url}">${url}</a>`)
}
