/** Owns what a YAML error most likely means for somebody who types Chinese and has never read the YAML specification. */
import type { YAMLError, YAMLParseError, YAMLWarning } from 'yaml';
import { type Issue, issue, type Place } from '../../../core/issue.ts';
import { placeOf, type Source } from '../source.ts';

const lineOf = (place: Place): string => (place.kind === 'file' ? place.source : '');

/** What in a value makes it need quotes, in the order in which it is looked for. */
const QUOTED: readonly (readonly [pattern: RegExp, found: string])[] = [
  [/\{\{/, '{{'],
  [/:\s+'[^']*'\s*[^\s#,}]/, "'"],
  [/:\s+"[^"]*"\s*[^\s#,}]/, '"'],
  [/[^:{]:\s[^{['"]*:(\s|$)/, ': '],
  [/\{.*[[\]]/, '['],
];

const needsQuotes = (line: string): string | null => QUOTED.find(([pattern]) => pattern.test(line))?.[1] ?? null;

const INDENTED = /^\s*\u3000/;

/** The first line at or above the error that is indented with U+3000, since the parser complains where it stumbles. */
const around = (source: Source, offset: number): readonly string[] => {
  const lines = source.text.slice(0, offset).split('\n');
  return [...lines.slice(-2, -1), lineOf(placeOf(source, [offset, offset]))];
};

/** One finding for a YAML error, with the cause that fits the line where it was seen. */
export const faultOf = ({ code, pos, message }: YAMLParseError | YAMLError, source: Source): Issue => {
  const place = placeOf(source, pos);
  const line = lineOf(place);
  if (message.includes('call stack')) return issue('yaml.too-deep', place, { max: 32 });
  if (code === 'TAB_AS_INDENT') return issue('yaml.tab', place, {});
  if (around(source, pos[0]).some((each) => INDENTED.test(each))) return issue('yaml.wide-space', place, {});
  if (line.includes('：') && !line.includes(': ')) return issue('yaml.full-width-colon', place, {});
  if (code === 'BAD_SCALAR_START') return issue('yaml.quote', place, { found: source.text.slice(pos[0], pos[0] + 1) });
  const found = needsQuotes(line);
  return found === null ? issue('yaml.syntax', place, { why: code }) : issue('yaml.quote', place, { found });
};

/** A warning is an error here: `when: !harm` is read as a tag, and its text would be lost. */
export const warningOf = ({ pos }: YAMLWarning, source: Source): Issue => {
  const place = placeOf(source, pos);
  const tag = source.text.slice(...pos);
  return tag.startsWith('!!') ? issue('yaml.tag', place, { found: tag }) : issue('yaml.quote', place, { found: '!' });
};
