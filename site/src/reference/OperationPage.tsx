import { useState, type ReactNode } from 'react'
import type { Navigation } from '@site/plugins/api-reference/create-navigation'
import type { OperationPage as Page } from '@site/plugins/api-reference/create-operation-page'
import { AnswerList } from './AnswerList'
import { CallTabs } from './CallTabs'
import type { Target } from './call/recipe'
import { writeCalls } from './call/write-calls'
import { FactList } from './FactList'
import { Html } from './Html'
import { OperationHead } from './OperationHead'
import { ParameterList } from './ParameterList'
import { ReferenceShell } from './ReferenceShell'
import { SchemaTree } from './SchemaTree'
import { TryIt } from './try/TryIt'
import { useOrigin } from './use-origin'
import styles from './OperationPage.module.css'

type Props = { readonly page: Page; readonly navigation: Navigation }

/** Everything about one operation: how to call it, a place to try it, what it takes, what it answers, on what terms. */
export default function OperationPage({ page, navigation }: Props): ReactNode {
  const origin = useOrigin()
  const [via, setVia] = useState<Target['via']>('sandbox')
  const [values, setValues] = useState(() =>
    Object.fromEntries(page.parameters.map((field) => [field.name, field.start])),
  )
  const [body, setBody] = useState(page.recipe.body?.start ?? '')
  const target: Target = { via, origin }
  const calls = writeCalls(page.recipe, values, target, body)

  return (
    <ReferenceShell title={`${page.name} · ${page.apiName}`} description={page.summary} navigation={navigation}>
      <OperationHead page={page} />
      <div className={styles.columns}>
        <div className={styles.call}>
          <CallTabs calls={calls} label="The call" />
          <TryIt
            recipe={page.recipe}
            fields={page.parameters}
            values={values}
            body={body}
            target={target}
            attribution={page.attribution}
            onValue={(name, value) => setValues((before) => ({ ...before, [name]: value }))}
            onBody={setBody}
            onVia={setVia}
          />
        </div>
        <div className={styles.words}>
          {page.description !== '' && <Html html={page.description} className={styles.description} />}
          <FactList facts={page.facts} attribution={page.attribution} />
          {page.parameters.length > 0 && <ParameterList fields={page.parameters} />}
          {page.body && (
            <section>
              <h2 id="body">Body</h2>
              <p className="label">{page.body.required ? 'Required' : 'Optional'}, JSON</p>
              <Html html={page.body.description} />
              <SchemaTree type={page.body.type} cards={page.cards} models={navigation.models} />
            </section>
          )}
          <AnswerList answers={page.answers} cards={page.cards} models={navigation.models} />
          <a href="#try-it" className={`button button--main ${styles.stick}`}>
            Try it
          </a>
        </div>
      </div>
    </ReferenceShell>
  )
}
