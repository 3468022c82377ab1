/** Where each address that is gone leads now. */
export type Moved = Readonly<Record<string, string>>

/** What is wrong with a list of moved addresses, a sentence each; `ends` are all files of the built site, `/start/index.html`. */
export function movedFaults(moved: Moved, files: ReadonlySet<string>): readonly string[] {
  return Object.entries(moved).flatMap(([from, to]) => {
    const place = to.split('#')[0] ?? ''
    if (![from, to].every((address) => /^\/(?!\/)[^\s?]*$/.test(address)))
      return [`"${from}": "${to}" must both be addresses of this site that begin with /.`]
    if (files.has(fileOf(from))) return [`"${from}" is said to have moved, and is there. Take it off the list.`]
    if (Object.hasOwn(moved, place))
      return [`"${from}" leads to "${to}", which has moved, too. Lead to where that went.`]
    return files.has(fileOf(place)) ? [] : [`"${from}" leads to "${to}", which is no page. Lead to one that is.`]
  })
}

/** The file that a static host answers an address with. */
export const fileOf = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address)

/** For hosts that send nobody on by themselves. A program gets 301 of our own server, and never sees it. */
export function movedPage(to: string, origin: string): string {
  const [href, whole] = [to, `${origin}${to}`].map(escapeHtml)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${whole}">
<title>This page has moved</title>
<h1>This page has moved</h1>
<p><a href="${href}">It is here now</a></p>
</html>
`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => named[sign] ?? sign)
