/** Owns the making of one core playbook from its tree, the parts it includes and its overlays. */
import { type Issue, issue } from '../../../core/issue.ts';
import type { Lang } from '../../../core/lang.ts';
import type { When } from '../../../core/playbook/condition.ts';
import type { Playbook, PlaybookText, Stage, Step, StepText } from '../../../core/playbook/model.ts';
import type { AuthoredOverlay, AuthoredPart, AuthoredPlaybook, AuthoredStep, StepWords } from '../authored.ts';
import type { Conditions } from '../conditions.ts';
import type { Mount } from '../origin.ts';
import type { Typed } from '../yaml/typed.ts';
import { expand, type Flat } from './expand.ts';
import { stepOf } from './steps.ts';

export type Overlay = Typed<AuthoredOverlay>;

/** The trees that a playbook is made of, and the words of each in the other languages. */
export type Trees = {
  readonly parts: ReadonlyMap<string, Typed<AuthoredPart>>;
  /** By language, then by part id; the playbook's own under ''. */
  readonly overlays: ReadonlyMap<Lang, ReadonlyMap<string, Overlay>>;
  /** The language the tree itself is written in. */
  readonly own: Lang;
  readonly conditions: Conditions;
};

export type Made = {
  readonly playbook: Playbook;
  readonly mounts: readonly Mount[];
  readonly issues: readonly Issue[];
  readonly parts: readonly string[];
};

const stepText = ({ label, say, items }: StepWords): StepText => ({
  label: label ?? null,
  say: say ?? null,
  items: items ?? [],
});

/** An author who names no stage goes on in the one before. */
const coreSteps = (
  flats: readonly Flat[],
  conditions: Conditions,
): { readonly steps: readonly Step[]; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const steps: Step[] = [];
  for (const flat of flats) {
    const stage: Stage = steps.at(-1)?.stage ?? 'assess';
    steps.push(stepOf(flat, stage, { conditions, issues }));
  }
  return { steps, issues };
};

const outcomes = (flats: readonly Flat[], words: (flat: Flat) => StepWords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    flats.flatMap((flat) => {
      const { label } = words(flat);
      return flat.step.kind === 'end' && label !== undefined ? [[flat.step.outcome, label]] : [];
    }),
  );

type Titles = { readonly title?: string; readonly summary?: string; readonly header?: string };

const textOf = (titles: Titles, flats: readonly Flat[], words: (flat: Flat) => StepWords): PlaybookText => ({
  title: titles.title ?? '',
  summary: titles.summary ?? '',
  header: titles.header ?? null,
  steps: Object.fromEntries(flats.map((flat) => [flat.id, stepText(words(flat))])),
  outcomes: outcomes(flats, words),
});

/** Where a file is missing altogether, which has its own finding, the words of the tree stand in. */
const overlayText = (
  tree: Typed<AuthoredPlaybook>,
  flats: readonly Flat[],
  overlays: ReadonlyMap<string, Overlay>,
): PlaybookText =>
  textOf(overlays.get('')?.value ?? tree.value, flats, ({ part, name, step }) => {
    const overlay = overlays.get(part ?? '');
    return overlay === undefined ? (step as StepWords) : (overlay.value.steps[name] ?? {});
  });

const SPOKEN: Readonly<Record<AuthoredStep['kind'], readonly (keyof StepWords)[]>> = {
  ask: ['say'],
  decide: ['say'],
  severity: ['say'],
  statement: ['say'],
  clock: ['say'],
  handover: ['say'],
  include: [],
  wait: ['say', 'label'],
  end: ['say', 'label'],
  task: ['say', 'label', 'items'],
};

/** Words in an overlay for a step that its tree does not have, or that such a step never shows. */
const surplus = (lang: Lang, overlay: Overlay, tree: Typed<AuthoredPart>): readonly Issue[] =>
  Object.entries(overlay.value.steps).flatMap(([name, words]) => {
    const step = Object.hasOwn(tree.value.steps, name) ? tree.value.steps[name] : undefined;
    const spoken = step === undefined ? [] : SPOKEN[step.kind];
    const keys =
      step === undefined
        ? [[name]]
        : Object.keys(words)
            .filter((key) => !spoken.some((each) => each === key))
            .map((key) => [name, key]);
    return keys.map((path) => issue('text.surplus', overlay.place(['steps', ...path]), { lang, key: path.join('.') }));
  });

const surplusIn = (
  tree: Typed<AuthoredPlaybook>,
  lang: Lang,
  { overlays, parts }: { readonly overlays: ReadonlyMap<string, Overlay>; readonly parts: Trees['parts'] },
): readonly Issue[] =>
  [...overlays].flatMap(([name, overlay]) => {
    const of = name === '' ? tree : parts.get(name);
    return of === undefined ? [] : surplus(lang, overlay, of);
  });

/** Where the words of a language were written, per step; a language without a file has no mounts. */
const overlayMounts = (
  id: string,
  lang: Lang,
  { flats, overlays }: { readonly flats: readonly Flat[]; readonly overlays: ReadonlyMap<string, Overlay> },
): readonly Mount[] => {
  const root = overlays.get('');
  const steps = flats.flatMap((flat): readonly Mount[] => {
    const read = overlays.get(flat.part ?? '');
    return read === undefined
      ? []
      : [{ under: ['playbooks', id, lang, 'steps', flat.id], read, at: ['steps', flat.name] }];
  });
  return root === undefined ? steps : [{ under: ['playbooks', id, lang], read: root, at: [] }, ...steps];
};

const treeMounts = (tree: Typed<AuthoredPlaybook>, flats: readonly Flat[], own: Lang): readonly Mount[] => {
  const { id } = tree.value;
  const steps = flats.flatMap((flat): readonly Mount[] =>
    [
      ['steps', flat.id],
      [own, 'steps', flat.id],
    ].map((under) => ({ under: ['playbooks', id, ...under], read: flat.tree, at: ['steps', flat.name] })),
  );
  return [
    { under: ['playbooks', id], read: tree, at: [] },
    { under: ['playbooks', id, own], read: tree, at: [] },
    ...steps,
  ];
};

const headerWhen = (tree: Typed<AuthoredPlaybook>, conditions: Conditions): When | null =>
  tree.value.header_when === undefined ? null : conditions.when(tree.value.header_when, tree, ['header_when']);

/** The core playbook, and where each of its steps and words was written. */
export const makePlaybook = (tree: Typed<AuthoredPlaybook>, { parts, overlays, own, conditions }: Trees): Made => {
  const { id } = tree.value;
  const { start, steps: flats, issues } = expand(tree, parts);
  const core = coreSteps(flats, conditions);
  const texts: Partial<Record<Lang, PlaybookText>> = {
    [own]: textOf(tree.value, flats, ({ step }) => step as StepWords),
  };
  for (const [lang, of] of overlays) texts[lang] = overlayText(tree, flats, of);
  return {
    playbook: {
      id,
      start,
      headerWhen: headerWhen(tree, conditions),
      quiet: tree.value.quiet ?? false,
      ...(tree.value.at_stake === undefined ? {} : { atStake: tree.value.at_stake }),
      steps: Object.fromEntries(core.steps.map((step) => [step.id, step])),
      texts,
    },
    mounts: [
      ...treeMounts(tree, flats, own),
      ...[...overlays].flatMap(([lang, of]) => overlayMounts(id, lang, { flats, overlays: of })),
    ],
    issues: [
      ...issues,
      ...core.issues,
      ...[...overlays].flatMap(([lang, of]) => surplusIn(tree, lang, { overlays: of, parts })),
    ],
    parts: [...new Set(flats.flatMap(({ part }) => (part === null ? [] : [part])))],
  };
};
