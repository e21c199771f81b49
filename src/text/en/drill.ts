/** What English says in a drill. */
import type { DrillWords } from '../drill-words.ts';

export const drill: DrillWords = {
  kind: {
    call: 'Phone call',
    mail: 'E-mail',
    message: 'Message',
    post: 'Post',
    news: 'News',
    authority: 'Letter from an authority',
    rumour: 'Said in passing',
    photo: 'Photo',
    'no-answer': 'Nobody answers',
  },
  came: ({ time, kind, from }) => `${time} · ${kind} · ${from}`,
  to: (role) => `It reaches: ${role}`,
  begun: [
    'This is a drill. Nobody is hurt, nothing is sent, and your real records stay untouched.',
    'Do what you would really do. Enter only what you have been told; where you do not know, say so.',
  ],
  background: 'What you know',
  roles: 'Who plays',
  minutes: (count) => `${count} min`,
  solo: 'also alone',
  together: 'for several people',
  scenarios: 'Drill',
  name: 'Name',
  length: 'Length',
  noneStarted: 'No drill has been begun yet.',
  ended: { closed: 'played to the end', time: 'time was up', hand: 'ended' },
  underWay: 'under way',
  howToStart: 'Begin one: crisis-kit drill start NAME',
  over: (id, why) => [
    {
      closed: 'You have played it to the end. The drill is over.',
      time: 'Time is up. The drill is over.',
      hand: 'The drill is over.',
    }[why],
    `Everything you did: crisis-kit log ${id}`,
  ],
  nothingCame: (time) => `It is ${time}. Nothing has come in meanwhile.`,
  somebody: 'Somebody',
  observed: 'Noted for the talk afterwards.',
};
