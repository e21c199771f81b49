/** What Traditional Chinese puts around a statement. */
import type { StatementText } from '../words.ts';

export const statement: StatementText = {
  draftMark: '【草稿・尚未發布】',
  placeholder: (name) => `【待填：${name}】`,
  stamp: (dateTime) => dateTime,
  releaseWord: '發布',
  alsoReleases: ['發佈'],
};
