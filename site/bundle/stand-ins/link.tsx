import type { ComponentProps, ReactNode } from 'react'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { applyTrailingSlash } from '@docusaurus/utils-common'

type Props = ComponentProps<'a'> & {
  readonly to?: string
  readonly 'data-noBrokenLinkCheck'?: boolean
}

const site = { trailingSlash: true, baseUrl: '/' }
const fileProtocol = 'pathname://'

/**
 * Stands in for Docusaurus' own link, which hears and watches each element for itself: a page has a hundred of them, and
 * `frame/follow-links.ts` leads all of them from page to page. The build checks where it leads, as before.
 */
export default function Link({ to, href, 'data-noBrokenLinkCheck': isUnchecked, ...props }: Props): ReactNode {
  const links = useBrokenLinks()
  const given = to ?? href
  if (props.id !== undefined) links.collectAnchor(props.id)
  if (given === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(given)) {
    const elsewhere = given === undefined ? {} : { target: '_blank', rel: 'noopener noreferrer' }
    return <a href={given?.replace(fileProtocol, '')} {...elsewhere} {...props} />
  }
  const address = applyTrailingSlash(given, site)
  if (!isUnchecked) links.collectLink(address)
  return <a {...props} href={address} />
}
