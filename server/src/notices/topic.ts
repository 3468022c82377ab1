import type { Delivery } from '../store/tables/notice-table.ts'
import type { MailKind } from '../store/tables/outbox-table.ts'

export type TopicFacts = {
  readonly kind: MailKind
  /** How it is told until somebody says otherwise. */
  readonly usual: Delivery
  /** On security: always told at once, and no program of a reader ends it. */
  readonly isSecurity?: true
}

/** What holders are told of, by the names that the contract has for them. */
export const topics = {
  breaking: {
    kind: 'release',
    usual: 'at-once',
  },
  deprecations: {
    kind: 'deprecation',
    usual: 'weekly',
  },
  quota: { kind: 'quota', usual: 'at-once' },
  keyExpiring: { kind: 'key-expiring', usual: 'at-once' },
  keyLeaked: { kind: 'key-leaked', usual: 'at-once', isSecurity: true },
} as const satisfies Readonly<Record<string, TopicFacts>>

export type Topic = keyof typeof topics

export function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name)
}

export function factsOf(topic: Topic): TopicFacts {
  return topics[topic]
}

/** What holds of a topic, given what somebody has said of it. */
export function deliveryOf(topic: Topic, said: ReadonlyMap<string, Delivery>): Delivery {
  const { usual, isSecurity } = factsOf(topic)
  return isSecurity ? 'at-once' : (said.get(topic) ?? usual)
}
