import { useState, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import type { IdLink, IdPage } from '@site/pages/ids/create-id-pages'
import { Code } from '../../frame/code/Code'
import { CodeFrame } from '../../frame/code/CodeFrame'
import { ListedShell } from '../../frame/ListedShell'
import { useCity } from '../../frame/use-city'
import { idFeedPath, idsPath } from './create-id-pages'

type Props = { readonly page: IdPage; readonly links: readonly IdLink[] }

/** What such an id looks like, how a program asks about one, what became of the others, and all that are known. */
export default function IdKindPage({ page, links }: Props): ReactNode {
  const { packageName } = useCity()
  return (
    <ListedShell
      title={`${page.title}: ids`}
      description={page.summary}
      list="Ids"
      overview={idsPath}
      groups={[{ label: 'Kinds', links: links.map(({ href, title }) => ({ href, label: title })) }]}
    >
      <h1>{page.title}</h1>
      <p>{page.summary}</p>
      {page.edition && (
        <p>
          Of the list: {page.edition}.{' '}
          {page.after && (
            <>
              After these came <Link to={page.after.href}>{page.after.title}</Link>.
            </>
          )}
        </p>
      )}
      {page.pattern && (
        <p>
          Form: <code>{page.pattern}</code>
          {page.examples.length > 0 && <>, for example {page.examples.join(', ')}</>}.
        </p>
      )}
      <h2>In a program</h2>
      <CodeFrame>
        <Code text={sampleOf(page, packageName)} language="ts" />
      </CodeFrame>
      {page.retired.length > 0 && <Retired page={page} />}
      {page.ids.length > 0 && <Known page={page} />}
      {page.attribution.map((sentence) => (
        <p key={sentence}>
          <small>{sentence}</small>
        </p>
      ))}
    </ListedShell>
  )
}

function Retired({ page }: { readonly page: IdPage }): ReactNode {
  return (
    <>
      <h2>No more</h2>
      <p>
        Newest first, and as a <a href={idFeedPath}>feed</a>.
      </p>
      <ul>
        {page.retired.map(({ id, name, until, why, successors }) => (
          <li key={id} id={id}>
            <code>{id}</code> ({name}), until {until}. {why}{' '}
            {successors.length > 0 && <>After it: {successors.map((one) => `${one.name} (${one.id})`).join(', ')}.</>}
          </li>
        ))}
      </ul>
    </>
  )
}

const shownAtOnce = 50

/** Looked through by name or id as one types; without a script the first of them stand there. */
function Known({ page }: { readonly page: IdPage }): ReactNode {
  const [asked, setAsked] = useState('')
  const wanted = asked.trim().toLowerCase()
  const found = page.ids.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((text) => text.toLowerCase().includes(wanted)),
  )
  const shown = found.slice(0, shownAtOnce)
  return (
    <>
      <h2>{page.isComplete ? `All ${page.ids.length}` : `${page.ids.length} of them`}</h2>
      <p>
        <label>
          Look up by name or id{' '}
          <input type="search" value={asked} onChange={({ currentTarget }) => setAsked(currentTarget.value)} />
        </label>{' '}
        <span role="status">{found.length} found</span>
      </p>
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <code>{id}</code> {name}
          </li>
        ))}
      </ul>
      {found.length > shown.length && <p>And {found.length - shown.length} more.</p>}
    </>
  )
}

function sampleOf({ table, retired, ids, examples, parts, area }: IdPage, packageName: string): string {
  const id = retired[0]?.id ?? ids[0]?.id ?? examples[0] ?? ''
  const names = ['findIds', 'resolveId', table, ...(parts ? [parts] : [])].sort()
  return [
    `import { ${names.join(', ')} } from '${packageName}/ids'`,
    ...(area ? [`import { ${area} } from '${packageName}/geo'`] : []),
    '',
    `console.log(resolveId('${id}', ${table}))`,
    ...(ids[0] ? [`console.log(findIds(${JSON.stringify(ids[0].name)}, ${table}))`] : []),
    ...(parts && ids[0] ? [`console.log(${parts}('${ids[0].id}'))`] : []),
    ...(area ? [`console.log(${area}(point)) // any { lat, lon } of an answer`] : []),
  ].join('\n')
}
