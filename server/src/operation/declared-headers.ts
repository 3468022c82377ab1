import type { OperationModel } from '@openlondon/contract'
import { parametersIn } from '@openlondon/contract/model'

/**
 * Names of the header parameters an operation declares, in lower case; they travel too. What holds a key of ours, says who
 * calls, or frames the message stays here, whatever a contract says.
 */
export function declaredHeaders(operation: OperationModel): ReadonlySet<string> {
  const declared = parametersIn(operation, 'header').map(({ name }) => name.toLowerCase())
  return new Set(declared.filter((name) => !keptHere.test(name)))
}

const keptHere = new RegExp(
  `^(${[
    'authorization|x-api-key|x-area|cookie2?|origin|referer|sec-.*|x-http-method(-override)?|x-method-override',
    'forwarded|x-forwarded-.*|x-real-ip|via|x-request-id',
    'host|content-length|transfer-encoding|connection|keep-alive|proxy-.*|te|trailer|upgrade|expect',
  ].join('|')})$`,
)

/**
 * Names of the headers that an operation's answers declare, in lower case. What the gateway says itself and what a browser
 * would take for an order stays out, whatever a contract says.
 */
export function declaredAnswerHeaders(operation: OperationModel): ReadonlySet<string> {
  const declared = operation.responses.flatMap(({ headers }) => headers.map(({ name }) => name.toLowerCase()))
  return new Set(declared.filter((name) => !reserved.test(name)))
}

const reserved = new RegExp(
  `^(${[
    // Of this hop (RFC 9110 §7.6.1), or said by the gateway.
    'connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|via|forwarded|x-forwarded-.*',
    '(x-)?rate-?limit.*|x-request-id|www-authenticate|vary|deprecation|sunset',
    'cache-control|content-type|content-disposition',
    // Orders to a browser about this origin.
    'set-cookie2?|set-login|clear-site-data|refresh|location|content-location|service-worker-.*|sec-.*',
    'content-security-policy.*|x-content-.*|x-frame-options|x-xss-protection|x-permitted-.*|referrer-policy',
    'permissions-policy|document-policy|feature-policy|cross-origin-.*|origin-agent-cluster|integrity-policy',
    'access-control-.*|timing-allow-origin|strict-transport-security|public-key-pins.*|expect-ct',
    'accept-ch|critical-ch|nel|report-to|reporting-endpoints|speculation-rules|supports-loading-mode',
    'attribution-reporting-.*|observe-browsing-topics|activate-storage-access|use-as-dictionary|x-dns-prefetch-control',
    '(x-)?sourcemap|alt-svc|server|x-powered-by',
  ].join('|')})$`,
)
