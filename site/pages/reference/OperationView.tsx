import { useRef, useState, type ReactNode } from 'react'
import type { OperationPage as Page } from '@site/pages/reference/create/create-operation-page'
import { AnswerList } from './AnswerList'
import { Around } from './around/Around'
import { startValues, type Target, type Values } from './call/recipe'
import { typedBody } from './call/typed-text'
import { noWishes, wishHeaders } from './call/wishes'
import { writeCalls } from './call/write-calls'
import { FactList } from './FactList'
import { Html } from '../../frame/text/Html'
import type { Origins } from '../../frame/use-origins'
import { OperationHead } from './OperationHead'
import { ParameterList } from './ParameterList'
import { SchemaTree } from './SchemaTree'
import { SmoothingTable } from './SmoothingTable'
import { TryIt } from './try/TryIt'
import { useLaidOut } from '../../frame/use-laid-out'
import { useSandboxSession } from './use-sandbox-session'
import styles from './OperationPage.module.css'

type Props = {
  readonly page: Page
  /** The address of the API's models. */
  readonly models: string
  readonly origins: Origins
  readonly values: Values
  readonly onValue: (name: string, value: string) => void
  /** It is not published: there is nothing of it but what its proposal shows. */
  readonly isProposed?: boolean
}

/** All that a page says of one operation, and the form that asks it. */
export function OperationView({ page, models, origins, values, onValue, isProposed = false }: Props): ReactNode {
  const [via, setVia] = useState<Target['via']>('sandbox')
  const [area, setArea] = useState('')
  const [wishes, setWishes] = useState(noWishes)
  const words = useRef<HTMLDivElement>(null)
  useLaidOut(words)
  const session = useSandboxSession(page.recipe.method !== 'GET')
  const [form, setForm] = useState(() => startValues(page.body?.fields ?? []))
  const [text, setText] = useState(page.recipe.body?.start ?? '')
  const body = page.body?.fields.length ? typedBody(page.body.fields, form) : text
  const target: Target = {
    via,
    origin: origins.api,
    portal: origins.portal,
    wishes: wishHeaders({ ...wishes, session }),
    ...(area === '' ? {} : { area }),
  }
  const calls = writeCalls(page.recipe, values, target, body)

  return (
    <>
      <OperationHead page={page} isProposed={isProposed} />
      <TryIt
        recipe={page.recipe}
        calls={calls}
        fields={page.parameters}
        values={values}
        formFields={page.body?.fields ?? []}
        form={form}
        body={body}
        target={target}
        wishes={wishes}
        attribution={page.attribution}
        onValue={onValue}
        onForm={(name, value) => setForm((before) => ({ ...before, [name]: value }))}
        onBody={setText}
        isProposed={isProposed}
        onVia={setVia}
        onArea={setArea}
        onWish={setWishes}
      />
      <div ref={words} className={styles.words}>
        {page.description !== '' && <Html html={page.description} className={styles.description} />}
        <FactList facts={page.facts} attribution={page.attribution} />
        {page.parameters.length > 0 && <ParameterList fields={page.parameters} models={models} />}
        {page.body && (
          <section>
            <h2 id="body">Body</h2>
            <p className="label">
              {page.body.required ? 'Required' : 'Optional'},{' '}
              {page.body.fields.length > 0 ? 'the fields of a form' : 'JSON'} (<code>{page.body.mediaType}</code>)
            </p>
            <Html html={page.body.description} />
            <SchemaTree type={page.body.type} cards={page.cards} models={models} />
          </section>
        )}
        <AnswerList answers={page.answers} cards={page.cards} models={models} smoothed={page.smoothing.length > 0} />
        {page.smoothing.length > 0 && <SmoothingTable rows={page.smoothing} />}
        {!isProposed && <Around groups={page.around} />}
      </div>
    </>
  )
}
