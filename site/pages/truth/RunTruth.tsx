import type { ReactNode } from 'react'
import { Prose } from '../../frame/text/Prose'

const commands = [
  {
    command: 'npm run truth',
    text: 'Compares again, where there is evidence, and names each operation and field that differs. Without evidence it shows this record.',
  },
  {
    command: 'npm run truth -- --record',
    text: 'Keeps what was found; this page is made from it. `EVIDENCE_DIR` names the folder with the owners’ documents and recorded answers.',
  },
  {
    command: 'npm run truth -- --live',
    text: 'Asks the owners themselves, slowly and with harmless questions, and says where their answers have drifted from the contract. It never runs by itself.',
  },
  {
    command: 'npm run truth -- --traffic',
    text: 'Reads, on the server of a portal, how far the answers agree that passed its gateway, with the shapes that do not. `DATA_DIR` or `DATABASE_URL` names its store.',
  },
]

/** How anybody can check what the page says. */
export function RunTruth(): ReactNode {
  return (
    <>
      <h2 id="run">Run it yourself</h2>
      <dl>
        {commands.map(({ command, text }) => (
          <div key={command}>
            <dt>
              <code>{command}</code>
            </dt>
            <dd>
              <Prose text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
