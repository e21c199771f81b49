/** What is wrong with laws and their clocks, in the mainland's Chinese: for whoever writes them down. */
import { type SentencesOf, say } from '../../sentences.ts';

const REFERENCE = '改成 role: reference。';

export const regimeIssues: SentencesOf<'regime'> = {
  'regime.not-law': ({ clock, role, basis }) =>
    say(
      `“${clock}”写成了“${role}”，依据却是“${basis}”。`,
      '法定期限要有法律依据；提醒要有法律、指南或标准。',
      '改成该有的 role，或更正“basis”。',
    ),
  'regime.not-in-force': ({ clock }) =>
    say(`“${clock}”要求公司做事，但这部法规还没有施行。`, '法定期限和提醒，都要出自现行的规定。', REFERENCE),
  'regime.unread': ({ clock }) =>
    say(
      `“${clock}”要求公司做事，但还没有人读过原文。`,
      '法定期限和提醒的“confidence”只能是“high”或“medium”。',
      `${REFERENCE}或者读过原文，再调高“confidence”。`,
    ),
  'regime.not-ours': ({ clock, binds }) =>
    say(`“${clock}”要求公司做事，约束的对象却是“${binds}”。`, '法定期限和提醒，都是公司自己的义务。', REFERENCE),
  'regime.no-period': ({ clock }) =>
    say(
      `“${clock}”写成了法定期限，却没有写多长。`,
      '法定期限要有“count”。',
      '补上“count”；原文写“立即”的，改成 role: reminder。',
    ),
  'regime.no-moment': ({ clock }) =>
    say(
      `“${clock}”没有写从什么时候算起。`,
      '一个带日期和时间的事实。',
      '补上“from: learned_at”，或法规指定的那个时间。',
    ),
  'regime.first-day': ({ clock }) =>
    say(
      `“${clock}”按日计算，却没有写第一天算不算。`,
      '当天算第一天写“starts: day”，不算写“day-after”。',
      '再读一遍条文；还是拿不准就写“day”，期限会早一天。',
    ),
  'regime.clock-twice': ({ clock, other }) =>
    say(`时限“${clock}”在“${other}”里已经有了。`, '每个时限的名称都不一样。', '换一个名称。'),
  'regime.unknown-field': ({ found, near }) =>
    say(
      `没有“${found}”这个通知项目。`,
      near === '' ? '' : `是不是要写“${near}”？`,
      '改正名称，或把它加进 notice-fields.yaml。',
    ),
  'regime.not-a-date': ({ found }) => say(`没有“${found}”这一天。`, '年、月、日，例如 2026-11-22。', '更正日期。'),
  'regime.future-date': ({ found, checked }) =>
    say(`原文日期是 ${found}，查证日期却是 ${checked}。`, '先有原文，才读得到。', '更正其中一个。'),
};
