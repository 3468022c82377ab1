import { useId, type FormEvent, type ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useHistory as useAddress } from '@docusaurus/router'
import { axes, type Axis } from './axis'
import { writeFilter, type Filter } from './history'
import styles from './Changes.module.css'

type Props = {
  readonly path: string
  readonly filter: Filter
  /** Whether it is known what the reader's own keys call. */
  readonly hasCalls: boolean
  /** To choose from. */
  readonly operations: readonly string[]
}

/** More would be more elements than a page may have. */
const offeredMax = 200

const axisLabels: Readonly<Record<Axis, string>> = {
  wire: 'Calls over HTTP',
  types: 'The SDK’s types',
  meaning: 'What values mean',
}

/** Links and a plain form: the address says what is shown, and can be kept and sent. */
export function ChangeFilter({ path, filter, hasCalls, operations }: Props): ReactNode {
  const address = useAddress()
  const listId = useId()
  const to = (more: Partial<Filter>): string => path + writeFilter({ ...filter, page: 1, ...more })
  const { axis: _axis, ...anyAxis } = filter
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const { operation: _operation, since: _since, ...rest } = filter
    const [operation, since] = ['operation', 'since'].map((name) => String(given.get(name) ?? '').trim())
    const asked = { ...rest, page: 1, ...(operation ? { operation } : {}), ...(since ? { since } : {}) }
    address.push(path + writeFilter(asked))
  }
  return (
    <div className={styles.filter} role="search" aria-label="Changes">
      <Choices label="Show">
        <Choice
          to={to({ breaking: false, mine: false })}
          isChosen={!filter.breaking && !filter.mine}
          label="All changes"
        />
        <Choice to={to({ breaking: true })} isChosen={filter.breaking} label="Breaking only" />
        {hasCalls && <Choice to={to({ mine: !filter.mine })} isChosen={filter.mine} label="What my keys call" />}
      </Choices>
      <Choices label="Of">
        <Choice
          to={path + writeFilter({ ...anyAxis, page: 1 })}
          isChosen={filter.axis === undefined}
          label="Everything"
        />
        {axes.map((axis) => (
          <Choice key={axis} to={to({ axis })} isChosen={filter.axis === axis} label={axisLabels[axis]} />
        ))}
      </Choices>
      <form className={styles.choices} action={path} onSubmit={submit} key={`${filter.operation}${filter.since}`}>
        {filter.breaking && <input type="hidden" name="breaking" value="1" />}
        {filter.axis && <input type="hidden" name="axis" value={filter.axis} />}
        <label>
          Operation
          <input
            name="operation"
            list={listId}
            defaultValue={filter.operation ?? ''}
            maxLength={120}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <datalist id={listId}>
          {operations.slice(0, offeredMax).map((id) => (
            <option key={id} value={id} />
          ))}
        </datalist>
        <label>
          Since
          <input name="since" type="date" defaultValue={filter.since ?? ''} />
        </label>
        <button type="submit" className="button button--quiet">
          Show
        </button>
      </form>
    </div>
  )
}

function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      <span className="label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}

function Choice(choice: { readonly to: string; readonly isChosen: boolean; readonly label: string }): ReactNode {
  return (
    <Link to={choice.to} {...(choice.isChosen ? { 'aria-current': 'true' } : {})}>
      {choice.label}
    </Link>
  )
}
