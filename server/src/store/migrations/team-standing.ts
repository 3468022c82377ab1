import type { SqlWords } from './sql-words.ts'

/** Who is in a team decides whether its keys are refused; and what an invitation is worth goes by who sent it. */
export const teamStanding = ({ text, countAlso }: SqlWords): string => `
  ${countAlso('team_member_comes', 'INSERT', 'team_member')}
  ${countAlso('team_member_turns', 'UPDATE OF role', 'team_member')}
  ${countAlso('team_member_goes', 'DELETE', 'team_member')}

  -- NULL for those that were sent before it was kept: they run out within a week.
  ALTER TABLE team_invitation ADD COLUMN inviter_id ${text};
`
