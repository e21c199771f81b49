/** The doorway to content: what ships, and what somebody wrote. */
import type { AuthoredScenario } from '../core/drill/authored.ts';
import type { Scenario } from '../core/drill/model.ts';
import type { ScenarioStarter, ScenarioStarterWords } from '../core/drill/starter.ts';
import type { Sha256 } from '../core/ids.ts';
import type { Issue, Result } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';
import type { Content, Playbook, PlaybookId } from '../core/playbook/model.ts';
import type { StarterWords } from '../core/playbook/starter.ts';
import type { Card } from '../core/trainer/card.ts';

/** Content as it is pinned: canonical bytes, their hash, and what they mean. */
export type Bundle = { readonly content: Content; readonly bytes: Uint8Array; readonly hash: Sha256 };

/** Somebody's own playbook, joined with what ships. */
export type Own = {
  readonly playbook: PlaybookId;
  readonly bundle: Bundle /** it takes the place of a shipped one */;
  readonly overrides: boolean;
};

export type Library = {
  readonly shipped: () => Promise<Bundle>;
  /** What can be rehearsed. */
  readonly scenarios: () => Promise<readonly Scenario[]>;
  /** Scenarios as files of one's own. */
  readonly scenarioFiles: ScenarioFiles;
  /** What the trainer asks. */
  readonly cards: () => Promise<readonly Card[]>;
  /** A playbook file, checked; everything that is wrong with it is in the issues. */
  readonly own: (file: string) => Promise<Result<Own>>;
  /** Everything wrong or doubtful in a playbook file, warnings included; empty where nothing is. */
  readonly lint: (file: string) => Promise<readonly Issue[]>;
  /** Everything wrong or doubtful in the folder of a template. */
  readonly lintTemplate: (folder: string) => Promise<readonly Issue[]>;
  /** A playbook as a file of one's own in one of its languages; null where it is not written in it. */
  readonly eject: (playbook: Playbook, lang: Lang) => Promise<string | null>;
  /** A first file of one's own. */
  readonly starter: (id: string, lang: Lang, words: StarterWords) => Promise<string>;
  /** The content of a pinned bundle; null where the bytes are no such thing. */
  readonly open: (bytes: Uint8Array) => Content | null;
};

/** One file of a template's folder, as findings name it. */
export type TemplateFile = { readonly file: string; readonly text: string };

/** The reader of people's own playbooks and templates: from YAML text to content joined with what ships, or everything that is wrong. */
export type OwnPlaybooks = {
  readonly compile: (
    file: string,
    text: string,
    base: Content,
  ) => Result<{ readonly playbook: PlaybookId; readonly content: Content }>;
  readonly lint: (file: string, text: string, base: Content) => readonly Issue[];
  readonly lintTemplate: (files: readonly TemplateFile[], base: Content) => readonly Issue[];
  readonly eject: (playbook: Playbook, lang: Lang) => string | null;
  readonly starter: (id: string, lang: Lang, words: StarterWords) => string;
};

/** What a scenario is checked against: what ships, and the time zones this machine knows. */
export type Ground = { readonly content: Content; readonly isZone: (id: string) => boolean };

/** The reader and writer of people's own scenarios: from YAML text to what a drill plays, or everything that is wrong; and back. */
export type OwnScenarios = {
  readonly compile: (file: string, text: string, ground: Ground) => Result<Scenario>;
  readonly lint: (file: string, text: string, ground: Ground) => readonly Issue[];
  /** The file as text. */
  readonly write: (scenario: AuthoredScenario) => string;
  readonly starter: (of: ScenarioStarter, words: ScenarioStarterWords) => string;
};

/** The same over files, with what ships as the ground. */
export type ScenarioFiles = {
  readonly read: (file: string) => Promise<Result<Scenario>>;
  readonly lint: (file: string) => Promise<readonly Issue[]>;
  /** Of a text that stands in no file yet; `file` is how it is named in findings. */
  readonly lintText: (file: string, text: string) => Promise<readonly Issue[]>;
  readonly write: (scenario: AuthoredScenario) => Promise<string>;
  readonly starter: (of: ScenarioStarter, words: ScenarioStarterWords) => Promise<string>;
};
