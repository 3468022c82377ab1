import { plainName } from './name-words.ts'

/** Names under which something about one person stands, whoever writes them. */
const personal = new Set(
  'email emailaddress mail phone phonenumber telephone telephonenumber tel mobile mobilenumber firstname lastname forename forenames givenname familyname surname fullname maidenname dateofbirth birthdate dob nationalinsurancenumber nino passportnumber'.split(
    ' ',
  ),
)

export const isPersonalName = (name: string): boolean => personal.has(plainName(name))
