/** Owns the first template of one's own: what it is, and words in one language that show each kind of block and pass the lint. */
import type { Lang } from '../lang.ts';

/** The words a starter needs, in its own language. */
export type TemplateStarter = {
  /** Above the file that says what the statement is. */
  readonly head: readonly string[];
  readonly title: string;
  readonly body: readonly string[];
};

export type StarterFile = { readonly name: string; readonly text: string };

/** Two files: the declaration, and the words in that language. */
export const templateStarter = (
  id: string,
  lang: Lang,
  { head, title, body }: TemplateStarter,
): readonly StarterFile[] => [
  {
    name: 'template.yaml',
    text: [
      ...head.map((line) => `# ${line}`),
      'format: 1',
      `id: ${id}`,
      'audience: public',
      'channel: web',
      'purpose: update',
      'needs: [brand_name, public_contact, next_update]',
      'uses: [units_sold]',
      'promises: next_update',
      'valid: PT24H',
      'order: in-turn',
      `languages: [${lang}]`,
      '',
    ].join('\n'),
  },
  { name: `${lang}.hbs`, text: ['---', `title: ${title}`, '---', ...body, ''].join('\n') },
];
