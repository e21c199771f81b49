/** Owns what the operating system's codes mean in the mainland's Chinese, and what to do about each. */

type Reason = { readonly because: string; readonly remedy: string };

const ELSEWHERE = '换一个自己的文件夹；那里已有记录的，复制过去：--dir 文件夹';
const ROOM = '删掉或移走一些大文件，再试一次。也可以用另一个磁盘：--dir 文件夹';
const PATH = '检查路径，或者换一个文件夹：--dir 文件夹';
const CONNECT = '把它重新接好，再试一次。也可以用本机的文件夹：--dir 文件夹';
const AGAIN = '稍等一下，再试一次。';

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: { because: '磁盘满了', remedy: ROOM },
  EDQUOT: { because: '分到的磁盘空间用完了', remedy: ROOM },
  EROFS: { because: '这个磁盘只能读，不能写', remedy: ELSEWHERE },
  EACCES: { because: '这个账户没有权限', remedy: ELSEWHERE },
  EPERM: { because: '这个账户没有权限', remedy: ELSEWHERE },
  EIO: { because: '磁盘读写出错', remedy: '马上把文件夹复制到另一个磁盘，在那里继续：--dir 文件夹' },
  ENOENT: { because: '找不到这个名称', remedy: '逐字检查路径。' },
  ENOTDIR: { because: '路径中有一段不是文件夹', remedy: PATH },
  EISDIR: { because: '这是文件夹，不是文件', remedy: '写出文件本身的路径。' },
  EEXIST: { because: '同名的已经在那里', remedy: '先把它移到别处，再试一次。' },
  EBUSY: { because: '正被其他程序占用', remedy: '关掉那个程序，或者暂停这个文件夹的同步，再试一次。' },
  EMFILE: { because: '同时打开的文件太多', remedy: '关掉一些程序，再试一次。' },
  ENFILE: { because: '同时打开的文件太多', remedy: '关掉一些程序，再试一次。' },
  ENAMETOOLONG: { because: '路径太长', remedy: '换一个路径短一些的文件夹：--dir 文件夹' },
  EFBIG: { because: '超过了这个磁盘允许的大小', remedy: ELSEWHERE },
  EINVAL: { because: '这个路径用不了', remedy: PATH },
  ELOOP: { because: '路径是指向别处的链接', remedy: '写出真正文件夹的路径：--dir 文件夹' },
  ENXIO: { because: '磁盘没有接上', remedy: CONNECT },
  ENODEV: { because: '磁盘没有接上', remedy: CONNECT },
  ESTALE: { because: '网络磁盘断开了', remedy: CONNECT },
  ETIMEDOUT: { because: '网络磁盘没有回应', remedy: CONNECT },
  EAGAIN: { because: '系统正忙', remedy: AGAIN },
};

/** A system code in words; one that is not listed stands as it is. */
export const system = (code: string): Reason => REASONS[code] ?? { because: `系统代码“${code}”`, remedy: AGAIN };
