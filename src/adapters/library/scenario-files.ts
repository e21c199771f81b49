/** Owns somebody's own scenarios as files, read and written with what ships as the ground. */
import type { Bundle, Ground, OwnScenarios, ScenarioFiles } from '../../ports/library.ts';
import type { Zones } from '../../ports/system.ts';
import { textOf } from './text.ts';

/** `own`: the reader, loaded when a file is named. */
export type ScenarioTools = { readonly own: () => Promise<OwnScenarios>; readonly zones: () => Promise<Zones> };

export const scenarioFiles = ({ own, zones }: ScenarioTools, shipped: () => Promise<Bundle>): ScenarioFiles => {
  const ground = async (): Promise<Ground> => {
    const known = await zones();
    return { content: (await shipped()).content, isZone: (id) => known.zone(id) !== null };
  };
  const lintText: ScenarioFiles['lintText'] = async (file, text) => (await own()).lint(file, text, await ground());
  return {
    read: async (file) => {
      const text = textOf(file);
      return text.ok ? (await own()).compile(file, text.value, await ground()) : text;
    },
    lint: async (file) => {
      const text = textOf(file);
      return text.ok ? lintText(file, text.value) : text.issues;
    },
    lintText,
    write: async (scenario) => (await own()).write(scenario),
    starter: async (of, words) => (await own()).starter(of, words),
  };
};
