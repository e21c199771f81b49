/** What Traditional Chinese puts around a statement. */
import type { StatementText } from '../words.ts';

export const statement: StatementText = {
  posture: { say: '可以說', later: '還不能說', never: '不談' },
  agreed: (about, said) => `${about}：${said}`,
  draftMark: '【草稿・尚未發布】',
  gaps: [/[【〔（(［[](?:待填|待補|請填|填入)[^】〕）)］\]]*[】〕）)］\]]/u, /待補充?|待填寫?/u],
  drillMark: '【演練・並非真實事件，請勿外傳】',
  placeholder: (name) => `【待填：${name}】`,
  stamp: (dateTime) => dateTime,
  untitled: '聲明',
  releaseWord: '發布',
  alsoReleases: ['發佈'],
};
