/** Which characters give a script away, with the exceptions that ship. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/adapters/playbook-source/files.ts';
import { libraryOf } from '../../src/adapters/playbook-source/library.ts';
import { chineseScript } from '../../src/adapters/playbook-source/script.ts';

const library = libraryOf(await readFiles(path.join(import.meta.dirname, '..', '..')));
const script = chineseScript(library.words?.value.characters);

const flagged = (text: string, is: (character: string) => boolean): string => [...text].filter(is).join('');

describe('the script of a character', () => {
  it('simplified ones are told', () => {
    const text = '们这个说时间发现问题应该联系电话产品质量检测报告请听么坏体价机广厂';
    expect(flagged(text, script.onlySimplified)).toBe('们这个说时间发现问题应该联电话产质检测报请听么坏体价机广厂');
  });

  it('traditional ones are told', () => {
    const text = '們這個說時間發現問題應該聯繫電話產品質量檢測報告請聽壞體價機廣廠後';
    expect(flagged(text, script.onlyTraditional)).toBe('們這個說時間發現問題應該聯繫電話產質檢測報請聽壞體價機廣廠後');
  });

  it('ordinary Traditional Chinese holds nothing simplified', () => {
    const text =
      '我們收到有人受傷的通報，正在查證。香菇、酵素、雞蛋、麵粉、巧克力。台北市中山區，黏著劑，皇后，里長，范先生，涂小姐，周末，群眾，裡面，啟用，才能，干擾，乾淨。';
    expect(flagged(text, script.onlySimplified)).toBe('');
  });

  it('ordinary Simplified Chinese holds nothing traditional', () => {
    const text =
      '我们收到有人受伤的反映，正在核实。香菇、酶、鸡蛋、面粉、巧克力。北京市朝阳区，黏合剂，皇后，里程，范先生，瞭望，乾隆，著名，重复，复杂，头发，出发，丑闻。';
    expect(flagged(text, script.onlyTraditional)).toBe('');
  });

  it('the words of one region are never also asked for in the other', () => {
    const not = library.words?.value.not;
    for (const lang of ['zh-TW', 'zh-CN'] as const)
      for (const [found, expected] of Object.entries(not?.[lang] ?? {})) {
        expect(expected.split('、')).not.toContain(found);
        const wrong = lang === 'zh-TW' ? script.onlySimplified : script.onlyTraditional;
        expect(flagged(`${found}${expected}`, wrong)).toBe('');
      }
  });
});
