/** Every rule as it is read in English. */
import type { Rule } from '../language.ts';
import type { RuleId } from '../model.ts';
import { numberMismatch } from '../rules/numbers.ts';
import { forbiddenTerm, missingField } from '../rules/regime.ts';
import { noActionForPeople } from './action.ts';
import { agentless } from './agentless.ts';
import { prematureAllClear } from './all-clear.ts';
import { conditionalApology, sorryBut } from './apology.ts';
import { blameShift } from './blame.ts';
import { noContact } from './contact.ts';
import { credentialsFirst } from './credentials.ts';
import { feelingsBlamed } from './feelings.ts';
import { FIELDS } from './fields.ts';
import { FORMS, PROMOTION } from './forbidden.ts';
import { forgivenessFirst } from './forgiveness.ts';
import { leftoverPlaceholder } from './gaps.ts';
import { alreadyHandled } from './handled.ts';
import { humourWithHarm } from './humour.ts';
import { noNextUpdate } from './next-word.ts';
import { NUMBERS } from './numbers.ts';
import { officialese } from './officialese.ts';
import { personalData } from './private.ts';
import { overPromise } from './promise.ts';
import { regretOnly } from './regret.ts';
import { vagueRepair } from './repair.ts';
import { noComment } from './silence.ts';
import { speculation } from './speculation.ts';
import { threatInApology } from './threats.ts';
import { unconfirmedAsFact } from './unconfirmed.ts';
import { euphemism, minimising } from './weight.ts';

export const RULES: Readonly<Record<RuleId, Rule>> = {
  'conditional-apology': conditionalApology,
  'sorry-but': sorryBut,
  'feelings-blamed': feelingsBlamed,
  'regret-only': regretOnly,
  agentless,
  minimising,
  'blame-shift': blameShift,
  'premature-all-clear': prematureAllClear,
  'already-handled': alreadyHandled,
  euphemism,
  'threat-in-apology': threatInApology,
  'credentials-first': credentialsFirst,
  'vague-repair': vagueRepair,
  'forgiveness-first': forgivenessFirst,
  'over-promise': overPromise,
  officialese,
  speculation,
  'no-comment': noComment,
  'humour-with-harm': humourWithHarm,
  'unconfirmed-as-fact': unconfirmedAsFact,
  'number-mismatch': numberMismatch(NUMBERS),
  'leftover-placeholder': leftoverPlaceholder,
  'personal-data': personalData,
  'no-next-update': noNextUpdate,
  'no-contact': noContact,
  'no-action-for-people': noActionForPeople,
  'forbidden-regime-term': forbiddenTerm(
    (text) => text,
    (word) => FORMS[word] ?? [],
    PROMOTION,
  ),
  'missing-regime-field': missingField(FIELDS),
};
