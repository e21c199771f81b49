/** What English puts around a statement. */
import type { StatementText } from '../words.ts';

export const statement: StatementText = {
  posture: { say: 'We say', later: 'Not yet', never: 'We do not talk about it' },
  agreed: (about, said) => `${about}: ${said}`,
  draftMark: '[DRAFT: not released]',
  gaps: [
    /\[(?:still to fill in|to fill in|to come|insert|fill in|tbd|tbc|your |name|date|time|phone|contact)[^\]]*\]/iu,
    /\b(?:TBD|TBC|TODO)\b/u,
  ],
  drillMark: '[DRILL: not real, never to be passed on]',
  placeholder: (name) => `[still to fill in: ${name}]`,
  stamp: (dateTime) => dateTime,
  untitled: 'Statement',
  releaseWord: 'RELEASE',
  alsoReleases: [],
};
