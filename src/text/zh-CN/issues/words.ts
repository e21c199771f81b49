/** Owns how the mainland's sentences on what is wrong name what was meant, and several things in a row. */

/** Raw values joined by commas, as a Chinese list in words. */
export const named = (joined: string, names: Readonly<Record<string, string>> = {}): string =>
  joined
    .split(/,\s*/)
    .filter((part) => part !== '')
    .map((part) => names[part] ?? part)
    .join('、');

export const meant = (near: string): string => (near === '' ? '' : `是不是要写 ${named(near)}？`);

const ARGUMENTS: Readonly<Record<string, string>> = {
  FACT: '事实',
  FILE: '文件',
  INCIDENT: '事件编号',
  LEVEL: '严重度',
  PLAYBOOK: '应对手册',
  SCENARIO: '演练脚本',
  STATE: '进度',
  STATEMENT: '声明',
  TASK: '待办',
  TEMPLATE: '模板',
  TEXT: '内容',
  VALUE: '答案',
};

/** What stands in a place of the command, by its name; what was typed, as it was typed. */
export const argument = (name: string): string => ARGUMENTS[name] ?? ` ${name}`;
