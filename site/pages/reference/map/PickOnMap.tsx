import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { tryText } from '@openlondon/contract/languages/en/try'
import { useText } from '../../../frame/text/use-text'
import { useReady } from '../../../frame/use-ready'
import type { Values } from '../call/recipe'
import { askedPlaces } from './asked-places'
import styles from './Map.module.css'

const PickMap = lazy(() => import('./PickMap'))

type Props = {
  readonly fields: readonly ParameterField[]
  readonly values: Values
  readonly onValue: (name: string, value: string) => void
}

/** Where a form asks for a point: a map to pick it on, which is fetched when it is wanted. */
export function PickOnMap({ fields, values, onValue }: Props): ReactNode {
  const { t } = useText(tryText)
  const isReady = useReady()
  const [isOpen, setOpen] = useState(false)
  const places = useMemo(() => askedPlaces(fields), [fields])
  if (places.length === 0 || !isReady) return null
  return (
    <div className={styles.pick}>
      <button type="button" className="button button--quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('closeMap') : t('pickOnMap')}
      </button>
      {isOpen && (
        <Suspense fallback={<p className="label">{t('drawing')}</p>}>
          <PickMap places={places} fields={fields} values={values} onValue={onValue} />
        </Suspense>
      )}
    </div>
  )
}
