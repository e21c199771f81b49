/** Owns the shape of what --help says in a language. */
export type HelpWords = {
  readonly program: string;
  readonly usage: string;
  /** Stands for the options in the usage line of a command. */
  readonly anyOptions: string;
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
  };
  readonly helpOption: string;
  readonly versionOption: string;
  /** Verb to its one line. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Verb to its arguments as help shows them. */
  readonly shapes: Readonly<Record<string, string>>;
  /** Option to its one line. */
  readonly options: Readonly<Record<string, string>>;
  readonly examples: string;
};
