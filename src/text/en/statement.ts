/** What English puts around a statement. */
import type { StatementText } from '../words.ts';

export const statement: StatementText = {
  draftMark: '[DRAFT: not released]',
  placeholder: (name) => `[still to fill in: ${name}]`,
  stamp: (dateTime) => dateTime,
  releaseWord: 'RELEASE',
  alsoReleases: [],
};
