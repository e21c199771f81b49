/** Owns the words that answer yes, no or not known when typed: one table for every language, since the screen can be switched and fingers keep their habits. */
import type { TerminalWords } from '../ports/terminal-words.ts';

type Meaning = TerminalWords['typed'][string];

const WORDS: Readonly<Record<Meaning, string>> = {
  yes: 'y yes yeah 是 是的 對 对 有 好 會 会 要',
  no: 'n no nope 否 不 不是 沒 没 沒有 没有 無 无 不會 不会 不要',
  unknown:
    "idk dunno unknown unsure don't_know i_don't_know not_known not_sure not_known_yet 不知道 還不知道 还不知道 我不知道 不清楚 還不清楚 还不清楚 不太清楚 不確定 不确定 還不確定 还不确定 不曉得 不晓得 未知",
};

/** Typed word to what it means. */
export const typed: TerminalWords['typed'] = Object.fromEntries(
  (Object.keys(WORDS) as Meaning[]).flatMap((meaning) =>
    WORDS[meaning].split(' ').map((word) => [word.replaceAll('_', ' '), meaning]),
  ),
);
