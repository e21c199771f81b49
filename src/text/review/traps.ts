/** Owns what was behind the things that came in a drill: what a good team does about each, and what to beware of. For who played alone; elsewhere whoever led it tells. */
import type { Block } from '../../core/statement/page.ts';
import { cameHead, injectText } from '../drill.ts';
import { heading, paragraph, type Setting } from './setting.ts';

export const trapBlocks = ({ review: { state }, voice }: Setting): readonly Block[] => {
  const { drill } = state;
  if (drill === null || !drill.solo || drill.ended === null) return [];
  const { review } = voice.words;
  const blocks = drill.delivered.flatMap((came): readonly Block[] => {
    const text = injectText(came.inject, voice);
    if (text === null || (text.expect === null && text.redFlags.length === 0)) return [];
    return [
      { kind: 'heading', level: 3, text: cameHead(came, voice) },
      ...(text.expect === null ? [] : [paragraph(review.good(text.expect))]),
      ...(text.redFlags.length === 0
        ? []
        : [paragraph(review.beware), { kind: 'points', items: text.redFlags } as const]),
    ];
  });
  return blocks.length === 0 ? [] : [heading(review.heading.traps), ...blocks];
};
