/** The doorway to the filling of templates: pure, the same words for the same facts on every machine. */
import type { FactId } from '../core/fact/model.ts';
import type { ShownFact } from '../core/incident/context.ts';

/** Every fact a template may look at. Texts are worded and escaped for the output format already. */
export type RenderContext = { readonly facts: Readonly<Record<FactId, ShownFact>> };

export type Renderer = {
  /** The words of a template. A fact's text is never read as template, whatever it holds. Throws where the source is no template. */
  readonly render: (source: string, context: RenderContext) => string;
  /** The source for the plain form: without the marks of headings and points that the template itself sets. */
  readonly plainBody: (source: string) => string;
};
