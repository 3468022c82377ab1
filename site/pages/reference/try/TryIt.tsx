import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { buildRequest, missingPathValues } from '../call/build-request'
import { areaHeader, type Recipe, type Target, type Values } from '../call/recipe'
import { isJson } from '../call/typed-text'
import { sendRequest, type Outcome } from './send-request'
import { useOwnKey } from '../../../frame/use-own-key'
import { Field, JsonField } from './Field'
import { Result } from './Result'
import styles from './TryIt.module.css'

const scenarios = [
  { value: '', label: 'As it should be' },
  { value: 'empty', label: 'Nothing found' },
  { value: 'slow', label: 'Slow answer' },
  { value: '401', label: '401 no key' },
  { value: '403', label: '403 not allowed' },
  { value: '404', label: '404 not found' },
  { value: '429', label: '429 too many requests' },
  { value: '500', label: '500 fault' },
  { value: '503', label: '503 away' },
]

type Props = {
  readonly recipe: Recipe
  readonly fields: readonly ParameterField[]
  readonly values: Values
  /** The body's fields, when it is a form. */
  readonly formFields: readonly ParameterField[]
  readonly form: Values
  readonly body: string
  readonly target: Target
  readonly attribution: readonly string[]
  readonly onValue: (name: string, value: string) => void
  readonly onForm: (name: string, value: string) => void
  readonly onBody: (body: string) => void
  readonly onVia: (via: Target['via']) => void
  readonly onArea: (area: string) => void
}

/** Sends the call as it stands, to the sandbox without a key or to the real thing with the reader's own. */
export function TryIt(props: Props): ReactNode {
  const { recipe, fields, values, formFields, form, body, target, attribution, onValue, onForm, onBody } = props
  const [scenario, setScenario] = useState('')
  const [key, setKey] = useOwnKey()
  const [state, setState] = useState<{ busy: boolean; outcome?: Outcome; missing?: string }>({ busy: false })
  const running = useRef<AbortController>(undefined)
  const [more, setMore] = useState(false)
  const shown = more ? fields : fields.filter((field, index) => field.required || index < 4 || field.start !== '')
  const takesKey = target.via === 'gateway' && recipe.access === 'key'
  const changesRealThings =
    target.via === 'gateway' && !['GET', 'HEAD'].includes(recipe.method) && recipe.access === 'session'

  const run = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    running.current?.abort()
    const missing = missingPathValues(recipe, values)[0]
    if (missing) return setState({ busy: false, missing: `Fill in ${missing} first.` })
    const broken = [
      ...fields.filter(({ value, name }) => value === 'json' && !isJson(values[name] ?? '')).map(({ name }) => name),
      ...(isJson(body) ? [] : ['the body']),
    ][0]
    if (broken) return setState({ busy: false, missing: `Mend ${broken} first: it is not JSON.` })
    if (takesKey && key === '')
      return setState({ busy: false, missing: 'Paste your key first, or run it in the sandbox.' })
    if (changesRealThings && !window.confirm('This is the real thing, not the sandbox. Send it?')) return
    const controller = new AbortController()
    running.current = controller
    setState({ busy: true })
    const request = buildRequest(recipe, values, target, body)
    const headers = {
      ...request.headers,
      ...(takesKey ? { Authorization: `Bearer ${key}` } : {}),
      ...(target.via === 'sandbox' && scenario !== '' ? { 'X-Sandbox-Scenario': scenario } : {}),
    }
    const outcome = await sendRequest({ ...request, headers }, controller.signal).catch(() => undefined)
    if (outcome && running.current === controller) setState({ busy: false, outcome })
  }

  return (
    <section className={styles.try} aria-labelledby="try-it">
      <h2 id="try-it" className={styles.title}>
        Try it
      </h2>
      <form onSubmit={(event) => void run(event)} noValidate>
        <fieldset className={styles.where}>
          <legend className="visually-hidden">Where to send it</legend>
          <Choice name="Sandbox, no key" checked={target.via === 'sandbox'} onPick={() => props.onVia('sandbox')} />
          <Choice
            name={recipe.access === 'key' ? 'Live, with your key' : 'Live'}
            checked={target.via === 'gateway'}
            onPick={() => props.onVia('gateway')}
          />
        </fieldset>
        {takesKey && (
          <p className={styles.field}>
            <label htmlFor="try-key">Your key</label>
            <input
              id="try-key"
              type="password"
              autoComplete="off"
              spellCheck={false}
              value={key}
              aria-describedby="try-key-note"
              onChange={(event) => setKey(event.target.value)}
            />
            <span id="try-key-note" className={styles.note}>
              Kept in this tab only, sent to this portal only.
            </span>
          </p>
        )}
        {target.via === 'gateway' && recipe.areas.length > 0 && (
          <p className={styles.field}>
            <label htmlFor="try-area">
              <code>{areaHeader}</code>
              <span className={styles.note}> whose host answers</span>
            </label>
            <select id="try-area" value={target.area ?? ''} onChange={(event) => props.onArea(event.target.value)}>
              <option value="">not sent</option>
              {recipe.areas.map(({ area, name }) => (
                <option key={area} value={area}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        )}
        {shown.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => onValue(field.name, value)}
          />
        ))}
        {shown.length < fields.length && (
          <button type="button" className="button button--quiet" onClick={() => setMore(true)}>
            {fields.length - shown.length} more parameters
          </button>
        )}
        {recipe.body && formFields.length === 0 && (
          <JsonField id="try-body" label="Body" rows={6} value={body} onChange={onBody} />
        )}
        {formFields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={form[field.name] ?? ''}
            onChange={(value) => onForm(field.name, value)}
          />
        ))}
        <div className={styles.actions}>
          <button type="submit" className="button button--main">
            Run
          </button>
          {target.via === 'sandbox' && (
            <label className={styles.scenario}>
              <span>Play</span>
              <select value={scenario} onChange={(event) => setScenario(event.target.value)}>
                {scenarios.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </form>
      <div aria-live="polite">
        {state.missing && <p className={styles.missing}>{state.missing}</p>}
        {state.busy && <p className={styles.note}>Asking…</p>}
        {state.outcome && <Result outcome={state.outcome} attribution={attribution} />}
      </div>
    </section>
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
