/** What each rule catches in English, and what only looks like it. Each sentence stands in a text that is otherwise sound. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/core/check/facts.ts';
import { type Kind, RULE_IDS, type RuleId } from '../../../src/core/check/model.ts';
import { check } from '../../support/check.ts';

type Case = {
  readonly kind?: Kind;
  readonly facts?: unknown;
  readonly regime?: { readonly fields?: readonly string[]; readonly forbidden?: readonly string[] };
  readonly guilty: readonly string[];
  readonly innocent: readonly string[];
};

const INJURY = { harm: 'injury', confirmed: { injured: 6 }, unconfirmed: [] };

const CASES: Readonly<Partial<Record<RuleId, Case>>> = {
  'conditional-apology': {
    guilty: [
      'If anyone was upset by this, we are sorry.',
      'Should your visit have caused you any pain, please accept my apologies.',
      'We apologise for any inconvenience this may have caused.',
      'To those who feel hurt by it we offer our apologies.',
    ],
    innocent: [
      'We are sorry that you waited six hours.',
      'If you have symptoms, see a doctor.',
      'If you paid twice, we refund you the same day.',
    ],
  },
  'sorry-but': {
    guilty: [
      'We are sorry, but you could have read the label.',
      'I apologise for the error, even if the reminder would have let you spot it.',
      'While we are sorry for the delay, customers know what to expect in a sale.',
    ],
    innocent: [
      'We are sorry, but sorry does not mend a wrist: we pay for the treatment.',
      'We are sorry. Your money is on its way.',
    ],
  },
  'feelings-blamed': {
    guilty: [
      'We recognise that some people are very sensitive about these things.',
      'Sorry you took the offer the wrong way.',
      'Humour is in the ear of the beholder.',
    ],
    innocent: ['You had every reason to be angry.', 'We know what a night with a sick child is like.'],
  },
  'regret-only': {
    kind: 'apology',
    facts: { harm: 'injury', confirmed: { cause: 'our staff left the cold room open' }, unconfirmed: [] },
    guilty: ['We very much regret what happened.', 'We feel for all of you and wish this had not come to pass.'],
    innocent: ['We regret what happened. We left the cold room open, and it is our fault.'],
  },
  agentless: {
    guilty: [
      'Mistakes were made in the handling of returns.',
      'Things slipped through that ought not to have.',
      'A wrong measurement found its way into the drawing.',
    ],
    innocent: ['We made a mistake in the handling of returns.', 'Our kitchen mixed up the two pastes.'],
  },
  minimising: {
    facts: INJURY,
    guilty: [
      'It is a handful of cases and the redness usually fades.',
      'It was no more than a bump at walking pace.',
      'Only a few customers were slightly burned.',
    ],
    innocent: ['Six customers have burns.', 'It takes only a few minutes to check the label.'],
  },
  'blame-shift': {
    guilty: [
      'This lies entirely at the door of the supplier.',
      'Customers who ignored the instructions took that risk.',
      'We got a bad bunch of temps, and you cannot watch them all.',
    ],
    innocent: [
      'The cells came from a supplier; testing them was our job, and we did not do it.',
      'That is our fault, not the driver’s.',
    ],
  },
  'premature-all-clear': {
    facts: { harm: 'injury', confirmed: { injured: 6 }, unconfirmed: ['whether other batches are affected'] },
    guilty: [
      'All our other products can be enjoyed without any worry.',
      'The incident is contained and your data is secure.',
      'There is no danger any more.',
    ],
    innocent: ['We do not know yet whether other batches are safe.', 'Keep it in a safe place.'],
  },
  'already-handled': {
    guilty: [
      'The problem has been taken care of without delay.',
      'All necessary corrective actions have long been completed.',
    ],
    innocent: ['The valve was replaced on 3 March at 4 p.m.', 'We have not fixed it yet.'],
  },
  euphemism: {
    facts: INJURY,
    guilty: ['Three people had a suboptimal skin experience.', 'Our platform had a visibility event.'],
    innocent: ['Three people have burns.', 'Somebody copied the names of our customers.'],
  },
  'threat-in-apology': {
    kind: 'apology',
    guilty: [
      'Anyone who keeps sharing that video should know that our solicitor is collecting names.',
      'Statements like that can be actionable.',
    ],
    innocent: ['We pay for a lawyer of her choice.', 'The police have our logs.'],
  },
  'credentials-first': {
    guilty: ['For forty years quality has been at the heart of everything we do.'],
    innocent: ['On 3 March we sold bread with glass in it.'],
  },
  'vague-repair': {
    guilty: ['We will reflect deeply on this and strive to do better in future.', 'Our processes will be improved.'],
    innocent: ['From 4 May two people check every label.', 'Ros Carter reads every label before it is printed.'],
  },
  'forgiveness-first': {
    guilty: ['Please forgive us, and please stay with us.', 'We ask for your understanding.'],
    innocent: ['We refund all 1,300 orders. We would be glad if you could forgive us.'],
  },
  'over-promise': {
    guilty: ['It will never happen again.', 'You can rely on us to get back every single copy.'],
    innocent: ['We cannot promise a date.', 'We will never ask for your password.'],
  },
  officialese: {
    guilty: [
      'Pursuant to the performance of the annual dispatch, an incident of misallocation of correspondence materialised, in respect of which an apology is extended.',
    ],
    innocent: ['Please send back any letter that is not yours.'],
  },
  speculation: {
    facts: { harm: 'injury', confirmed: {}, unconfirmed: ['cause'] },
    guilty: [
      'It was in all likelihood the installer who caused it.',
      'Our money is on a stomach bug.',
      'A hairline crack is the obvious candidate.',
    ],
    innocent: ['The cause is not known.', 'The battery can overheat and cause a fire.'],
  },
  'no-comment': {
    guilty: ['On that we have no comment.', 'We are not going to answer questions on that.'],
    innocent: ['We cannot say how many yet; we will tell you on Friday at noon.'],
  },
  'humour-with-harm': {
    facts: INJURY,
    guilty: ['We always said our rooftop was lit 😂', 'At least now you know somebody is interested in you.'],
    innocent: ['Six guests were burned.'],
  },
  'unconfirmed-as-fact': {
    facts: {
      harm: 'injury',
      confirmed: {},
      unconfirmed: [
        'cause',
        'the battery overheats',
        { injured: 3 },
        'who left the gate unlocked',
        'whether a fourth guest was hurt',
      ],
    },
    guilty: [
      'The gate was left unlocked by a student on the evening round.',
      'The battery overheats.',
      'The fire was caused by a faulty cell.',
    ],
    innocent: ['We are testing whether the battery overheats.', 'The cause is not known.', 'Six guests were hurt.'],
  },
  'number-mismatch': {
    facts: {
      harm: 'none',
      confirmed: {
        units: 1200,
        batch: 'L2431',
        sold_until: '12 September 2026',
        refund: '£25',
        accounts: 48213,
        share: '3 %',
        bus: 'route 12',
        'in hospital': 2,
      },
      unconfirmed: [],
    },
    guilty: [
      'We sold 12,000 units.',
      'It is batch L2413.',
      'You receive £15.',
      'It hit 30% of them.',
      'It is 48,231 in all.',
      'The bus on route 21 stopped.',
      'Four of them are in hospital.',
    ],
    innocent: [
      'We sold 1,200 units.',
      'The buses on routes 12 and 14 stopped.',
      'Two of them are in hospital.',
      'It is batch L2431.',
      'Call 01632 960118 on 6 March.',
      'About 48,000 accounts were read.',
      'You receive £25 and a £10 voucher.',
    ],
  },
  'leftover-placeholder': {
    guilty: [
      'Dear {{first_name}}.',
      'XX beds were sold.',
      'Water is handed out at [location 2].',
      'Our case number is [council number to follow, Tom to add before release].',
      'It was sold in [RETAILERS?] until May.',
      'We invite you to a brunch on — date to follow from Sabine —, at no cost.',
    ],
    innocent: ['See https://x.example/{id}/list.', 'Tell everyone who asks [by phone, at the counter, by mail].'],
  },
  'personal-data': {
    guilty: [
      'The boy, Tobias Renner, 8, of 212 Lindell Avenue, is out of intensive care.',
      'The colleague is Peter Lindqvist of the late shift; he lives at 12 Weavers Row.',
      'Nobody waited with Jayden at the lift, and with his epilepsy that was unthinkable.',
    ],
    innocent: [
      'Call our manager Helen Abara on 01632 960655.',
      'One guest is in hospital.',
      'A guest in a wheelchair was put out of Harbour Nights, and he was hurt.',
      'Our 30 stewards are trained by Open Ramps, a charity led by people with a disability.',
    ],
  },
  'no-next-update': {
    kind: 'holding',
    facts: { harm: 'none', confirmed: {}, unconfirmed: ['cause'] },
    guilty: ['We will let everyone know once there is something to tell.'],
    innocent: ['We will write again on Friday 1 May by 4 pm.', 'Next update at 18:00.'],
  },
  'no-contact': {
    guilty: ['The machine is switched off.'],
    innocent: ['Call 01632 960118.', 'Write to care@norvane.example.', 'Just reply to this mail.'],
  },
  'no-action-for-people': {
    kind: 'recall',
    facts: INJURY,
    guilty: ['Sales have been stopped.'],
    innocent: ['Stop using it now.', 'Please see a doctor.'],
  },
  'forbidden-regime-term': {
    kind: 'recall',
    regime: { forbidden: ['voluntary', 'precautionary', 'no reported accidents'] },
    guilty: [
      'This is a voluntary recall.',
      'We do this as a precaution.',
      'Although the law would not have required it of us, we take this step.',
      'Accidents have not come to our knowledge.',
    ],
    innocent: ['Volunteers hand out water.'],
  },
  'missing-regime-field': {
    kind: 'recall',
    regime: { fields: ['remedy'] },
    guilty: ['Stop using it.'],
    innocent: ['You get your money back.'],
  },
};

/** Sentences that no rule finds fault with, and that hold nothing a rule looks for. */
const AROUND = [
  'On Tuesday the hall was shut at nine, when the last train had gone and the square was empty.',
  'The doors open on the east side, towards the river and the old market.',
  'A lamp burns at the gate through the night, so that nobody has to look for the way in the dark.',
];

const fires = (rule: RuleId, sentence: string, { kind = 'apology', facts, regime }: Case): boolean => {
  const read = facts === undefined ? null : readFacts(facts);
  const first = rule === 'credentials-first' || rule === 'forgiveness-first';
  const text = (
    first ? [sentence, ...AROUND] : [...AROUND, sentence, 'That was Tuesday in the hall, and it was late.']
  ).join('\n\n');
  const { findings } = check(text, {
    kind,
    lang: 'en',
    regime: regime === undefined ? null : () => ({ id: 'any', fields: [], forbidden: [], ...regime }),
    facts: read?.ok ? read.value : null,
  });
  return findings.some((one) => one.rule === rule && one.severity !== 'hint');
};

describe('in English', () => {
  it('has a case for every rule', () => {
    expect(Object.keys(CASES).sort()).toEqual([...RULE_IDS].sort());
  });

  for (const [id, each] of Object.entries(CASES)) {
    const rule = id as RuleId;
    it.each(each.guilty)(`${rule} catches: %s`, (sentence) => {
      expect(fires(rule, sentence, each)).toBe(true);
    });
    it.each(each.innocent)(`${rule} lets pass: %s`, (sentence) => {
      expect(fires(rule, sentence, each)).toBe(false);
    });
  }
});
