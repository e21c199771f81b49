/** The practice list counts itself: every row is carried by something that acts, or is named here as still open. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/core/drill/model.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { coverage, isCarried } from '../../src/core/practice/coverage.ts';
import { groupOf } from '../../src/core/practice/model.ts';
import { shippedContent, shippedScenarios } from '../support/shipped.ts';

const content = await shippedContent();
const scenarios = await shippedScenarios();

/** Rows that nothing carries yet. This list only shrinks: a row that is carried has to be taken out. */
const OPEN = '';

const without = (change: (step: Content['playbooks'][string]['steps'][string]) => unknown): Content => ({
  ...content,
  playbooks: Object.fromEntries(
    Object.entries(content.playbooks).map(([id, playbook]) => [
      id,
      {
        ...playbook,
        steps: Object.fromEntries(
          Object.entries(playbook.steps).map(([name, step]) => [name, change(step) as typeof step]),
        ),
      },
    ]),
  ),
});

const openIn = (of: Content, drills: readonly Scenario[] = []): readonly string[] =>
  coverage(of, drills).flatMap((row) => (isCarried(row) ? [] : [row.row]));

describe('the practice list', () => {
  it('is carried, but for the rows that are named as open', () => {
    expect(openIn(content, scenarios).join(' ')).toBe(OPEN);
  });

  it('has every row in a group with a name, and every group a row', () => {
    const groups = [...new Set(content.practice.map(({ id }) => groupOf(id)))];
    expect(groups.sort()).toEqual(Object.keys(content.practiceTexts.en.groups).sort());
  });

  it('has warnings only for mistakes, and only on steps that say something', () => {
    for (const playbook of Object.values(content.playbooks))
      for (const step of Object.values(playbook.steps).filter(({ warns }) => warns.length > 0)) {
        const words = playbook.texts.en?.steps[step.id];
        expect(step.warns.map(groupOf)).toEqual(step.warns.map(() => 'X'));
        expect(words?.say ?? words?.items[0], `${playbook.id}/${step.id}`).toBeTruthy();
      }
  });
});

describe('what counts as carrying', () => {
  it('is a drill, of the case it is told after and of nothing it does not name', () => {
    expect(openIn(content).join(' ')).toBe('K1 K2 K3 K4 K5 K6 K7 K8 K9');
    const told = scenarios.filter(({ practice }) => !practice.includes('K3'));
    expect(openIn(content, told)).toEqual(['K3']);
  });

  it('is a task with a role and a time, not one without', () => {
    const idle = without((step) => (step.kind === 'task' ? { ...step, due: null } : step));
    expect(openIn(content)).not.toContain('R2');
    expect(openIn(idle)).toContain('R2');
    expect(openIn(idle)).toContain('T1');
  });

  it('is a warning for a mistake, not a step that merely names it', () => {
    expect(openIn(content)).not.toContain('X9');
    expect(openIn(without((step) => ({ ...step, warns: [] })))).toContain('X9');
  });

  it('is a question whose answer makes a difference, not one that nobody reads', () => {
    const asked = { ...content, templates: {}, severity: { ...content.severity, rows: [] } };
    const idle = {
      ...asked,
      clocks: {},
      playbooks: Object.fromEntries(
        Object.entries(content.playbooks).map(([id, playbook]) => [
          id,
          {
            ...playbook,
            steps: Object.fromEntries(
              Object.entries(playbook.steps).flatMap(([name, step]) =>
                step.kind === 'ask' ? [[name, { ...step, next: { kind: 'to', to: '' } as const }]] : [],
              ),
            ),
          },
        ]),
      ),
    };
    expect(openIn(idle)).toContain('R3');
  });
});
