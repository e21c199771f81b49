/**
 * Owns the keys with nothing behind them: the YAML library takes the comment that follows such a key for a part of its value and moves it.
 * So each gets a stand-in while the document is worked on, which goes again when it is written.
 */

/** A sign no keyboard types. */
const STAND_IN = '\uE000';

const EMPTY = /^(\s*)(?:- )?[^\s#:'"{}[\]][^#:'"{}[\]]*:[ \t]*(#.*)?$/;

const indent = (line: string): number => line.length - line.trimStart().length;

const isNothing = (line: string): boolean => line.trim() === '' || line.trim().startsWith('#');

/** Does what follows belong to this key? A list may stand as far out as its key does. */
const hasValue = (line: string, following: string | undefined): boolean => {
  if (following === undefined) return false;
  const deeper = indent(following) - indent(line);
  return deeper > 0 || (deeper === 0 && following.trimStart().startsWith('- '));
};

const filled = (line: string): string => line.replace(/:[ \t]*(?=#|$)/, (colon) => `${colon.trimEnd()} ${STAND_IN} `);

/** The text with a stand-in behind each key that has nothing. */
export const withStandIns = (text: string): string => {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  return lines
    .map((line, at) => {
      const empty =
        EMPTY.test(line) &&
        !hasValue(
          line,
          lines.slice(at + 1).find((next) => !isNothing(next)),
        );
      return empty ? filled(line) : line;
    })
    .join('\n');
};

const STANDING = new RegExp(`[ \\t]*${STAND_IN}(?: $)?`, 'gmu');

export const withoutStandIns = (text: string): string => text.replaceAll(STANDING, '');
