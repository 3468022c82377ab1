import { useEffect, useRef, type ReactNode } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { CallTabs } from '../../../frame/code/CallTabs'
import { tryText } from '@openlondon/contract/languages/en/try'
import type { WayId } from '../../../frame/code/use-way'
import { ReaderSpeech } from '../../../frame/text/reader-speech'
import { useSpeech, useText } from '../../../frame/text/use-text'
import { useCity } from '../../../frame/use-city'
import { useOwnKey } from '../../../frame/use-own-key'
import { useReady } from '../../../frame/use-ready'
import type { Recipe, Target, Values } from '../call/recipe'
import type { Wishes } from '../call/wishes'
import { PickOnMap } from '../map/PickOnMap'
import { JsonField } from './Field'
import { FieldList } from './FieldList'
import { Result } from './Result'
import { Scenario } from './Scenario'
import { useSending } from './use-sending'
import { Where } from './Where'
import styles from './TryIt.module.css'

type Props = {
  readonly recipe: Recipe
  readonly calls: Readonly<Record<WayId, string>>
  readonly fields: readonly ParameterField[]
  readonly values: Values
  /** The body's fields, when it is a form. */
  readonly formFields: readonly ParameterField[]
  readonly form: Values
  readonly body: string
  readonly target: Target
  readonly wishes: Wishes
  readonly attribution: readonly string[]
  /** There is a sandbox of it, and nothing live. */
  readonly isProposed: boolean
  readonly onValue: (name: string, value: string) => void
  readonly onForm: (name: string, value: string) => void
  readonly onBody: (body: string) => void
  readonly onVia: (via: Target['via']) => void
  readonly onArea: (area: string) => void
  readonly onWish: (wishes: Wishes) => void
}

const parametersShown = 3
const formId = 'try-form'

/**
 * The call, what comes of it, and the form it is made of; sent as it stands, to the sandbox without a key or to the real
 * thing with the reader's own.
 */
export function TryIt(props: Props): ReactNode {
  return (
    <ReaderSpeech table="try">
      <Form {...props} />
    </ReaderSpeech>
  )
}

function Form(props: Props): ReactNode {
  const { recipe, calls, fields, values, formFields, form, body, target, attribution } = props
  const { t } = useText(tryText)
  const { tag } = useSpeech()
  const { morning } = useCity()
  const [key, setKey] = useOwnKey()
  const [state, send] = useSending()
  const answer = useRef<HTMLDivElement>(null)
  // On a phone the answer may be above what was pressed: its first line is brought into view, if it is not.
  useEffect(() => {
    if (state.outcome || state.obstacle) answer.current?.firstElementChild?.scrollIntoView({ block: 'nearest' })
  }, [state.outcome, state.obstacle])

  return (
    <section className={styles.try} aria-labelledby="try-it" lang={tag}>
      <h2 id="try-it" className="visually-hidden">
        {t('tryIt')}
      </h2>
      <div className={styles.call}>
        <CallTabs calls={calls} label={t('theCall')}>
          <Send className={styles.run}>{t('run')}</Send>
        </CallTabs>
      </div>
      <div ref={answer} className={styles.answer} data-answer>
        <Result state={state} attribution={attribution} operation={`${recipe.apiId}.${recipe.name}`} />
      </div>
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send({ recipe, values, body, target, key })
        }}
      >
        {!props.isProposed && (
          <Where
            recipe={recipe}
            target={target}
            ownKey={key}
            onVia={props.onVia}
            onKey={setKey}
            onArea={props.onArea}
          />
        )}
        <FieldList fields={fields} values={values} shownAtMost={parametersShown} onValue={props.onValue} />
        <PickOnMap fields={fields} values={values} onValue={props.onValue} />
        {recipe.body && formFields.length === 0 && (
          <JsonField id="try-body" label={t('body')} rows={6} value={body} onChange={props.onBody} />
        )}
        <FieldList fields={formFields} values={form} shownAtMost={formFields.length} onValue={props.onForm} />
        {target.via === 'sandbox' && <Scenario wishes={props.wishes} morning={morning} onWish={props.onWish} />}
        <Send className={styles.send}>{t('sendThisCall')}</Send>
      </form>
    </section>
  )
}

type SendProps = { readonly className: string | undefined; readonly children: ReactNode }

/** It waits for the page to live by itself, so that the form need not be drawn again for it. */
function Send({ className, children }: SendProps): ReactNode {
  const isReady = useReady()
  return (
    <button type="submit" form={formId} className={`button button--main ${className}`} disabled={!isReady}>
      {children}
    </button>
  )
}
