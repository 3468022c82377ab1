import { useEffect, useState } from 'react'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'

/** The public host while the page is built, the host it is read from as soon as it lives. */
export function useOrigin(): string {
  const { siteConfig } = useDocusaurusContext()
  const [origin, setOrigin] = useState(siteConfig.url)
  useEffect(() => setOrigin(location.origin), [])
  return origin
}
