import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import told from '@generated/community/default/now.json'
import { needsPath, showcasePath, standingOf, type CommunityNow } from '@site/pages/community/create-community'
import { Day } from '../../frame/text/Moment'
import { useCity } from '../../frame/use-city'
import { useReady } from '../../frame/use-ready'
import styles from './community.module.css'

const now = told as CommunityNow // written by this folder's plugin with this type

/** What people need, work on together and have built, each with the page that has all of it; what a city lacks is not there. */
export function CommunityNow(): ReactNode {
  const { lang } = useCity()
  const { needs, apps, areas } = now
  return (
    <ul className={`${styles.cards} ${styles.now}`}>
      {needs.length > 0 && (
        <li>
          <h2 className={styles.title}>
            <Link to={needsPath}>What people need</Link>
          </h2>
          <p>{countOfNeeds(now)}</p>
          <ul>
            {needs.map(({ href, label }) => (
              <li key={href} className={styles.plain} lang={lang}>
                <Link to={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </li>
      )}
      <ChallengeNow />
      {apps.length > 0 && (
        <li>
          <h2 className={styles.title}>
            <Link to={showcasePath}>What was built</Link>
          </h2>
          <ul>
            {apps.map(({ href, label, by }) => (
              <li key={href} className={styles.plain} lang={lang}>
                <Link to={href}>{label}</Link>, {by}
              </li>
            ))}
          </ul>
        </li>
      )}
      {areas && (
        <li>
          <h2 className={styles.title} lang={lang}>
            <Link to={areas.href}>{areas.label}</Link>
          </h2>
          <p>{areas.about}</p>
        </li>
      )}
    </ul>
  )
}

function countOfNeeds({ needCount, unsolvedCount }: CommunityNow): string {
  const all = needCount === 1 ? 'One need, with' : `${needCount} needs, each with`
  const standing =
    unsolvedCount === 0
      ? 'None is unsolved; another way is welcome.'
      : `${unsolvedCount} ${unsolvedCount === 1 ? 'is' : 'are'} not solved yet.`
  return `${all} a test that says when it is solved. ${standing}`
}

/** The challenge that is open, or the next: which one that is depends on the day, so a page without scripts names none as open. */
function ChallengeNow(): ReactNode {
  const { lang } = useCity()
  const ready = useReady()
  const today = new Date().toISOString().slice(0, 10)
  const standing = now.challenges.filter((challenge) => standingOf(challenge, today) !== 'over')
  const [shown] = ready ? standing : now.challenges
  if (!shown) return undefined
  const isOpen = standingOf(shown, today) === 'open'
  return (
    <li>
      <h2 className={styles.title} lang={lang}>
        <Link to={`${needsPath}#${shown.id}`}>{shown.title}</Link>
      </h2>
      <p lang={lang}>{shown.summary}</p>
      <p className="label">
        {ready && isOpen ? 'A challenge, open until ' : 'A challenge, from '}
        {(!ready || !isOpen) && (
          <>
            <Day at={`${shown.from}T12:00:00Z`} /> to{' '}
          </>
        )}
        <Day at={`${shown.until}T12:00:00Z`} />
      </p>
    </li>
  )
}
