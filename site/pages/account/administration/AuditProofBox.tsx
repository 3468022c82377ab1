import { useState, type ReactNode } from 'react'
import { proveAudit, type AuditProof } from '@city/sdk/portal'
import { Moment } from '../../../frame/text/Moment'
import { useFormats } from '../../../frame/text/use-formats'
import { FailureNotice } from '../ask/FailureNotice'
import { portal } from '../ask/portal'
import { useAction } from '../ask/use-action'
import styles from '../frame/Account.module.css'

/** Reads the whole list at the portal when it is asked to, because a long one takes a while. */
export function AuditProofBox({ onExpired }: { readonly onExpired: () => void }): ReactNode {
  const [proof, setProof] = useState<AuditProof>()
  const prove = useAction(async () => setProof(await proveAudit(portal())), onExpired)
  return (
    <section aria-label="Proof of the audit">
      <p className={styles.actions}>
        <button type="button" className="button" aria-disabled={prove.busy} onClick={() => void prove.run()}>
          Prove it
        </button>
        <span className="label" role="status">
          {prove.slow && 'Reading every row…'}
        </span>
      </p>
      <FailureNotice failure={prove.failure} />
      <div role="status">{proof && <Verdict of={proof} />}</div>
    </section>
  )
}

function Verdict({ of: { isWhole, rows, head, brokenRow, provenAt } }: { readonly of: AuditProof }): ReactNode {
  const { count } = useFormats()
  return (
    <div className={isWhole ? 'notice' : 'notice notice--danger'}>
      <p className="notice__title">
        {isWhole
          ? `Whole: ${count(rows ?? 0)} rows, each as it was written`
          : `Broken: row ${brokenRow} is not what was written, or does not follow the one before it`}
      </p>
      <p>
        Proven <Moment at={provenAt} />
        {head !== null && (
          <>
            . Head: <code className={styles.head64}>{head}</code>
          </>
        )}
      </p>
    </div>
  )
}
