import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { cataloguePath, problemsPath } from '@openlondon/contract/model'
import { keyLink } from '@site/frame/links'

type Props = {
  /** Nobody has asked anything yet. */
  readonly isEmpty: boolean
  readonly hasHits: boolean
  readonly onGo: () => void
}

const ways: readonly (readonly [label: string, to: string, about: string])[] = [
  ['All APIs', cataloguePath, 'what there is, by subject and owner'],
  ['Get started', '/start/', 'a first answer in ten seconds'],
  ['Get a key', keyLink, 'with an e-mail address'],
  ['Error codes', problemsPath, 'what each refusal means and what to do'],
  ['What changed', '/changes/', 'every release, newest first'],
  ['Ask somebody', '/community/', 'or say what is missing here'],
]

/** Where to go on when nobody has typed yet, or when what was found is not it. */
export function FurtherWays({ isEmpty, hasHits, onGo }: Props): ReactNode {
  const heading = isEmpty ? 'Often looked for' : hasHits ? 'Not what you looked for?' : 'Nothing was found'
  return (
    <section className="search-ways">
      <h2>{heading}</h2>
      {!isEmpty && (
        <p>Say it in other words: what it is about, such as “bus”, a name from your code, or the number of an error.</p>
      )}
      <ul>
        {ways.map(([label, to, about]) => (
          <li key={to}>
            <Link to={to} onClick={onGo}>
              {label}
            </Link>
            : {about}
          </li>
        ))}
      </ul>
    </section>
  )
}
