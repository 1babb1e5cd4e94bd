import { strict as assert } from 'node:assert';
import { parseSpeakers } from '../../src/core/speakers/speakersInput.ts';

/** Each speaker as `name|role`. */
function speakers(text: string): string[] {
  return parseSpeakers(text).map(({ name, role }) => `${name}|${role}`);
}

describe('parseSpeakers', () => {
  const cases: readonly [string, string[]][] = [
    ['Trần Minh An – Engineer, Nimbus', ['Trần Minh An|Engineer, Nimbus']],
    ['Trần Minh An - Engineer, Nimbus', ['Trần Minh An|Engineer, Nimbus']],
    ['Trần Minh An — Engineer', ['Trần Minh An|Engineer']],
    ['Trần Minh An–Engineer', ['Trần Minh An|Engineer']],
    ['Trần Minh An: Engineer', ['Trần Minh An|Engineer']],
    ['Trần Minh An (Engineer, Nimbus)', ['Trần Minh An|Engineer, Nimbus']],
    ['Trần Minh An, Engineer, Nimbus', ['Trần Minh An|Engineer, Nimbus']],
    ['Lê Văn Bảo, Trần Thị Hoa', ['Lê Văn Bảo|', 'Trần Thị Hoa|']],
    ['Lê Bảo, Trần Thị Hoa và Mr. Khang', ['Lê Bảo|', 'Trần Thị Hoa|', 'Mr. Khang|']],
    ['Le Van Bao & Hoa Tran', ['Le Van Bao|', 'Hoa Tran|']],
    ['Lê Văn Bảo, Kỹ sư', ['Lê Văn Bảo|Kỹ sư']],
    ['Lê Văn Bảo, Nimbus Việt Nam', ['Lê Văn Bảo|Nimbus Việt Nam']],
    ['Trần Minh An\tEngineer', ['Trần Minh An|Engineer']],
    ['Trần Minh An (An) – Engineer', ['Trần Minh An (An)|Engineer']],
    ['Trần Minh An (Nimbus): Monitoring', ['Trần Minh An|Nimbus – Monitoring']],
    ['Pham (David) – Engineer', ['Pham (David)|Engineer']],
    ['Marie-Claire Dupont', ['Marie-Claire Dupont|']],
    ['An – R&D; Bình - Ops ;; Chi', ['An|R&D', 'Bình|Ops', 'Chi|']],
    ['1. An – A\r\n2) Bình – B\n- Chi – C\n• Dũng – D\n\n', ['An|A', 'Bình|B', 'Chi|C', 'Dũng|D']],
    ['- **Trần Minh An** – Engineer', ['Trần Minh An|Engineer']],
    ['Diễn giả: An - Engineer; Bình', ['An|Engineer', 'Bình|']],
    ['  An   Nguyễn   –   Engineer  ', ['An Nguyễn|Engineer']],
    [' ; \n;', []],
    ['–', []],
    ['– Engineer', ['Engineer|']],
    ['', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(speakers(text), expected);
    });
  }

  it('takes no longer for hostile input', () => {
    assert.equal(speakers(' '.repeat(1_000_000) + 'An' + ' \t'.repeat(500_000) + '-').length, 1);
  });
});
