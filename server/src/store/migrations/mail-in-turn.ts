/** Letters are taken one by one and in turn, and codes are looked for each second: neither reads the whole outbox. */
export const mailInTurn = (): string => `
  DROP INDEX mail_waiting;
  CREATE INDEX mail_waiting ON mail (id, next_attempt_at) WHERE sent_at IS NULL AND dead_at IS NULL;
  CREATE INDEX mail_with_code ON mail (created_at) WHERE kind = 'sign-in-code' AND body <> '';
`
