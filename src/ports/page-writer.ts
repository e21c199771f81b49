/** The doorway to a statement as a file that other programs show and print. Two adapters stand behind it, a web page and a Word file. */
import type { Page } from '../core/statement/page.ts';

/** The bytes of the file: the same page gives the same bytes, on every machine and at every hour. */
export type PageWriter = (page: Page) => Uint8Array | Promise<Uint8Array>;
