/** What the check says in English, and its examples of better English. */
import type { CheckWords } from '../check-words.ts';

const CERC = 'CDC, Crisis and Emergency Risk Communication';
const APOLOGY = 'Lewicki, Polin and Lount 2016; Ingall and McCarthy';
const SCCT = 'Coombs, situational crisis communication';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const checkWords: CheckWords = {
  rules: {
    'conditional-apology': {
      name: 'An apology with an if',
      why: `It happened, but the apology says “if”. Readers hear doubt about their harm. (${APOLOGY})`,
      better: 'We are sorry that you waited six hours and missed the wedding.',
    },
    'sorry-but': {
      name: 'Sorry, but …',
      why: `What follows the “but” takes the apology back. (${APOLOGY})`,
      better: 'We are sorry. The room was dirty, and checking it was our job.',
    },
    'feelings-blamed': {
      name: 'Their feelings are the problem',
      why: `It speaks of how people took it, not of what was done. (${APOLOGY})`,
      better: 'The poster mocked people. We put it up, and we are sorry.',
    },
    'regret-only': {
      name: 'Regret, but no responsibility',
      why: `The cause lies with you, yet nobody owns it. Owning it is what makes an apology work. (${APOLOGY})`,
      better: 'We left the cold room open. That was our mistake, and we are sorry.',
    },
    agentless: {
      name: 'Nobody did it',
      why: `Mistakes are made here, but by nobody. Say who. (${APOLOGY})`,
      better: 'We set the wrong price and did not check it.',
    },
    minimising: {
      name: 'It is made small',
      why: `People were hurt or lost data. Words that shrink it sound cold. Give the exact number instead. (${CERC})`,
      better: 'Six people have burns. We are in touch with all six.',
    },
    'blame-shift': {
      name: 'The blame goes elsewhere',
      why: `Others may have a part in it. Yours is missing here. (${SCCT})`,
      better: 'The cells came from a supplier. Testing them was our job, and we did not do it.',
    },
    'premature-all-clear': {
      name: 'All-clear too early',
      why: `The facts do not say yet that it is safe. If it turns out otherwise, nobody will believe the next line. (${CERC})`,
      better:
        'We do not know yet whether other batches are safe. Please do not use them until we have the result on 5 May.',
    },
    'already-handled': {
      name: 'Dealt with, says who?',
      why: `It claims to be done without a date, a deed or a proof. (${CERC})`,
      better: 'The valve was replaced on 3 March at 4 p.m.; the inspector’s report is on our page.',
    },
    euphemism: {
      name: 'A soft word for something hard',
      why: `A leak, an injury, a death, a recall has a name. Soft words look like hiding. (${CERC})`,
      better: 'Somebody copied the names and phone numbers of 18,700 people.',
    },
    'threat-in-apology': {
      name: 'A threat beside an apology',
      why: `Whoever threatens does not sound sorry. Legal steps belong in a text of their own, if anywhere. (${APOLOGY})`,
      better: 'Leave the sentence out.',
    },
    'credentials-first': {
      name: 'Praise first',
      why: `People want to know what happened. What you are proud of can be one line at the end. (${SCCT})`,
      better: 'Begin with what happened: “On 8 October we sent your salary data to the wrong company.”',
    },
    'vague-repair': {
      name: 'A promise without what, who or when',
      why: `“Improve” and “learn from it” promise nothing that can be checked. (${APOLOGY})`,
      better: 'From 4 May two people check every label; Ros Carter signs the list.',
    },
    'forgiveness-first': {
      name: 'Asks for understanding first',
      why: `Asking comes last, after the repair, or not at all. (${APOLOGY})`,
      better: 'Begin with what happened and what people get. The request can go.',
    },
    'over-promise': {
      name: 'Promises too much',
      why: `Nobody can keep “never again”, and a date or sum nobody confirmed comes back at you. (${CERC})`,
      better: 'We expect a delivery date by Friday and will call you then.',
    },
    officialese: {
      name: 'Stiff language',
      why: `There is hardly a person or a verb in it. Frightened people do not read that. (${CERC})`,
      better: 'Please send back any letter that is not yours. The envelope is free.',
    },
    speculation: {
      name: 'A guess at the cause',
      why: `A guess becomes the headline. Say that the cause is not known, and when you will say more. (${CERC})`,
      better: 'We do not know the cause yet. The fire service is looking for it.',
    },
    'no-comment': {
      name: 'Refuses to speak',
      why: `“No comment” sounds like guilt. Say why you cannot say it yet, and when you will. (${CERC})`,
      better: 'We cannot say how many yet. We are counting and will tell you on Friday at noon.',
    },
    'humour-with-harm': {
      name: 'A joke where people were harmed',
      why: `Nobody who was hurt or robbed will laugh. (${CERC})`,
      better: 'Leave the joke out.',
    },
    'unconfirmed-as-fact': {
      name: 'Not confirmed, but said as a fact',
      why: `Your facts list this as not confirmed. (${CERC})`,
      better: 'We have heard that the battery overheats. We are testing it and do not know yet.',
    },
    'number-mismatch': {
      name: 'Differs from the confirmed facts',
      why: 'A number, date, batch or sum here is not the confirmed one.',
      better: 'Take the number from the facts, or correct the facts.',
    },
    'leftover-placeholder': {
      name: 'A gap that was not filled',
      why: 'Somebody meant to write something here.',
      better: 'Fill it in, or take the sentence out.',
    },
    'personal-data': {
      name: 'Says too much about a private person',
      why: 'A private person’s name stands here with an address, a number or their health. Never name those hurt without their consent.',
      better: 'One guest is in hospital. We are with her family.',
    },
    'no-next-update': {
      name: 'No next word',
      why: `The matter is open, and nobody reads here when and where you will say more. (${CERC})`,
      better: 'We will write again today at 6 p.m. on this page.',
    },
    'no-contact': {
      name: 'Nowhere to turn',
      why: `People with questions find no phone, no address, no person. (${CERC})`,
      better: 'Call us: 0800 555 0100, every day from 8 to 20.',
    },
    'no-action-for-people': {
      name: 'Nothing for people to do',
      why: `People may be at risk. What they should do now comes before all else. (${CERC})`,
      better: 'Stop using it now, unplug it, and keep children away.',
    },
    'forbidden-regime-term': {
      name: 'A word the law forbids here',
      why: 'The law you named forbids words that make the danger look smaller.',
      better: 'Leave the word out. The sentence holds without it.',
    },
    'missing-regime-field': {
      name: 'Something the law asks for is missing',
      why: 'The law you named wants this in the text. Leave it only if it does not apply to you.',
      better: 'Add one line for it.',
    },
  },
  severity: { error: 'Must be mended', warning: 'Should be mended', hint: 'Worth a look' },
  kinds: {
    apology: 'an apology',
    holding: 'a first statement',
    recall: 'a recall notice',
    reply: 'an answer to one person',
    clarification: 'a clarification',
    breach: 'a notice about leaked data',
    internal: 'a text for staff, partners or officials',
    social: 'a post',
  },
  langs: { 'zh-TW': 'Chinese (Taiwan)', 'zh-CN': 'Chinese (mainland)', en: 'English' },
  parts: {
    responsibility: 'takes responsibility',
    repair: 'offers repair',
    regret: 'says sorry',
    explanation: 'explains what happened',
    change: 'says what changes',
    forgiveness: 'asks for forgiveness (may be left out)',
    dated: 'date and time',
    known: 'what is known',
    'not-known': 'what is not known yet',
    concern: 'concern for those hit',
    doing: 'what you are doing',
    'people-action': 'what people should do now',
    'next-word': 'when the next word comes',
    contact: 'a contact',
  },
  readAs: (kind, lang) => `Read as ${kind}, in ${lang}.`,
  at: (line, column) => `line ${line}, column ${column}`,
  better: 'Better: ',
  missing: (field) => `Missing: ${field}`,
  clean: 'Nothing found.',
  count: (errors, warnings, hints) =>
    `${errors} to be mended, ${plural(warnings, 'warning')}, ${plural(hints, 'hint')}.`,
  apology: (held, of) => `Parts of an apology: ${held} of ${of}`,
  holding: (held, of) => `Parts of a first statement: ${held} of ${of}`,
  advice: 'This is advice. You know the case, and you decide.',
};
