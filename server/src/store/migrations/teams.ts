import type { SqlWords } from './sql-words.ts'

/**
 * Teams, who is in them, and who is asked to be. A team is an account that nobody signs in to: its keys, usage, approvals
 * and notices are an account's. In place of an address its row has its id.
 */
export const teams = ({ text, integer, strict, clustered }: SqlWords): string => `
  CREATE TABLE team (
    id ${text} PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    name ${text} NOT NULL,
    created_at ${integer} NOT NULL
  )${strict};

  CREATE TABLE team_member (
    team_id ${text} NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    account_id ${text} NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    role ${text} NOT NULL CHECK (role IN ('owner', 'manager', 'member', 'viewer')),
    since ${integer} NOT NULL,
    PRIMARY KEY (team_id, account_id)
  )${clustered};
  CREATE INDEX team_member_by_account ON team_member (account_id);

  -- Of the token that stands in the mail, a hash.
  CREATE TABLE team_invitation (
    id ${text} PRIMARY KEY,
    team_id ${text} NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    email ${text} NOT NULL,
    role ${text} NOT NULL,
    token_hash ${text} NOT NULL UNIQUE,
    created_at ${integer} NOT NULL,
    expires_at ${integer} NOT NULL
  )${strict};
  CREATE UNIQUE INDEX team_invitation_is_sent_once ON team_invitation (team_id, email);
  CREATE INDEX team_invitation_by_age ON team_invitation (expires_at);
`
