import type { ExternalUpstream } from '@openlondon/contract'

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Whether a page of somebody else's may call an owner's host without the gateway, and how that is known. */
export function browserNote({ auth, browsers }: Pick<ExternalUpstream, 'auth' | 'browsers'>): string {
  const otherwise = 'from a browser, go through the gateway.'
  if (!browsers) return `Whether the host answers pages of other sites, nobody has looked: ${otherwise}`
  const seen = `(seen in ${month.format(new Date(`${browsers.seen}-01`))})`
  if (browsers.pages === 'none') return `The host answers no pages of other sites ${seen}: ${otherwise}`
  if (browsers.pages === 'unwanted')
    return `The host answers pages of other sites ${seen}, but its owner wants no browsers: ${otherwise}`
  if (auth?.required)
    return `The host answers pages of any site ${seen}, with a key that whoever reads the page can read: ${otherwise}`
  return `The host answers pages of any site ${seen}, without a key, so \`via: 'direct'\` works in a browser, too.`
}
