/** What English says about a template, to whoever writes it. */
import { type SentencesOf, say } from '../../sentences.ts';
import { format } from '../format.ts';
import { meant, oneOf, quote } from './quote.ts';

const kilobytes = (bytes: number): string => `${format.number(Math.ceil(bytes / 1024))} KB`;

/** A block around something, as it is typed. */
const block = (helper: string, fact: string): string => `{{#${helper} "${fact}"}}…{{/${helper}}}`;

const NOT_CONFIRMED = 'What nobody has checked is never stated as fact.';

export const template: SentencesOf<'template'> = {
  'template.not-found': ({ id, known }) =>
    say(`There is no text called ${quote(id)}.`, oneOf(known), 'See all of them: crisis-kit template list'),
  'template.syntax': ({ why }) =>
    say(`This template cannot be read (${why}).`, '', 'Check that every block is closed, and every {{ has its }}.'),
  'template.too-big': ({ bytes, max }) =>
    say(
      `This template is too large: ${kilobytes(bytes)}.`,
      `At most ${kilobytes(max)}.`,
      'Shorten it: people read it in a hurry.',
    ),
  'template.too-deep': ({ max }) =>
    say(
      'The blocks of this template are nested too deep.',
      `At most ${max} levels.`,
      'Put blocks one after the other.',
    ),
  'template.full-width': ({ found, expected }) =>
    say(
      `Here stands the full-width sign ${quote(found)}.`,
      `The plain sign ${expected}`,
      'Switch the keyboard to half-width and type it again.',
    ),
  'template.front-matter': () =>
    say('This template does not begin with its title.', 'Three lines on top: ---, title: …, ---', 'Add them.'),
  'template.unknown-helper': ({ found, near }) =>
    say(
      `There is no block called ${quote(found)}.`,
      meant(near, 'One of: known, confirmed, reported, is, each.'),
      'Correct the name.',
    ),
  'template.refused': ({ found }) =>
    say(
      `${quote(found)} is not allowed in a template.`,
      'Facts, and the blocks known, confirmed, reported, is and each.',
      'Take it out.',
    ),
  'template.arguments': ({ helper, expected }) =>
    say(
      `Behind ${quote(helper)} stands too much or too little.`,
      expected,
      'Write it like that, with the fact you mean.',
    ),
  'template.internal-fact': ({ fact }) =>
    say(
      `The fact ${quote(fact)} is for inside use only.`,
      'No text for others uses it.',
      'Take it out of the template.',
    ),
  'template.personal-fact': ({ fact, audience }) =>
    say(
      `The fact ${quote(fact)} is private and not for the audience ${quote(audience)}.`,
      'Only those named under “personal:” may read it.',
      'Take it out of the template.',
    ),
  'template.undeclared-fact': ({ fact }) =>
    say(
      `The text uses the fact ${quote(fact)}, which template.yaml does not name.`,
      'Every fact stands under “needs:” or “uses:”.',
      'Add it to template.yaml.',
    ),
  'template.unused-fact': ({ fact }) =>
    say(`template.yaml names the fact ${quote(fact)}, which no text uses.`, '', 'Take it out of template.yaml.'),
  'template.facts-differ': ({ fact, lang }) =>
    say(
      `The text in ${lang} does not use the fact ${quote(fact)}; another language does.`,
      'Every language says the same.',
      'Add it here, or take it out there.',
    ),
  'template.flat-claim': ({ fact }) =>
    say(
      `${quote(fact)} is stated as fact, and nobody may have checked it.`,
      NOT_CONFIRMED,
      `Put it into ${block('confirmed', fact)} and say it differently in ${block('reported', fact)}`,
    ),
  'template.flat-fact': ({ fact }) =>
    say(
      `${quote(fact)} may be missing, and would leave a gap.`,
      '',
      `Put it into ${block('known', fact)} or name it under “needs:”.`,
    ),
  'template.flat-yes-no': ({ fact }) =>
    say(
      `${quote(fact)} is a yes-or-no and has no words of its own.`,
      '',
      `Ask for its value: {{#is "${fact}" "yes"}}…{{/is}}`,
    ),
  'template.flat-list': ({ fact }) =>
    say(
      `${quote(fact)} is a list and cannot stand in a sentence.`,
      '',
      `Go through its lines: {{#each ${fact}}}{{this}}{{/each}}`,
    ),
  'template.needs-claim': ({ fact }) =>
    say(
      `${quote(fact)} has to be there before this text can go out, and it may never be checked.`,
      'A text needs only what you decide or know yourselves.',
      'Move it from “needs:” to “uses:”.',
    ),
  'template.wrong-block': ({ fact, helper, expected }) =>
    say(
      `The block ${quote(helper)} does not fit ${quote(fact)}.`,
      oneOf(expected.replaceAll(' | ', ', ')),
      'Claims about the world are confirmed or reported; your own facts are known.',
    ),
  'template.not-a-value': ({ fact, found, near, values }) =>
    say(
      `${quote(found)} is not a value of ${quote(fact)}.`,
      oneOf(values.replaceAll(' | ', ', ')),
      meant(near, 'Use one of its values.'),
    ),
  'template.markdown': ({ found }) =>
    say(
      `${quote(found)} would be printed as it stands.`,
      'Paragraphs, “# ” for a heading, “- ” for a point; nothing else.',
      'Take it out.',
    ),
  'template.surplus-language': ({ lang }) =>
    say(
      `template.yaml does not name the language ${lang}.`,
      'Every language it is written in stands under “languages:”.',
      'Add it there, or take this file away.',
    ),
  'template.unknown-mark': ({ found, near }) =>
    say(
      `The text marks ${quote(found)}, which is no field that fixed words fill.`,
      meant(near, 'Such fields stand in template.yaml as “field: words”.'),
      'Correct the mark, or take it out.',
    ),
  'template.field-unsaid': ({ field, lang }) =>
    say(
      `The text in ${lang} does not always say ${quote(field)}.`,
      `A line {{! field: ${field} }} in front of its words, outside of every block.`,
      'Say it in every case, and mark it.',
    ),
  'template.field-fact': ({ field, fact }) =>
    say(
      `${quote(field)} is said to be filled by the fact ${quote(fact)}, which the text does not use.`,
      'A fact under “needs:” or “uses:”.',
      'Use it in the text, or name another one.',
    ),
  'template.unknown-regime': ({ found, near }) =>
    say(`There is no law called ${quote(found)}.`, meant(near, 'The laws stand in playbooks/regimes.'), 'Correct it.'),
  'template.unknown-field': ({ found, near }) =>
    say(
      `There is no field called ${quote(found)}.`,
      meant(near, 'The fields stand in playbooks/notice-fields.yaml.'),
      'Correct it.',
    ),
  'template.field-missing': ({ field, regime }) =>
    say(
      `The law ${quote(regime)} asks for ${quote(field)}, and nothing says it.`,
      'Every field of its list stands under “fields:”.',
      'Say it in the text, and name the facts or “words”.',
    ),
  'template.forbidden-word': ({ found, regime }) =>
    say(
      `The law ${quote(regime)} forbids the words ${quote(found)} here.`,
      'Plain words that do not make the danger sound smaller.',
      'Say it differently.',
    ),
};
