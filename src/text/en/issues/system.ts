/** Owns what the operating system's codes mean in English, and what to do about each. */

type Reason = { readonly because: string; readonly remedy: string };

const ELSEWHERE = 'Use a folder of your own, and copy the record there if there is one: --dir FOLDER';
const ROOM = 'Delete or move something large, then try again. Or use another disk: --dir FOLDER';
const AGAIN = 'Wait a moment and try again.';

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: { because: 'the disk is full', remedy: ROOM },
  EDQUOT: { because: 'your share of the disk is used up', remedy: ROOM },
  EROFS: { because: 'this disk can be read but not written', remedy: ELSEWHERE },
  EACCES: { because: 'this account is not allowed to', remedy: ELSEWHERE },
  EPERM: { because: 'this account is not allowed to', remedy: ELSEWHERE },
  EIO: {
    because: 'the disk reports a fault',
    remedy: 'Copy the folder to another disk now, and go on from there: --dir FOLDER',
  },
  ENOENT: { because: 'there is nothing of that name', remedy: 'Check the path, letter by letter.' },
  ENOTDIR: {
    because: 'something on the path is not a folder',
    remedy: 'Check the path, or use another folder: --dir FOLDER',
  },
  EISDIR: { because: 'it is a folder, not a file', remedy: 'Give the path of the file itself.' },
  EEXIST: { because: 'something of that name is there already', remedy: 'Move it elsewhere, then try again.' },
  EBUSY: {
    because: 'another program is using it',
    remedy: 'Close the other program, or pause the folder’s syncing, then try again.',
  },
  EMFILE: { because: 'too many files are open', remedy: 'Close other programs, then try again.' },
  ENFILE: { because: 'too many files are open', remedy: 'Close other programs, then try again.' },
  ENAMETOOLONG: { because: 'its path is too long', remedy: 'Use a folder with a shorter path: --dir FOLDER' },
  EFBIG: { because: 'it would grow larger than this disk allows', remedy: ELSEWHERE },
  EINVAL: {
    because: 'it is not a path that can be used',
    remedy: 'Check the path, or use another folder: --dir FOLDER',
  },
  ELOOP: {
    because: 'its path is a link that leads elsewhere',
    remedy: 'Give the path of the real folder: --dir FOLDER',
  },
  ENXIO: { because: 'the disk is not connected', remedy: 'Connect it again, then try again.' },
  ENODEV: { because: 'the disk is not connected', remedy: 'Connect it again, then try again.' },
  ESTALE: {
    because: 'the network drive has gone away',
    remedy: 'Connect it again, or use a folder on this computer: --dir FOLDER',
  },
  ETIMEDOUT: {
    because: 'the network drive does not answer',
    remedy: 'Connect it again, or use a folder on this computer: --dir FOLDER',
  },
  EAGAIN: { because: 'the system is busy', remedy: AGAIN },
};

/** A system code in words; one that is not listed stands as it is. */
export const system = (code: string): Reason =>
  REASONS[code] ?? { because: `the system says “${code}”`, remedy: AGAIN };
