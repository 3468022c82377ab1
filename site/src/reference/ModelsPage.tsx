import type { ReactNode } from 'react'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ModelsPage as Page } from '@site/plugins/api-reference/create-models-page'
import type { Navigation } from '@site/plugins/api-reference/create-navigation'
import { ReferenceShell } from './ReferenceShell'
import { CardBody } from './SchemaTree'
import styles from './ModelsPage.module.css'

type Props = { readonly models: Page; readonly navigation: Navigation }

/** Every named type of one API on one page. */
export default function ModelsPage({ models, navigation }: Props): ReactNode {
  const { collectAnchor } = useBrokenLinks()
  for (const model of models.models) collectAnchor(model.name)
  return (
    <ReferenceShell
      title={`Models · ${models.apiName}`}
      description={`Every type that ${models.apiName} takes or answers.`}
      navigation={navigation}
    >
      <h1>Models</h1>
      <p>
        {models.models.length} types, under the same names in the SDK:{' '}
        <code>
          import type {'{ … }'} from &apos;@openlondon/sdk/{models.apiId}&apos;
        </code>
      </p>
      {models.models.map((model) => (
        <section key={model.name} id={model.name} className={styles.model} aria-labelledby={`${model.name}-title`}>
          <h2 id={`${model.name}-title`} className={styles.name}>
            <a href={`#${model.name}`}>{model.name}</a>
          </h2>
          <CardBody card={model.card} cards={model.inner} models={navigation.models} level={1} />
        </section>
      ))}
    </ReferenceShell>
  )
}
