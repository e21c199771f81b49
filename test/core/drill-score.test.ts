/** The score in the core alone: grades, evidence at its time, what was prepared; and a slow drill that reads like a fast one. */
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/core/drill/model.ts';
import type { Verdict } from '../../src/core/drill/score/judge.ts';
import { rate } from '../../src/core/drill/score/rating.ts';
import { scoreOf } from '../../src/core/drill/score/score.ts';
import type { PastEvent } from '../../src/core/incident/events.ts';
import { reviewOf } from '../../src/core/review/review.ts';
import { later } from '../../src/core/time.ts';
import { act, advance, begin, inject, type Played, play, scenario, when } from '../support/drill.ts';
import { NOON, say } from '../support/incident.ts';
import { smallContent } from '../support/shipped.ts';

const content = await smallContent();

const verdict = (weight: Verdict['weight'], holds: boolean, asked = true): Verdict => ({
  id: weight,
  weight,
  asked,
  holds,
  by: null,
  entries: [],
});
const [did, didNot] = [verdict('must', true), verdict('must', false)];
const [also, alsoNot] = [verdict('should', true), verdict('should', false)];
const [mistake, avoided] = [verdict('never', true), verdict('never', false)];

describe('a grade', () => {
  it.each([
    ['all of it', [did, also, avoided], 'without'],
    ['what must be, and not all that should', [did, alsoNot], 'some'],
    ['a part of what must be', [did, didNot], 'major'],
    ['all of it, and a mistake', [did, also, mistake], 'major'],
    ['nothing', [didNot, alsoNot], 'unable'],
    ['only mistakes watched for, none made', [avoided, avoided], 'without'],
    ['only mistakes watched for, one made', [avoided, mistake], 'major'],
    ['only mistakes watched for, all made', [mistake, mistake], 'unable'],
    ['nothing that was asked', [verdict('must', false, false)], null],
  ] as const)('of %s', (_, verdicts, rating) => {
    expect(rate(verdicts, true)).toBe(rating);
  });

  it('is none for whoever made no mistake because nothing was done', () => {
    expect(rate([avoided], false)).toBeNull();
  });
});

const past = ({ events }: Played): readonly PastEvent[] =>
  events.map((event, index) => ({ ...event, seq: index + 1, by: 'Ming' }));

const known = (id: string, minutes: number | null, of: string | null = null): Evidence => ({
  id,
  weight: 'must',
  when: when({ op: 'known', fact: 'harm' }),
  by: minutes === null ? null : { minutes, of },
});

describe('evidence', () => {
  const judged = scenario([inject('call', 5)], {
    objectives: [
      {
        id: 'asks',
        practice: ['P0'],
        warns: [],
        evidence: [known('early', 4), known('after', 3, 'call'), known('never-came', 3, 'nobody'), known('end', null)],
      },
    ],
  });

  it('is asked of the record as it stood when it was due, and names what it rests on', () => {
    const played = play(content, judged, [begin(judged), advance(6), say('no'), advance(60)]);
    const events = past(played);
    const score = scoreOf({ events, content, scenario: judged, found: [] });
    const verdicts = score?.objectives[0]?.verdicts ?? [];
    expect(verdicts.map(({ id, asked, holds }) => [id, asked, holds])).toEqual([
      ['early', true, false],
      ['after', true, true],
      ['never-came', false, false],
      ['end', true, true],
    ]);
    const answered = events.findIndex(({ type }) => type === 'question-answered') + 1;
    expect(verdicts.map(({ entries }) => entries)).toEqual([[], [answered], [], [answered]]);
    expect(score?.objectives[0]?.rating).toBe('major');
    expect(score?.practice).toEqual([{ row: 'P0', objective: 'asks', followed: false }]);
  });

  it('costs a point where the check found something in a text that went out', () => {
    const events = past(play(content, judged, [begin(judged), advance(60)]));
    const score = scoreOf({ events, content, scenario: judged, found: [{ statement: 'x', rule: 'no-comment' }] });
    expect(score?.parts).toContainEqual({ kind: 'finding', id: 'no-comment', points: -1, of: 0, entries: [0] });
    expect(score?.mistakes.map(({ rows }) => rows)).toEqual([['X1']]);
  });
});

describe('the same drill at another speed', () => {
  it('has the same numbers and the same score', () => {
    const quick = scenario([inject('call', 10)]);
    const at = (speed: number) =>
      play(content, quick, [
        begin(quick),
        act({ act: 'pace', speed, real: NOON }),
        { real: new Date(Date.parse(later(NOON, 10)) - (1 - 1 / speed) * 600_000).toISOString() },
        say('no'),
        advance(60),
      ]);
    const [slow, fast] = [1, 600].map((speed) =>
      reviewOf({ events: past(at(speed)), content, scenario: quick, found: [] }),
    );
    expect(slow?.state.facts['harm']?.at).toBe(later(NOON, 10));
    expect(fast?.score).toEqual(slow?.score);
    expect(fast?.measures).toEqual(slow?.measures);
    expect([...(fast?.numbers ?? [])]).toEqual([...(slow?.numbers ?? [])]);
  });
});
