import { useEffect, useState, type ReactNode } from 'react'
import type { Checked, Comparison, FoundRule } from '@site/pages/check/check-documents'
import type { MendedCopy } from '@site/pages/check/mended-copy'
import { Prose } from '../../frame/text/Prose'
import { breaksIn } from '../../frame/text/breaks-in'
import styles from './Check.module.css'

/** What was found in a document: what to mend first in front, then what changed. */
export function CheckedDocument({ checked }: { readonly checked: Checked }): ReactNode {
  const { title, version, operations, everywhere, here, mended, comparison } = checked
  const [firsts, rest] = [everywhere.slice(0, firstMax), everywhere.slice(firstMax)]
  return (
    <>
      <h2>
        {title} {version}
      </h2>
      <p>
        {operations} {operations === 1 ? 'operation' : 'operations'}.{' '}
        {everywhere.length === 0 && 'No reader of the document should stumble over it.'}
      </p>
      {mended && <Mended copy={mended} />}
      {firsts.length > 0 && <h3>Mend first</h3>}
      <Rules rules={firsts} isOpen />
      {rest.length > 0 && <h3>Then</h3>}
      <Rules rules={rest} />
      {here.length > 0 && (
        <details>
          <summary>To publish it here: {here.reduce((sum, { count }) => sum + count, 0)} further findings</summary>
          <Rules rules={here} />
        </details>
      )}
      {comparison && <Compared comparison={comparison} />}
    </>
  )
}

const firstMax = 3

function Rules({ rules, isOpen = false }: { readonly rules: readonly FoundRule[]; readonly isOpen?: boolean }) {
  return rules.map((rule) => (
    <details key={`${rule.severity} ${rule.rule}`} open={isOpen} className={styles.rule}>
      <summary>
        <span className="label">{rule.severity}</span> {rule.count} × {rule.title}
      </summary>
      <p>
        <Prose text={rule.fix} />{' '}
        {rule.href && (
          <a href={rule.href} data-noBrokenLinkCheck>
            About <code>{rule.rule}</code>
          </a>
        )}
      </p>
      <ul>
        {rule.places.map((place, index) => (
          <li key={index}>
            <span className="label">
              {place.file}, line {place.line}:{place.column}
            </span>{' '}
            <Prose text={place.message} />
            {place.excerpt && <code className={styles.excerpt}>{place.excerpt}</code>}
          </li>
        ))}
      </ul>
      {rule.count > rule.places.length && <p className="label">And {rule.count - rule.places.length} more.</p>}
    </details>
  ))
}

function Mended({ copy }: { readonly copy: MendedCopy }): ReactNode {
  const [href, setHref] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([copy.text], { type: 'application/octet-stream' }))
    setHref(made)
    return () => URL.revokeObjectURL(made)
  }, [copy])
  return (
    <>
      <p>
        <a href={href} download={copy.name} data-noBrokenLinkCheck>
          Download a mended copy
        </a>
        : what needs no judgement is set right in it, {copy.count} {copy.count === 1 ? 'place' : 'places'} in all.
      </p>
      <details className={styles.rule}>
        <summary>What was set right</summary>
        <ul>
          {copy.mended.map(({ message, line }, index) => (
            <li key={index}>
              Line {line}: <Prose text={message} />
            </li>
          ))}
        </ul>
        {copy.count > copy.mended.length && <p className="label">And {copy.count - copy.mended.length} more.</p>}
      </details>
    </>
  )
}

const bumpWords = { major: 'a major', minor: 'a minor', patch: 'a patch' } as const

function Compared({ comparison }: { readonly comparison: Comparison }): ReactNode {
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">Since its last version</h2>
      {'fault' in comparison ? (
        <p className="notice notice--warning">{comparison.fault}</p>
      ) : (
        <>
          <p>
            {comparison.bump === undefined
              ? 'Nothing changed in what the document means.'
              : `${comparison.count} ${comparison.count === 1 ? 'change' : 'changes'}, which ask for ${bumpWords[comparison.bump]} release.`}
          </p>
          <ul>
            {comparison.changes.map((change, index) => (
              <li key={index}>
                <strong>{breaksIn(change)}</strong> <Prose text={change.message} />{' '}
                {change.action && <Prose text={`What to do: ${change.action}`} />}
                {change.witness && (
                  <>
                    {' '}
                    {change.witness.accepted === 'before' ? 'Fine before, and refused now:' : 'Possible only now:'}{' '}
                    <code className={styles.excerpt}>{JSON.stringify(change.witness.value)}</code>
                  </>
                )}
              </li>
            ))}
          </ul>
          {comparison.count > comparison.changes.length && (
            <p className="label">And {comparison.count - comparison.changes.length} more.</p>
          )}
        </>
      )}
    </section>
  )
}
