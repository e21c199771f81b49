/** Every rule as it is read in Chinese. */
import type { Rule } from '../language.ts';
import type { RuleId } from '../model.ts';
import { sentenceAt } from '../prose.ts';
import { agentless } from './agentless.ts';
import { prematureAllClear } from './all-clear.ts';
import { blameShift } from './blame.ts';
import { conditionalApology } from './conditional.ts';
import { credentials } from './credentials.ts';
import { euphemism } from './euphemism.ts';
import { feelingsBlamed } from './feelings.ts';
import { forgivenessFirst } from './forgiveness.ts';
import { leftoverPlaceholder } from './gaps.ts';
import { alreadyHandled } from './handled.ts';
import { humour } from './humour.ts';
import { minimising } from './minimising.ts';
import { numberMismatch } from './mismatch.ts';
import { noAction, noContact, noNextUpdate } from './missing.ts';
import { noComment } from './no-comment.ts';
import { officialese } from './officialese.ts';
import { personalData } from './personal.ts';
import { overPromise } from './promise.ts';
import { forbiddenRegimeTerm, missingRegimeField } from './regime.ts';
import { regretOnly } from './regret.ts';
import { sorryBut } from './sorry-but.ts';
import { speculation } from './speculation.ts';
import { threat } from './threat.ts';
import { unconfirmedAsFact } from './unconfirmed.ts';
import { vagueRepair } from './vague.ts';

/** A line marked as what must not be said. */
const CROSSED =
  /^(?:[·•*-]\s?)?[×✗✘❌🚫]|^[^，。：]{0,6}(?:别|不要|不许|不准|不能|请勿|禁止|严禁|不可|不得|不)(?:再|对外|跟客[人户]|主动){0,2}(?:说|讲|写|回|答|提)[：:]/u;

const unlessCrossed =
  (rule: Rule): Rule =>
  (prose, setting) =>
    rule(prose, setting).filter(({ start }) => !CROSSED.test(sentenceAt(prose, start)?.low ?? ''));

const ALL: Readonly<Record<RuleId, Rule>> = {
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
  'threat-in-apology': threat,
  'credentials-first': credentials,
  'vague-repair': vagueRepair,
  'forgiveness-first': forgivenessFirst,
  'over-promise': overPromise,
  officialese,
  speculation,
  'no-comment': noComment,
  'humour-with-harm': humour,
  'unconfirmed-as-fact': unconfirmedAsFact,
  'number-mismatch': numberMismatch,
  'leftover-placeholder': leftoverPlaceholder,
  'personal-data': personalData,
  'no-next-update': noNextUpdate,
  'no-contact': noContact,
  'no-action-for-people': noAction,
  'forbidden-regime-term': forbiddenRegimeTerm,
  'missing-regime-field': missingRegimeField,
};

export const RULES = Object.fromEntries(Object.entries(ALL).map(([id, rule]) => [id, unlessCrossed(rule)])) as Readonly<
  Record<RuleId, Rule>
>;
