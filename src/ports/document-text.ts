/** The doorway to the words of a file that a word processor wrote. */
import type { Result } from '../core/issue.ts';

/**
 * The words as Markdown knows them: headings, points, one paragraph a line. `path` names the file in findings.
 * Fails with `file.not-docx` for what is no such file, and `file.too-large` for one that swells beyond reason when it is opened.
 */
export type DocumentText = (bytes: Uint8Array, path: string) => Result<string>;
