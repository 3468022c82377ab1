import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useLocation } from '@docusaurus/router'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ModelsPage as Page } from '@site/pages/reference/create/create-models-page'
import type { Navigation } from '@site/pages/reference/create/create-navigation'
import type { SchemaCard } from '@site/pages/reference/create/create-schema-cards'
import { Html } from '../../frame/text/Html'
import { useCity } from '../../frame/use-city'
import { TextLanguage } from '../../frame/text/text-language'
import { IdList } from './IdList'
import { ReferenceShell } from './ReferenceShell'
import { CardFolds, CardParts } from './SchemaTree'
import styles from './ModelsPage.module.css'

type Model = Page['models'][number]
type Props = { readonly models: Page; readonly navigation: Navigation }

/** Every named type of one API on one page: a name and a sentence each; what is in it is drawn when it is opened. */
export default function ModelsPage({ models, navigation }: Props): ReactNode {
  const { collectAnchor } = useBrokenLinks()
  for (const { anchor } of models.ids) collectAnchor(anchor)
  for (const { name } of models.models) collectAnchor(name)
  const { hash, key } = useLocation()
  const { packageName } = useCity()
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
          import type {'{ … }'} from &apos;{packageName}/{models.apiId}&apos;
        </code>
        . All of them, with every field, are in <a href={models.contract}>the contract</a>.
      </p>
      {models.ids.length > 0 && <IdList ids={models.ids} />}
      {models.models.map((model) => (
        <TextLanguage key={model.name} value={model.isOurs ? undefined : navigation.lang}>
          <Entry model={model} models={navigation.models} visit={hash === `#${model.name}` ? key : undefined} />
        </TextLanguage>
      ))}
    </ReferenceShell>
  )
}

type EntryProps = {
  readonly model: Model
  readonly models: string
  /** Which visit of its anchor this is, if it is one: a second one opens it again. */
  readonly visit: string | undefined
}

function Entry({ model, models, visit }: EntryProps): ReactNode {
  const { name, card, inner } = model
  const contents = contentsOf(card)
  const [drawn, setDrawn] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (location.hash === `#${name}` && details.current) details.current.open = true
  }, [visit, name])
  return (
    <section id={name} className={styles.model} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} className={styles.name}>
        <a href={`#${name}`}>{name}</a>
      </h2>
      {card.description !== '' && <Html html={card.description} />}
      {contents !== '' && (
        <details ref={details} onToggle={(event) => setDrawn(drawn || event.currentTarget.open)}>
          <summary className={styles.contents} aria-label={`${contents} of ${name}`}>
            {contents}
          </summary>
          {drawn && (
            <CardFolds cards={inner} models={models}>
              <CardParts card={card} cards={inner} models={models} level={1} />
            </CardFolds>
          )}
        </details>
      )}
    </section>
  )
}

function contentsOf(card: SchemaCard): string {
  const count = (list: readonly unknown[] | undefined, one: string, many: string): string[] =>
    list?.length ? [`${list.length} ${list.length === 1 ? one : many}`] : []
  return [
    ...count(card.fields, 'field', 'fields'),
    ...count(card.variants, 'variant', 'variants'),
    ...count(card.values, 'value', 'values'),
  ].join(', ')
}
