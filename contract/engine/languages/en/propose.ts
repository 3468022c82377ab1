import { defineTable } from '../../../src/language/message.ts'

export const proposeText = defineTable('propose', {
  whatIsNeededInA: 'What is needed, in a line',
  asAnOutcomeKnowWhether: 'As an outcome: “Know whether the lift works before leaving home”.',
  whoNeedsIt: 'Who needs it?',
  withoutANameSomebodyWho: 'Without a name: “somebody who uses a wheelchair”.',
  where: 'Where?',
  asYouWouldSayIt: 'As you would say it.',
  whyDoesItMatter: 'Why does it matter?',
  twoOrThreeSentences: 'Two or three sentences.',
  whatWouldCountAsSolved: 'What would count as solved?',
  soThatSomebodyElseCould: 'So that somebody else could tell.',
  onlyIfYouWantTo:
    'Only if you want to be told what was decided. It is erased when it is, and after a year at the most.',
  sendIt: 'Send it',
  itHasArrivedAsId: 'It has arrived as {id}, and waits for somebody to read it.',
  needs: 'Needs',
  sayWhoNeedsWhatWhere:
    'Say who needs what, where and why, and what would count as solved. Whoever runs the portal reads it. If it is accepted it stands among <link>the needs</link>, perhaps in other words; before that nobody else sees it. Name nobody. Who writes code can <link2>send a need with its test</link2> instead.',
  thisFormNeedsJavaScriptThe:
    'This form needs JavaScript. <link>The same can be done by one request</link>, or by a mail to the address at the foot of the page.',
  proposeANeed: 'Propose a need',
  sayWhatSomebodyNeedsOf:
    'Say what somebody needs of the city’s data, in words and without an account. A person reads it before anybody else does.',
})
