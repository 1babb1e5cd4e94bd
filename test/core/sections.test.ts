import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { hasKind, sectionOf } from '../../src/core/report/sections.ts';
import type { SectionKindName } from '../../src/core/sections/sectionKind.ts';

describe('the sections of a report', () => {
  const text = '# T\n\n### Speakers\n\nAn\n\n### Key Highlights\n\n## Agenda\n\n### Experience\n\n#### Photos\n\nx\n';
  const { sections } = parseReport(text, 'en');

  it('stand at the level of most of them, photos at any', () => {
    assert.equal(sections.level, 3);
    assert.deepEqual(
      sections.list.map(({ kind }) => kind.name),
      ['speakers', 'highlights', 'experience', 'photos'],
    );
    assert.deepEqual(
      sections.elsewhere.map(({ kind }) => kind.name),
      ['agenda'],
    );
  });
  it('reach to the next heading of the same or a higher level', () => {
    const body = (kind: SectionKindName) => {
      const section = sectionOf(sections, kind);
      return section && text.slice(section.body.start, section.body.end);
    };
    assert.equal(body('speakers'), '\n\nAn\n\n');
    assert.equal(body('highlights'), '\n\n');
    assert.equal(body('experience'), '\n\n#### Photos\n\nx\n');
  });
  it('are present wherever they stand', () => {
    assert.ok(hasKind(sections, 'agenda'));
    assert.ok(!hasKind(sections, 'conclusion'));
  });
});
