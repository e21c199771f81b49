/** Owns the shape of what is said about templates to whoever looks for one. */
import type { Length } from '../core/statement/length.ts';
import type { Channel } from '../core/statement/model.ts';
import type { TemplateStarter } from '../core/statement/starter.ts';

/** How long a text is at one channel. */
export type ChannelLength = Pick<Length, 'count' | 'used' | 'most'> & {
  readonly name: string;
  readonly advice: boolean;
};

export type TemplateWords = {
  readonly channel: Readonly<Record<Channel, string>>;
  /** Whom it is for and the way it goes out. */
  readonly to: (audience: string, channel: string) => string;
  readonly languages: (languages: readonly string[], goesOut: string | null) => string;
  readonly laws: (titles: readonly string[]) => string;
  /** The fields are the kit's own list. */
  readonly house: string;
  readonly needs: (names: readonly string[]) => string;
  readonly fields: string;
  /** What says a field, where no fact does. */
  readonly fixed: string;
  readonly text: string;
  /** It does not exist in the language it was wished in. */
  readonly onlyIn: (lang: string) => string;
  /** Another language is the one to publish; with the command that makes it. */
  readonly goesOutIn: (lang: string, command: string) => string;
  /** What the law asks for and nobody has given; with the command that gives it. */
  readonly asksFor: (names: readonly string[], command: string) => string;
  /** The same of a list of our own. */
  readonly open: (names: readonly string[], command: string) => string;
  readonly inWhich: string;
  /** The language that goes out, and one that is only to be read. */
  readonly toPublish: (lang: string) => string;
  readonly toRead: (lang: string) => string;
  /** Words that the law forbids and that somebody typed. */
  readonly forbids: (found: readonly string[]) => string;
  /** How long a text is; words only where a language has them apart. */
  readonly length: (characters: number, words: number) => string;
  readonly roomIn: (names: readonly string[]) => string;
  readonly room: (length: ChannelLength) => string;
  readonly tooLong: (length: ChannelLength) => string;
  /** The figure was read on that day, and not at the network itself. */
  readonly unsure: (day: string) => string;
  /** With the command that makes it. */
  readonly shorter: (command: string) => string;
  readonly subject: (line: string) => string;
  /** Above where a first template of one's own was written, before the command that checks it. */
  readonly started: string;
  readonly starter: TemplateStarter;
  readonly unworded: (names: readonly string[], lang: string, command: string) => string;
};
