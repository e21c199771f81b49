/** What the mainland's Chinese says in a drill. */
import type { DrillWords } from '../drill-words.ts';

const OVER = {
  closed: '您已经处理到最后，演练结束。',
  time: '时间到了，演练结束。',
  hand: '演练结束。',
} as const;

export const drill: DrillWords = {
  kind: {
    call: '来电',
    mail: '邮件',
    message: '消息',
    post: '帖子',
    news: '新闻',
    authority: '监管部门来函',
    rumour: '听人说',
    photo: '照片',
    'no-answer': '联系不上',
  },
  came: ({ time, kind, from }) => `${time} · ${kind} · ${from}`,
  to: (role) => `收到的人：${role}`,
  begun: [
    '这是演练。没有人真的受伤，什么都不会发出去，您真正的记录也不会被动到。',
    '照您真会做的去做。有人告诉您的才填，不知道的就说不知道。',
  ],
  background: '您目前知道的',
  roles: '谁来参加',
  minutes: (count) => `${count}分钟`,
  solo: '一个人也能练',
  together: '要几个人一起练',
  scenarios: '演练',
  name: '名称',
  length: '时长',
  noneStarted: '还没有开始过任何演练。',
  ended: { closed: '处理到最后', time: '时间到', hand: '已结束' },
  underWay: '进行中',
  howToStart: '开始一场：crisis-kit drill start 名称',
  over: (id, why) => [OVER[why], `您做过的都在这里：crisis-kit log ${id}`],
  nothingCame: (time) => `现在是 ${time}，这段时间没有新情况。`,
  somebody: '有人',
  observed: '记下来了，复盘时再谈。',
};
