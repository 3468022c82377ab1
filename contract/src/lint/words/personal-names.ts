import { wordsOfCountry } from './countries.ts'
import { plainName } from './name-words.ts'

/** Names under which something about one person stands, whoever writes them: in English, Swedish and Finnish. */
const personal = new Set(
  [
    'email emailaddress mail phone phonenumber telephone telephonenumber tel mobile mobilenumber firstname lastname forename forenames givenname familyname surname fullname maidenname dateofbirth birthdate dob passportnumber',
    'epost epostadress mejl mejladress telefon telefonnummer mobil mobilnummer fornamn efternamn fodelsedatum passnummer',
    'sahkoposti sahkopostiosoite puhelin puhelinnumero matkapuhelin etunimi sukunimi syntymaaika passinnumero',
  ].flatMap((names) => names.split(' ')),
)

export function isPersonalName(name: string, country: string): boolean {
  const plain = plainName(name)
  return personal.has(plain) || wordsOfCountry(country).numberNames.includes(plain)
}
