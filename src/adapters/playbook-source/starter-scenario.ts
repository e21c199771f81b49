/** Owns the first scenario of one's own: ten minutes, two things that come, clean under lint, and meant to be changed. */

import type { AuthoredScenario } from '../../core/drill/authored.ts';
import type { ScenarioStarter, ScenarioStarterWords } from '../../core/drill/starter.ts';
import { scenarioYaml } from './write.ts';

const injectsOf = ({ call, post }: ScenarioStarterWords): AuthoredScenario['injects'] => ({
  'first-call': {
    at: 'PT0M',
    kind: 'call',
    from: call.from,
    to: 'customer_service',
    text: call.text,
    expect: { text: call.expect, when: 'known(harm)', within: 'PT5M' },
    hints: [call.hint],
    red_flags: [call.flag],
  },
  post: {
    at: 'PT5M',
    when: "!told('self')",
    kind: 'post',
    from: post.from,
    to: 'management',
    text: post.text,
    expect: { text: post.expect },
  },
});

const objectivesOf = ({ objective }: ScenarioStarterWords): AuthoredScenario['objectives'] => ({
  answer: {
    title: objective.title,
    good: objective.good,
    middling: objective.middling,
    bad: objective.bad,
    judge: {
      asked: { when: 'known(harm)', within: 'PT5M', of: 'first-call', label: objective.asked },
      told: { when: "told('self')", weight: 'should', label: objective.told },
    },
  },
});

/** The file of a starter, which plays where its author is. */
export const scenarioStarter = ({ id, lang, zone }: ScenarioStarter, words: ScenarioStarterWords): string =>
  scenarioYaml({
    id,
    lang,
    playbook: 'complaint',
    title: words.title,
    summary: words.summary,
    length: 'PT10M',
    solo: true,
    start: { at: '2027-03-05T10:00', zone },
    background: words.background,
    roles: { management: words.owner, customer_service: words.counter },
    known: { brand_name: words.brand },
    objectives: objectivesOf(words),
    injects: injectsOf(words),
  });
