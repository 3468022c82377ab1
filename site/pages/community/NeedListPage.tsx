import { useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import Layout from '@theme/Layout'
import { showcasePath, standingOf, type ChallengeCard, type NeedList } from '@site/pages/community/create-community'
import { Day } from '../../frame/text/Moment'
import { useHeard } from '../../frame/text/use-heard'
import { useCity } from '../../frame/use-city'
import { useReady } from '../../frame/use-ready'
import { AcceptedNeeds } from './AcceptedNeeds'
import styles from './community.module.css'

type Wish = { readonly domain: string; readonly area: string }

/** All needs by domain, to be filtered where there is a script; without one, all of them stand there. */
export default function NeedListPage({ list }: { readonly list: NeedList }): ReactNode {
  const { lang } = useCity()
  const [wish, setWish] = useState<Wish>({ domain: '', area: '' })
  const groups = list.groups
    .filter(({ id }) => wish.domain === '' || id === wish.domain)
    .map((group) => ({
      ...group,
      needs: group.needs.filter(({ areas }) => wish.area === '' || areas.includes(wish.area)),
    }))
    .filter(({ needs }) => needs.length > 0)
  const found = groups.reduce((sum, { needs }) => sum + needs.length, 0)
  return (
    <Layout
      title="Needs"
      description="What people need of the city’s data, in their words, each with a test that says when it is solved."
    >
      <main className="page">
        <p className="label">
          <Link to="/community/">Community</Link>
        </p>
        <h1>Needs</h1>
        <p className={styles.lead}>
          What people need of the city’s data. Each need has a criterion: a test against the sandbox that is red until
          something solves it. The people in them are invented; their troubles are common.
        </p>
        {list.groups.length === 0 && <p>Nobody has written one down yet. The community page says how.</p>}
        {list.groups.length > 0 && <Filter list={list} wish={wish} found={found} onWish={setWish} />}
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={group.id}>
            <h2 id={group.id} lang={lang}>
              {group.name}
            </h2>
            <ul className={styles.cards}>
              {group.needs.map((need) => (
                <li key={need.href}>
                  <h3 className={styles.title} lang={lang}>
                    <Link to={need.href}>{need.label}</Link>
                  </h3>
                  <p lang={lang}>
                    {need.who}. {need.place}.
                  </p>
                  <p className="label">{need.isSolved ? 'Solved once; another way is welcome' : 'Not solved yet'}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <AcceptedNeeds />
        {list.challenges.length > 0 && <Challenges challenges={list.challenges} />}
        <h2>Then what?</h2>
        <p>
          See <Link to={showcasePath}>what was built</Link>, or <Link to="/community/propose/">propose a need</Link> of
          your own in words, or <Link to="/community/#bring-a-need">bring one with its test</Link>.
        </p>
      </main>
    </Layout>
  )
}

type FilterProps = {
  readonly list: NeedList
  readonly wish: Wish
  readonly found: number
  readonly onWish: (wish: Wish) => void
}

function Filter({ list, wish, found, onWish }: FilterProps): ReactNode {
  const { lang } = useCity()
  const said = found === 0 ? 'None fits both' : `${found} shown`
  const heard = useHeard(said)
  return (
    <form
      className={styles.filter}
      role="search"
      aria-label="Filter the needs"
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        Subject
        <select value={wish.domain} onChange={({ currentTarget }) => onWish({ ...wish, domain: currentTarget.value })}>
          <option value="">any</option>
          {list.groups.map(({ id, name }) => (
            <option key={id} value={id} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {list.areas.length > 0 && (
        <label>
          Area
          <select value={wish.area} onChange={({ currentTarget }) => onWish({ ...wish, area: currentTarget.value })}>
            <option value="">any {list.oneArea}</option>
            {list.areas.map(({ id, name }) => (
              <option key={id} value={id} lang={lang}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p aria-live={heard} className="label">
        {said}
      </p>
    </form>
  )
}

function Challenges({ challenges }: { readonly challenges: readonly ChallengeCard[] }): ReactNode {
  const { lang } = useCity()
  const ready = useReady()
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of challenges) collectAnchor(id)
  const today = new Date().toISOString().slice(0, 10)
  return (
    <section aria-labelledby="challenges">
      <h2 id="challenges">Challenges</h2>
      <p>Needs that are worked on together, for some weeks. Nothing is won but that they are solved.</p>
      <ul className={styles.cards}>
        {challenges.map((challenge) => (
          <li key={challenge.id} id={challenge.id}>
            <h3 className={styles.title} lang={lang}>
              {challenge.title}
            </h3>
            <p lang={lang}>{challenge.summary}</p>
            <p className="label">
              {/* A page that was built last month must not say what holds today. */}
              {ready && `${standingWords[standingOf(challenge, today)]}: `}
              <Day at={`${challenge.from}T12:00:00Z`} /> to <Day at={`${challenge.until}T12:00:00Z`} />
            </p>
            <ul>
              {challenge.needs.map(({ href, label }) => (
                <li key={href} className={styles.plain} lang={lang}>
                  <Link to={href}>{label}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

const standingWords = { upcoming: 'Begins later', open: 'Open', over: 'Over' } as const
