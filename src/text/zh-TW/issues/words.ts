/** Words that several issues share: what a system's code means, the nearest known name, audiences and states by their names. */
import { format } from '../format.ts';
import { walk } from '../walk.ts';

const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: '磁碟滿了',
  EDQUOT: '分配的磁碟空間用完了',
  EACCES: '沒有權限',
  EPERM: '沒有權限',
  EROFS: '這個磁碟只能讀，不能寫',
  ENOENT: '找不到這個檔案或資料夾',
  ENOTDIR: '路徑裡有一段不是資料夾',
  EISDIR: '這是資料夾，不是檔案',
  EEXIST: '已經有同名的檔案',
  EBUSY: '檔案正被別的程式使用',
  EMFILE: '同時開啟的檔案太多',
  ENFILE: '同時開啟的檔案太多',
  EIO: '磁碟讀寫出錯',
  ENODEV: '磁碟不見了，可能被拔掉了',
  ENXIO: '磁碟不見了，可能被拔掉了',
  ENAMETOOLONG: '名稱太長',
  ELOOP: '路徑裡有連到別處的捷徑',
  EINVAL: '路徑不能用',
};

/** What the disk said, in words. */
export const fault = (why: string): string => FAULTS[why] ?? `系統回報 ${why}`;

/** The nearest known names, as in `start, status`, else where to look. */
export const near = (names: string, otherwise: string): string =>
  names === '' ? otherwise : `是不是「${names.split(', ').join('」或「')}」？`;

const named = (ids: string, names: Readonly<Record<string, string>>): string =>
  format.list(ids.split(', ').map((id) => names[id] ?? id));

export const audiences = (ids: string): string => named(ids, walk.audience);

const ARGUMENTS: Readonly<Record<string, string>> = {
  FACT: '事實',
  FILE: '檔案',
  INCIDENT: '事件編號',
  LEVEL: '嚴重度',
  PLAYBOOK: '應變手冊',
  SCENARIO: '演練腳本',
  STATE: '進度',
  STATEMENT: '聲明',
  TASK: '待辦',
  TEMPLATE: '範本',
  TEXT: '內容',
  VALUE: '答案',
};

/** What stands in a place of the command, by its name; what was typed, as it was typed. */
export const argument = (name: string): string => ARGUMENTS[name] ?? ` ${name}`;

export const states = (id: string): string => named(id, walk.statementState);

/** An instant as the record writes it, made readable; the zone of the incident is not known here. */
export const moment = (at: string): string =>
  /^\d{4}-.*Z$/.test(at) ? `${at.slice(0, 16).replace('T', ' ')}（世界標準時間）` : at;

/** What a list such as `harm, scope` names, as Chinese lists it. */
export const listed = (names: string): string => names.split(', ').join('、');

/** What may be used instead; nothing where there is nothing to choose from. */
export const oneOf = (names: string, otherwise = ''): string =>
  names === '' ? otherwise : `可以用的是：${listed(names)}`;
