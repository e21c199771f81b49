/** The sentences for laws and their clocks, in Traditional Chinese. */
import { type SentencesOf, say } from '../../sentences.ts';
import { near } from './words.ts';

const REFERENCE = '改成 role: reference。';

export const regimeIssues: SentencesOf<'regime'> = {
  'regime.not-law': ({ clock, role, basis }) =>
    say(
      `「${clock}」寫成「${role}」，依據卻是「${basis}」。`,
      '法定期限要有法律依據；提醒要有法律、指引或標準。',
      '改成該有的 role，或更正「basis」。',
    ),
  'regime.not-in-force': ({ clock }) =>
    say(`「${clock}」要公司做事，但這部法規還沒施行。`, '法定期限和提醒，都要出自現行的規定。', REFERENCE),
  'regime.unread': ({ clock }) =>
    say(
      `「${clock}」要公司做事，但還沒有人讀過條文。`,
      '法定期限和提醒的「confidence」要是「high」或「medium」。',
      `${REFERENCE}或讀過條文，再提高「confidence」。`,
    ),
  'regime.not-ours': ({ clock, binds }) =>
    say(`「${clock}」要公司做事，規範的對象卻是「${binds}」。`, '法定期限和提醒，都是公司自己的義務。', REFERENCE),
  'regime.no-period': ({ clock }) =>
    say(
      `「${clock}」寫成法定期限，卻沒有寫多久。`,
      '法定期限要有「count」。',
      '補上「count」；條文寫「立即」的，改成 role: reminder。',
    ),
  'regime.no-moment': ({ clock }) =>
    say(
      `「${clock}」沒有寫從什麼時候算起。`,
      '一項有日期和時間的事實。',
      '補上「from: learned_at」，或法規指定的那個時間。',
    ),
  'regime.first-day': ({ clock }) =>
    say(
      `「${clock}」以日計算，卻沒有寫第一天算不算。`,
      '當天算第一天寫「starts: day」，不算寫「day-after」。',
      '再讀一次條文；還是不確定就寫「day」，期限會早一天。',
    ),
  'regime.clock-twice': ({ clock, other }) =>
    say(`時限「${clock}」在「${other}」已經有了。`, '每個時限的名稱都不同。', '換一個名稱。'),
  'regime.unknown-field': (given) =>
    say(
      `沒有「${given.found}」這個通知項目。`,
      'notice-fields.yaml 裡的項目。',
      near(given.near, '看看是不是打錯，或先把它加進 notice-fields.yaml。'),
    ),
  'regime.not-a-date': ({ found }) => say(`沒有「${found}」這一天。`, '年、月、日，像 2026-11-22。', '更正日期。'),
  'regime.future-date': ({ found, checked }) =>
    say(`條文日期是 ${found}，查證日期卻是 ${checked}。`, '條文要先有，才讀得到。', '更正其中一個。'),
};
