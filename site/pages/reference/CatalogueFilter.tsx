import type { ReactNode } from 'react'
import type { Catalogue } from '@site/pages/reference/create/create-catalogue'
import { useHeard } from '../../frame/text/use-heard'
import { useCity } from '../../frame/use-city'
import styles from './CataloguePage.module.css'

/** What a reader looks for; empty text is no wish. */
export type Wish = { readonly words: string; readonly subject: string; readonly licence: string }

type Props = {
  readonly catalogue: Catalogue
  readonly wish: Wish
  /** How many APIs fit it. */
  readonly found: number
  readonly onWish: (wish: Wish) => void
}

/** By any word, by subject, by licence. */
export function CatalogueFilter({ catalogue, wish, found, onWish }: Props): ReactNode {
  const { lang } = useCity()
  const said = found === catalogue.apis ? 'All shown' : `${found} of ${catalogue.apis} shown`
  const heard = useHeard(said)
  const licences = new Map(
    catalogue.domains.flatMap((domain) => domain.entries.map((entry) => [entry.licenceId, entry.licence] as const)),
  )
  return (
    <form
      className={styles.filter}
      role="search"
      aria-label="Filter the APIs"
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        Filter
        <input
          type="search"
          value={wish.words}
          placeholder="name, subject, owner…"
          onChange={(event) => onWish({ ...wish, words: event.target.value })}
        />
      </label>
      <Choice
        label="Subject"
        value={wish.subject}
        options={catalogue.domains}
        onPick={(subject) => onWish({ ...wish, subject })}
      />
      <Choice
        label="Licence"
        value={wish.licence}
        options={[...licences].map(([id, name]) => ({ id, name, lang }))}
        onPick={(licence) => onWish({ ...wish, licence })}
      />
      <p aria-live={heard} className="label">
        {said}
      </p>
    </form>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string; readonly lang?: string | undefined }[]
  readonly onPick: (id: string) => void
}

function Choice({ label, value, options, onPick }: ChoiceProps): ReactNode {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">any</option>
        {options.map(({ id, name, lang }) => (
          <option key={id} value={id} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
