/** Owns the list of every text in compiled content, each with its language and where it was written. */
import type { Scenario } from '../../drill/model.ts';
import type { Lang } from '../../lang.ts';
import type { Card } from '../../trainer/card.ts';
import type { Content, Playbook } from '../model.ts';
import { cardPath } from './cards.ts';
import type { Compiled, ContentPath } from './rule.ts';

/** `kind` tells texts that may hold a variable from those that may not. */
export type Word = {
  readonly path: ContentPath;
  readonly lang: Lang;
  readonly kind: 'say' | 'plain' | 'template';
  readonly text: string;
};

type Texts = Readonly<Record<string, string | null | readonly string[] | Readonly<Record<string, string>>>>;

const flatten = (base: ContentPath, lang: Lang, texts: Texts): readonly Word[] =>
  Object.entries(texts).flatMap(([key, value]): readonly Word[] => {
    if (value === null || value === '') return [];
    if (typeof value === 'string')
      return [{ path: [...base, key], lang, kind: key === 'say' ? 'say' : 'plain', text: value }];
    return Object.entries(value).map(([inner, text]) => ({
      path: [...base, key, Array.isArray(value) ? Number(inner) : inner],
      lang,
      kind: 'plain',
      text,
    }));
  });

const ofPlaybook = ({ id, texts }: Playbook, lang: Lang): readonly Word[] => {
  const text = texts[lang];
  if (text === undefined) return [];
  const base: ContentPath = ['playbooks', id, lang];
  const { title, summary, header, steps } = text;
  return [
    ...flatten(base, lang, { title, summary, header }),
    ...Object.entries(steps).flatMap(([step, words]) => flatten([...base, 'steps', step], lang, words)),
  ];
};

const ofFacts = ({ content, origin }: Compiled, lang: Lang): readonly Word[] =>
  Object.entries(content.factTexts[lang]).flatMap(([id, words]) =>
    origin.has(['facts', lang, id]) ? flatten(['facts', lang, id], lang, words) : [],
  );

const ofShared = (content: Content, lang: Lang): readonly Word[] => {
  const { rows, levels } = content.severityTexts[lang];
  const practice = content.practiceTexts[lang];
  return [
    ...Object.entries(rows).flatMap(([id, label]) => flatten(['severity', lang, 'rows', id], lang, { label })),
    ...Object.entries(levels).flatMap(([level, words]) => flatten(['severity', lang, 'levels', level], lang, words)),
    ...Object.entries(content.clockTexts[lang]).flatMap(([id, { label, basis }]) =>
      flatten(['clocks', lang, id], lang, { label, basis_text: basis }),
    ),
    ...Object.entries(content.roleTexts[lang]).flatMap(([id, words]) => flatten(['roles', lang, id], lang, words)),
    ...Object.entries(content.adviceTexts[lang]).flatMap(([id, words]) =>
      flatten(['advice', lang, 'rows', id], lang, words),
    ),
    ...Object.entries(practice.groups).flatMap(([id, name]) =>
      flatten(['practice', lang, 'groups', id], lang, { name }),
    ),
    ...Object.entries(practice.rows).flatMap(([id, label]) => flatten(['practice', lang, 'rows', id], lang, { label })),
    ...content.places.flatMap(({ id, numbers, fraud }): readonly Word[] => [
      { path: ['places', id, 'numbers', lang], lang, kind: 'plain', text: numbers[lang] },
      ...(fraud
        ? [{ path: ['places', id, 'fraud', 'numbers', lang], lang, kind: 'plain', text: fraud[lang] } as const]
        : []),
    ]),
  ];
};

/** The words of a law stand language beside language in one file. */
const spoken = (path: ContentPath, lang: Lang, texts: Readonly<Record<string, string | null>>): readonly Word[] =>
  Object.entries(texts).flatMap(([key, text]): readonly Word[] =>
    text === null ? [] : [{ path: [...path, key, lang], lang, kind: 'plain', text }],
  );

const ofLaws = (content: Content, lang: Lang): readonly Word[] => [
  ...Object.values(content.regimes).flatMap(({ id, texts, forbidden }) => {
    const { title, authority, note, clocks } = texts[lang];
    const path: ContentPath = ['regimes', id];
    return [
      ...spoken(path, lang, { title, authority, note }),
      ...Object.entries(clocks).flatMap(([clock, words]) => spoken([...path, 'clocks', clock], lang, words)),
      ...forbidden[lang].map(
        (text, index): Word => ({ path: [...path, 'forbidden', lang, index], lang, kind: 'plain', text }),
      ),
    ];
  }),
  ...Object.values(content.outlets ?? {}).flatMap(({ id, label, note }) =>
    spoken(['channels', id], lang, { label: label[lang], note: note?.[lang] ?? null }),
  ),
  ...Object.values(content.noticeFields).map(
    ({ id, label }): Word => ({ path: ['notice-fields', id, 'label', lang], lang, kind: 'plain', text: label[lang] }),
  ),
];

const ofCard = (card: Card, lang: Lang): readonly Word[] => {
  const { situation, choices, why } = card.texts[lang];
  const path = cardPath(card);
  return [
    ...spoken(path, lang, { situation, why }),
    ...spoken([...path, 'choices'], lang, choices),
    ...spoken(['cards', card.topic], lang, { title: card.topics[lang] }),
  ];
};

const ofTemplates = (content: Content, lang: Lang): readonly Word[] =>
  Object.values(content.templates).flatMap(({ id, texts, called }): readonly Word[] => {
    const text = texts[lang];
    const path: ContentPath = ['templates', id, lang];
    return text === undefined
      ? flatten(['templates', id, 'called', lang], lang, { ...called?.[lang] })
      : [text.title, text.note ?? '', text.body].map((words) => ({ path, lang, kind: 'template', text: words }));
  });

/** Under the names its author gave them. */
const ofScenario = ({ id, texts }: Scenario, lang: Lang): readonly Word[] => {
  const text = texts[lang];
  if (text === undefined) return [];
  const base: ContentPath = ['drills', id, lang];
  const { title, summary, background, roles, known, injects, objectives } = text;
  return [
    ...flatten(base, lang, { title, summary, background, roles, known }),
    ...Object.entries(injects).flatMap(([inject, { from, text: said, hints, redFlags }]) =>
      flatten([...base, 'injects', inject], lang, { from, text: said, hints, red_flags: redFlags }),
    ),
    ...Object.entries(injects).flatMap(([inject, { expect }]) =>
      flatten([...base, 'injects', inject, 'expect'], lang, { text: expect }),
    ),
    ...Object.entries(objectives).flatMap(([objective, { question }]) =>
      flatten([...base, 'objectives', objective, 'question'], lang, { ...question }),
    ),
    ...Object.entries(objectives).flatMap(([objective, { title: name, good, middling, bad, evidence }]) => [
      ...flatten([...base, 'objectives', objective], lang, { title: name, good, middling, bad }),
      ...Object.entries(evidence).flatMap(([row, label]) =>
        flatten([...base, 'objectives', objective, 'judge', row], lang, { label }),
      ),
    ]),
  ];
};

/** Every text that was written in the content under check. */
export const wordsOf = (compiled: Compiled): readonly Word[] =>
  compiled.langs.flatMap((lang) => [
    ...compiled.playbooks.flatMap((playbook) => ofPlaybook(playbook, lang)),
    ...compiled.scenarios.flatMap((scenario) => ofScenario(scenario, lang)),
    ...compiled.cards.flatMap((card) => ofCard(card, lang)),
    ...ofFacts(compiled, lang),
    ...(compiled.shipped
      ? [...ofShared(compiled.content, lang), ...ofLaws(compiled.content, lang), ...ofTemplates(compiled.content, lang)]
      : []),
  ]);
