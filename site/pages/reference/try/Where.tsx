import type { ReactNode } from 'react'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import { areaHeader, type Recipe, type Target } from '../call/recipe'
import { takesKey } from './obstacle'
import styles from './TryIt.module.css'

type Props = {
  readonly recipe: Recipe
  readonly target: Target
  readonly ownKey: string
  readonly onVia: (via: Target['via']) => void
  readonly onKey: (key: string) => void
  readonly onArea: (area: string) => void
}

/** To the sandbox or to the real thing: with which key, and to which area's host. */
export function Where({ recipe, target, ownKey, onVia, onKey, onArea }: Props): ReactNode {
  const { t } = useText(tryText)
  return (
    <>
      <fieldset className={styles.where}>
        <legend className="visually-hidden">{t('where')}</legend>
        <Choice name={t('sandbox')} checked={target.via === 'sandbox'} onPick={() => onVia('sandbox')} />
        <Choice
          name={recipe.access === 'key' ? t('liveWithKey') : t('live')}
          checked={target.via === 'gateway'}
          onPick={() => onVia('gateway')}
        />
      </fieldset>
      {takesKey({ recipe, target }) && (
        <p className={styles.field}>
          <label htmlFor="try-key">{t('yourKey')}</label>
          <input
            id="try-key"
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={ownKey}
            aria-describedby="try-key-note"
            onChange={(event) => onKey(event.target.value)}
          />
          <span id="try-key-note" className={styles.note}>
            {t('keyStays')}
          </span>
        </p>
      )}
      {target.via === 'gateway' && recipe.areas.length > 0 && (
        <p className={styles.field}>
          <label htmlFor="try-area">
            <code>{areaHeader}</code>
            <span className={styles.note}> {t('whoseHost')}</span>
          </label>
          <select id="try-area" value={target.area ?? ''} onChange={(event) => onArea(event.target.value)}>
            <option value="">{t('notSent')}</option>
            {recipe.areas.map(({ area, name }) => (
              <option key={area} value={area}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  )
}

type ChoiceProps = { readonly name: string; readonly checked: boolean; readonly onPick: () => void }

function Choice({ name, checked, onPick }: ChoiceProps): ReactNode {
  return (
    <label className={styles.choice}>
      <input type="radio" name="try-where" checked={checked} onChange={onPick} />
      {name}
    </label>
  )
}
