/** What English says when the words of a statement cannot be edited, compared, approved or withdrawn as asked. */
import type { StatementIssues } from '../../../core/statement/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { walk } from '../walk.ts';
import { oneOf, quote } from './quote.ts';

const stateWords: Readonly<Record<string, string>> = walk.statementState;
const stands = (state: string): string => quote(stateWords[state] ?? state);

export const statement: Pick<IssueSentences, keyof StatementIssues> = {
  'edit.moved-on': ({ id }) =>
    say(
      'These are no longer the words you read: there is a newer version.',
      'A yes, or a change, belongs to the words as they stand.',
      `See what is new: crisis-kit diff ${id}`,
    ),
  'edit.unchanged': () =>
    say('Not a word was changed, so nothing was recorded.', '', 'See the texts: crisis-kit draft'),
  'edit.not-a-draft': ({ state }) =>
    say(
      `This text can no longer be changed; it stands as ${stands(state)}.`,
      'Only a draft is changed.',
      'Make a new version: crisis-kit draft TEMPLATE',
    ),
  'edit.no-editor': ({ id }) =>
    say(
      'No editor could be opened, or it was left without saving.',
      'The program named in VISUAL or EDITOR.',
      `Or take the words from a file: crisis-kit edit ${id} --file FILE`,
    ),
  'approve.unknown-role': ({ found, known }) =>
    say(
      `There is no role called ${quote(found)}.`,
      oneOf(known),
      'As in: crisis-kit approve STATEMENT --as management',
    ),
  'approve.not-yours': ({ id, role, roles, who, by }) =>
    say(
      `${roles} is ${who}, and you are entered as ${by}.`,
      'Whoever acts in that role approves.',
      `If you are ${who}: --by "${who}". If they cannot be reached: crisis-kit approve ${id} --for ${role} --because "…"`,
    ),
  'approve.needs-reason': ({ id, role, roles }) =>
    say(
      `Approving in place of ${roles} needs a reason.`,
      'One line that says why they could not be asked.',
      `As in: crisis-kit approve ${id} --for ${role} --because "in the air until six"`,
    ),
  'withdraw.not-out': ({ state }) =>
    say(
      `This text is not out; it stands as ${stands(state)}.`,
      'Only what went out can be withdrawn.',
      'See the texts of this incident: crisis-kit draft',
    ),
  'withdraw.needs-reason': ({ id }) =>
    say(
      'Withdrawing needs a reason.',
      'One line for the record.',
      `As in: crisis-kit withdraw ${id} --because "the batch number was wrong"`,
    ),
  'lines.not-found': ({ found, known }) =>
    say(`There is no agreed line ${quote(found)}.`, oneOf(known, 'There are none yet.'), 'See them: crisis-kit lines'),
  'diff.only-version': () => say('There is only one version of this text.', '', 'Change it: crisis-kit edit STATEMENT'),
  'diff.no-version': ({ found, most }) =>
    say(
      `There is no version ${quote(found)}.`,
      `A number from 1 to ${most}.`,
      'As in: crisis-kit diff STATEMENT --from 1',
    ),
};
