import type { City, Operator } from '@openlondon/contract'
import { apiPath, markdownText } from '@openlondon/contract/model'
import type { Words } from './fill-guide.ts'

type Body = { readonly name: string; readonly url: string }

/** What the legal pages leave open. What nobody has filled in is said to be so, where it belongs. */
export function operatorWords(
  { apis, contact }: Pick<City, 'apis' | 'contact'>,
  operator: Operator | undefined,
): Words {
  const { dataProtection, complaints, accessibility, terms, security } = operator ?? {}
  return {
    operatorName: textOr(operator?.name, 'the name of the body that runs this portal'),
    operatorAddress: textOr(operator?.address, 'its postal address'),
    portalEmail: mailOr(contact.email, ''),
    dataContact: mailOr(dataProtection?.contact, 'the address for questions about personal data'),
    dataOfficer:
      dataProtection?.officer === undefined ? '' : `${markdownText(dataProtection.officer)} looks after it. `,
    dataRegistration:
      dataProtection?.registration === undefined
        ? ''
        : `Its number in the authority’s register is ${markdownText(dataProtection.registration)}.`,
    dataAuthority: bodyOr(dataProtection?.authority, 'the data protection authority'),
    complaintContact: mailOr(complaints?.contact, 'the address for complaints'),
    acknowledgeDays: daysOr(complaints?.acknowledgeDays, 'how long until the receipt'),
    answerDays: daysOr(complaints?.answerDays, 'how long until the answer'),
    complaintAppeal: bodyOr(complaints?.appeal, 'who looks at it next'),
    accessibilityLaw: textOr(accessibility?.law, 'the law this statement is written by'),
    accessibilityStatus: statusWords[accessibility?.status ?? 'not-assessed'],
    accessibilityGaps: bullets(accessibility?.gaps, 'The operator has named none beside what is said below.'),
    accessibilityBurdens: bullets(accessibility?.burdens, 'The operator claims none.'),
    accessibilityOutside: bullets(accessibility?.outside, 'The operator names nothing.'),
    accessibilityTested:
      accessibility?.testedOn === undefined
        ? unfilled('when the operator had it tested last, and by whom')
        : `It was last tested for the operator on ${accessibility.testedOn} by ${textOr(accessibility.testedBy, 'by whom')}.`,
    accessibilityPrepared: textOr(accessibility?.preparedOn, 'the day'),
    accessibilityReviewed: textOr(accessibility?.reviewedOn, 'the day'),
    accessibilityEnforcement: bodyOr(accessibility?.enforcement, 'who sees to it that the law is kept'),
    termsLaw: textOr(terms?.law, 'which law holds'),
    termsChanged: terms?.changedOn === undefined ? '' : `These terms were changed last on ${terms.changedOn}.`,
    securityContact: mailOr(security?.contact, 'the address for what somebody finds'),
    algorithms: algorithmsOf(operator),
    dataRegister: dataRegister(apis),
  }
}

const unfilled = (what: string): string => `**(not filled in yet: ${what})**`

const textOr = (text: string | undefined, what: string): string =>
  text === undefined || text.trim() === '' ? unfilled(what) : markdownText(text)

const daysOr = (days: number | undefined, what: string): string =>
  days === undefined ? unfilled(what) : `${days} ${days === 1 ? 'day' : 'days'}`

const mailOr = (address: string | undefined, what: string): string =>
  address === undefined
    ? unfilled(what)
    : `[${markdownText(address)}](mailto:${encodeURIComponent(address).replace('%40', '@')})`

const bodyOr = (body: Body | undefined, what: string): string =>
  body === undefined
    ? unfilled(what)
    : `[${markdownText(body.name)}](${new URL(body.url).href.replaceAll('(', '%28').replaceAll(')', '%29')})`

const bullets = (list: readonly string[] | undefined, none: string): string =>
  list === undefined || list.length === 0 ? none : list.map((one) => `- ${markdownText(one)}`).join('\n')

const statusWords: Readonly<Record<Operator['accessibility']['status'], string>> = {
  full: 'This website is fully compliant with the Web Content Accessibility Guidelines version 2.2, level AA.',
  partial:
    'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because of what is listed below.',
  none: 'This website is not compliant with the Web Content Accessibility Guidelines version 2.2, level AA. What does not meet them is listed below.',
  'not-assessed':
    'Its operator has not assessed yet how far this website meets the Web Content Accessibility Guidelines version 2.2, level AA. What the makers of the software have tested is told below.',
}

/** The operator's own programs; those of the engine stand in the page. */
function algorithmsOf(operator: Operator | undefined): string {
  const own = operator?.algorithms ?? []
  if (own.length === 0) return 'The operator of this portal has named none beside these.'
  return own
    .map(({ name, purpose, method, data, oversight, since }) => {
      const rows = [
        ['What it is for', purpose],
        ['How it works', method],
        ['What it is given', data],
        ['Who may overrule it', oversight],
        ['Since', since],
      ]
      return `### ${markdownText(name)}\n\n${rows.map(([label, text = '']) => `- **${label}:** ${markdownText(text)}`).join('\n')}`
    })
    .join('\n\n')
}

/** Each API with whose it is, and the classes of what it answers. */
function dataRegister(apis: City['apis']): string {
  const rows = apis.map(({ id, name, owner, licence, operations }) => {
    const classes = [...new Set(operations.map(({ privacy }) => privacy))].toSorted()
    const cells = [
      `[${markdownText(name)}](${apiPath(id)})`,
      markdownText(owner.name),
      markdownText(licence.name),
      classes.join(', '),
    ]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  return ['| API | Owner | Licence | Privacy classes |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
