import type { ReactNode } from 'react'
import type { SchemaCard, SchemaCards, SchemaField, TypeLabel } from '@site/pages/reference/create/create-schema-cards'
import { Folds } from '../../frame/Folds'
import { Html } from '../../frame/text/Html'
import { TypeName } from './TypeName'
import styles from './SchemaTree.module.css'

type TreeProps = {
  readonly type: TypeLabel
  readonly cards: SchemaCards
  /** Address of the page that lists all models, for a type without a card here. */
  readonly models: string
}

const levelsInPage = 2
const fieldsDrawnAtOnce = 8

/**
 * A type and what is in it. Two levels are in the page, the second only where it is short; the rest is drawn when a
 * reader opens it, so that a page of a deep type stays light.
 */
export function SchemaTree({ type, cards, models }: TreeProps): ReactNode {
  const card = type.card === undefined ? undefined : cards[type.card]
  if (!card) return <TypeName type={type} models={models} />
  return (
    <CardFolds cards={cards} models={models}>
      <CardBody card={card} cards={cards} models={models} level={1} />
    </CardFolds>
  )
}

type FoldsProps = Omit<TreeProps, 'type'> & { readonly children: ReactNode }

/** Around types whose members are drawn when a reader opens them. */
export function CardFolds({ cards, models, children }: FoldsProps): ReactNode {
  const draw = (name: string): ReactNode => {
    const card = cards[name]
    return card && <CardBody card={card} cards={cards} models={models} level={levelsInPage} />
  }
  return <Folds draw={draw}>{children}</Folds>
}

type BodyProps = {
  readonly card: SchemaCard
  readonly cards: SchemaCards
  readonly models: string
  readonly level: number
}

function CardBody(props: BodyProps): ReactNode {
  return (
    <div>
      {props.card.description !== '' && <Html html={props.card.description} className={styles.about} />}
      <CardParts {...props} />
    </div>
  )
}

/** What is in a type, without the sentence about it. */
export function CardParts({ card, cards, models, level }: BodyProps): ReactNode {
  return (
    <>
      {card.values && <Values values={card.values} open={card.open === true} />}
      {card.variants && (
        <ul className={styles.fields}>
          {card.variants.map((variant) => (
            <li key={variant.text + (variant.card ?? '')} className={styles.field}>
              <Member type={variant} cards={cards} models={models} level={level} label={`one of: ${variant.text}`} />
            </li>
          ))}
        </ul>
      )}
      {card.fields.length > 0 && (
        <ul className={styles.fields}>
          {card.fields.map((field) => (
            <li key={field.name} className={styles.field}>
              <FieldLine field={field} cards={cards} models={models} level={level} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type FieldProps = {
  readonly field: SchemaField
  readonly cards: SchemaCards
  readonly models: string
  readonly level: number
}

function FieldLine({ field, cards, models, level }: FieldProps): ReactNode {
  const notes = [...(field.deprecated ? ['deprecated'] : []), ...field.notes]
  return (
    <>
      <code className={styles.name}>{field.name}</code>
      {field.required ? '' : <span className={styles.optional}>optional</span>}{' '}
      <Member type={field.type} cards={cards} models={models} level={level} />
      {field.description !== '' && <Html html={field.description} as="span" className={styles.text} />}
      {field.values && <Values values={field.values} open={field.open === true} />}
      {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
    </>
  )
}

type MemberProps = {
  readonly type: TypeLabel
  readonly cards: SchemaCards
  readonly models: string
  readonly level: number
  readonly label?: string
}

function Member({ type, cards, models, level, label }: MemberProps): ReactNode {
  const card = type.card === undefined ? undefined : cards[type.card]
  if (!card) return <TypeName type={type} models={models} />
  const isDrawn = level < levelsInPage && card.fields.length <= fieldsDrawnAtOnce
  return (
    <details className={styles.inner} data-fold={isDrawn ? undefined : type.card}>
      <summary>
        <code>{label ?? type.text}</code>
      </summary>
      {isDrawn && <CardBody card={card} cards={cards} models={models} level={level + 1} />}
    </details>
  )
}

const shownAtMost = 12

function Values({ values, open }: { readonly values: readonly string[]; readonly open: boolean }): ReactNode {
  const shown = values.slice(0, shownAtMost)
  return (
    <span className={styles.values}>
      {open ? 'Known today: ' : 'One of: '}
      {shown.map((value, index) => (
        <span key={value}>
          {index > 0 && ', '}
          <code>{value}</code>
        </span>
      ))}
      {values.length > shown.length && ` and ${values.length - shown.length} more`}
      {open && '. More may come.'}
    </span>
  )
}
