import type { ReactNode } from 'react'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Code } from '../../frame/code/Code'
import { Prose } from '../../frame/text/Prose'
import { decoderAnchor } from '../../frame/links'
import { decoderEntries, type BeforeAndAfter, type DecoderEntry } from './decoders'
import styles from './DecoderList.module.css'

/** Each decoder once: what it is for, how a contract asks for it, a value before and after. */
export function DecoderList(): ReactNode {
  const { collectAnchor } = useBrokenLinks()
  for (const { name } of decoderEntries) collectAnchor(decoderAnchor(name))
  return decoderEntries.map((entry) => <Entry key={entry.name} entry={entry} />)
}

function Entry({ entry }: { readonly entry: DecoderEntry }): ReactNode {
  const id = decoderAnchor(entry.name)
  return (
    <section aria-labelledby={id} className={styles.entry}>
      <h2 id={id} className={styles.title}>
        <a href={`#${id}`}>{entry.title}</a> <code>{entry.name}</code>
      </h2>
      <p>
        <Prose text={entry.text} />
      </p>
      {entry.examples.length > 0 && (
        <table className={styles.pairs}>
          <thead>
            <tr>
              <th scope="col">Over the wire</th>
              <th scope="col">In the SDK</th>
            </tr>
          </thead>
          <tbody>
            {entry.examples.map((example) => (
              <tr key={JSON.stringify(example.wire)}>
                <Values example={example} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="label">
        In the contract: <code>{entry.annotation}</code>
      </p>
    </section>
  )
}

function Values({ example }: { readonly example: BeforeAndAfter }): ReactNode {
  return [example.wire, example.sdk].map((value, index) => (
    // Before and after: two places, nothing else.
    <td key={index}>
      <Code text={JSON.stringify(value)} language="json" />
    </td>
  ))
}
