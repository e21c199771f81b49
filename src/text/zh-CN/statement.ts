/** What the mainland's Chinese puts around a statement. */
import type { StatementText } from '../words.ts';

export const statement: StatementText = {
  posture: { say: '可以说', later: '还不能说', never: '不谈' },
  agreed: (about, said) => `${about}：${said}`,
  draftMark: '【草稿・尚未发布】',
  gaps: [/[【〔（(［[](?:待填|待补|请填|填入)[^】〕）)］\]]*[】〕）)］\]]/u, /待补充?|待填写?/u],
  drillMark: '【演练・不是真实事件，请勿外传】',
  placeholder: (name) => `【待填：${name}】`,
  stamp: (dateTime) => dateTime,
  untitled: '声明',
  releaseWord: '发布',
  alsoReleases: [],
};
