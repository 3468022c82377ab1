import type { SqlWords } from './sql-words.ts'

/** Addresses that are told of notices by program, and what is on its way to them. */
export const webhooks = ({ text, integer, ordinal, strict }: SqlWords): string => `
  -- The secret is not kept: it follows from the pepper, the id and the generation.
  CREATE TABLE webhook (
    id ${text} PRIMARY KEY,
    holder_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    url ${text} NOT NULL,
    topics ${text} NOT NULL,
    generation ${integer} NOT NULL,
    previous_until ${integer},
    created_at ${integer} NOT NULL,
    busy_until ${integer} NOT NULL
  )${strict};
  CREATE INDEX webhook_by_holder ON webhook (holder_id);

  CREATE TABLE webhook_delivery (
    id ${ordinal},
    webhook_id ${text} NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    name ${text} NOT NULL,
    message_id ${text} NOT NULL,
    topic ${text} NOT NULL,
    body ${text} NOT NULL,
    created_at ${integer} NOT NULL,
    attempts ${integer} NOT NULL DEFAULT 0,
    next_attempt_at ${integer} NOT NULL,
    delivered_at ${integer},
    dead_at ${integer},
    last_status ${integer},
    last_error ${text}
  )${strict};
  CREATE UNIQUE INDEX webhook_delivery_is_made_once ON webhook_delivery (webhook_id, name);
  CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook_id, next_attempt_at)
    WHERE delivered_at IS NULL AND dead_at IS NULL;
  CREATE INDEX webhook_delivery_by_age ON webhook_delivery (created_at);
`
