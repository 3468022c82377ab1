import type { ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { useOwnKey } from '../../../frame/use-own-key'
import { useReady } from '../../../frame/use-ready'
import type { Recipe, Target, Values } from '../call/recipe'
import { JsonField } from './Field'
import { FieldList } from './FieldList'
import { Result } from './Result'
import type { Wishes } from '../call/wishes'
import { useCity } from '../../../frame/use-city'
import { Scenario } from './Scenario'
import { useSending } from './use-sending'
import { Where } from './Where'
import styles from './TryIt.module.css'

type Props = {
  readonly recipe: Recipe
  readonly fields: readonly ParameterField[]
  readonly values: Values
  /** The body's fields, when it is a form. */
  readonly formFields: readonly ParameterField[]
  readonly form: Values
  readonly body: string
  readonly target: Target
  readonly wishes: Wishes
  readonly attribution: readonly string[]
  readonly onValue: (name: string, value: string) => void
  readonly onForm: (name: string, value: string) => void
  readonly onBody: (body: string) => void
  readonly onVia: (via: Target['via']) => void
  readonly onArea: (area: string) => void
  readonly onWish: (wishes: Wishes) => void
}

const parametersShown = 4

/** Sends the call as it stands, to the sandbox without a key or to the real thing with the reader's own. */
export function TryIt(props: Props): ReactNode {
  const { recipe, fields, values, formFields, form, body, target, attribution } = props
  const isReady = useReady()
  const { morning } = useCity()
  const [key, setKey] = useOwnKey()
  const [state, send] = useSending()

  return (
    <section className={styles.try} aria-labelledby="try-it">
      <h2 id="try-it" className={styles.title}>
        Try it
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send({ recipe, values, body, target, key })
        }}
      >
        <Where recipe={recipe} target={target} ownKey={key} onVia={props.onVia} onKey={setKey} onArea={props.onArea} />
        <FieldList fields={fields} values={values} shownAtMost={parametersShown} onValue={props.onValue} />
        {recipe.body && formFields.length === 0 && (
          <JsonField id="try-body" label="Body" rows={6} value={body} onChange={props.onBody} />
        )}
        <FieldList fields={formFields} values={form} shownAtMost={formFields.length} onValue={props.onForm} />
        <div className={styles.actions}>
          <button type="submit" className="button button--main" disabled={!isReady}>
            Run
          </button>
          {target.via === 'sandbox' && <Scenario wishes={props.wishes} morning={morning} onWish={props.onWish} />}
        </div>
      </form>
      <div aria-live="polite">
        {state.obstacle && <p className={styles.missing}>{state.obstacle}</p>}
        {state.busy && <p className={styles.note}>Asking…</p>}
        {state.outcome && (
          <Result outcome={state.outcome} attribution={attribution} operation={`${recipe.apiId}.${recipe.name}`} />
        )}
      </div>
    </section>
  )
}
