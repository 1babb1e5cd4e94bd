import { strict as assert } from 'node:assert';
import { soundSource } from '../../../src/core/check/soundSource.ts';
import fc from 'fast-check';
import { fixAll } from '../../../src/core/check/fixAll.ts';
import type { Problem } from '../../../src/core/check/problem.ts';
import { isPlanError } from '../../../src/core/plans/plan.ts';
import { parseReport } from '../../../src/core/report/parseReport.ts';
import { noLeftover } from '../../../src/core/rules/noLeftover.ts';
import { pageAt } from '../../../src/core/hugo/page.ts';
import { isPersonName } from '../../../src/core/speakers/personNames.ts';
import { foldWithoutMarks } from '../../../src/core/text/fold.ts';
import { contains, overlaps, textOf } from '../../../src/core/text/offsetRange.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { cleanAnswer } from '../../../src/core/translation/answer/cleanAnswer.ts';
import { planTranslation } from '../../../src/core/translation/fill/fillFromTranslation.ts';
import { lockText, type LockedReport } from '../../../src/core/translation/lock/lockText.ts';
import { newTranslation } from '../../../src/core/translation/place/newTranslation.ts';
import { partsOf } from '../../../src/core/translation/parts.ts';
import { placeTranslation } from '../../../src/core/translation/place/placeTranslation.ts';
import { readTranslation } from '../../../src/core/translation/answer/readTranslation.ts';
import { siteOf } from '../siteOf.ts';
import { contextAt } from './anyPlace.ts';
import { anyParts, anyPlainReport, anyReport } from './anyReport.ts';
import { holds, patience } from './runs.ts';
import { checkAll } from './sound.ts';

const folder = 'content/4-EventParticipated/4.4-Event4';
const site = { ...siteOf({}), files: new Set(['static/images/4-EventParticipated/a.jpg', 'static/images/a b.jpg']) };

const conventions = { heading: undefined, wording: new Map() };
const lock = (text: string): LockedReport => lockText(parseReport(text, 'vi'), 'vi', 'en');

/** What happens to a text on its way: some of it is cut out, and something else gets in. */
const damage = fc.array(
  fc.record({
    at: fc.nat(20_000),
    length: fc.nat(40),
    text: fc.constantFrom('', '\n', '⟦3⟧', '[[4]]', '⟦', '**', 'x', '```\n'),
  }),
  { maxLength: 6 },
);

const damaged = (text: string, slips: readonly { at: number; length: number; text: string }[]): string =>
  slips.reduce((before, { at, length, text: slip }) => {
    const place = at % (before.length + 1);
    return before.slice(0, place) + slip + before.slice(place + length);
  }, text);

/** What can be wrong in a report of which only the texts are missing: what its author alone knows, or did not want. */
const authorsBusiness =
  /^(?:no-placeholder|require-(?:speakers|sections|images|title|front-matter-keys)|no-hidden-report|no-missing-image|valid-front-matter|no-unused-suppression|valid-shortcode|no-template-(?:text|notice)|no-leftover\/(?:conflict|trailer))/;

const letters = (name: string): string => foldWithoutMarks(name).replace(/\P{L}/gu, '');

describe('a report created in the other language', () => {
  it('has no fault of its source, and every picture and speaker', () => {
    holds(
      // A heading in a list entry is what nobody means.
      anyPlainReport.map((text) => text.replace(/^- #/gm, '#')),
      (text) => {
        const source = contextAt({ path: `${folder}/_index.vi.md`, site }, text);
        if (source.report.frontMatter.problems.length > 0) return;
        const sound = soundSource(source);
        const plan = planTranslation(sound, pageAt(`${folder}/_index.md`, site));
        assert.ok(!isPlanError(plan));
        const name = ({ rule, messageId }: Problem): string => `${rule}/${messageId}`;
        // Nobody but its author knows what a picture was meant to be whose title nothing closes.
        const unclear = checkAll({ ...source, ...sound })
          .filter(({ fixes }) => fixes.length === 0)
          .map(name);
        const created = contextAt({ path: `${folder}/_index.md`, site }, plan.create[0]?.text ?? '');
        const wrong = checkAll(created)
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(name);
        assert.deepEqual(
          wrong.filter((each) => !authorsBusiness.test(each) && !unclear.includes(each)),
          [],
          created.report.text,
        );
        // What a chat program left does not come along, and a fence behind it is none before it has gone.
        const cleaned = parseReport(fixAll(source, { rules: [noLeftover] }), 'vi');
        const { images, headings } = cleaned;
        const shown = images.filter(
          ({ target, range }) => target !== '' && !headings.some((heading) => overlaps(heading.range, range)),
        );
        assert.ok(created.report.images.length >= shown.length, created.report.text);
        const names = created.report.speakers.entries.flatMap(({ people }) => people.map(letters));
        const lists = partsOf(cleaned).filter(({ kind }) => kind?.name === 'speakers');
        const listed = cleaned.speakers.entries.filter(({ nameRange }) =>
          lists.some(({ body }) => contains(body, nameRange)),
        );
        for (const name of listed.flatMap(({ people }) => people).filter(isPersonName))
          assert.ok(names.includes(letters(name)), `${name} is in ${created.report.text}`);
      },
      2,
    );
  }).timeout(patience);
});

describe('a report that goes to a translator', () => {
  it('comes back byte for byte when nothing is translated', () => {
    holds(anyReport, (text) => {
      const locked = lock(text);
      // Leftovers of chat programs do not come back, on purpose.
      if (locked.text === '' || cleanAnswer(locked.text) !== locked.text.trimEnd()) return;
      const translation = readTranslation(locked, locked.text);
      assert.ok(typeof translation !== 'string', 'not read');
      assert.deepEqual(translation.unread, []);
      assert.equal(translation.title, locked.title?.text);
      for (const { part, heading, isSent } of locked.parts) {
        const read = translation.parts.get(part.key);
        assert.equal(read !== undefined, isSent, part.key);
        if (read === undefined) continue;
        assert.equal(read.body, textOf(text, part.body));
        assert.deepEqual([read.lost, read.doubled, read.isReordered, read.isUntranslated], [[], [], false, true]);
        if (heading === undefined || part.heading === undefined) continue;
        const { start } = part.heading.range;
        const written = text.slice(start + heading.prefix.length, part.heading.range.end - heading.suffix.length);
        assert.equal(read.heading, written);
      }
    });
  }).timeout(patience);

  it('comes back the same with its marks in another form, or not at all', () => {
    const pairs = fc.constantFrom(['(', ')'], ['<', '>'], ['{', '}'], ['« ', ' »'], ['((', '))'], ['（', '）']);
    let understood = 0;
    holds(fc.tuple(anyPlainReport, pairs), ([text, [open = '', close = '']]) => {
      const locked = lock(text);
      const sent = locked.text.slice(locked.text.indexOf(`⟦${locked.fingerprint}`));
      const other = readTranslation(locked, sent.replaceAll('⟦', open).replaceAll('⟧', close));
      if (typeof other === 'string') return;
      understood++;
      assert.deepEqual(other, readTranslation(locked, sent));
    });
    assert.ok(understood > 0);
  }).timeout(patience);

  it('keeps every locked piece, whatever happens to it', () => {
    holds(fc.tuple(anyPlainReport, damage), ([text, slips]) => {
      const locked = lock(text);
      const translation = readTranslation(locked, damaged(locked.text, slips));
      if (typeof translation === 'string') return;
      for (const { part, locks } of locked.parts) {
        const read = translation.parts.get(part.key);
        if (read === undefined) continue;
        const written = `${read.heading ?? ''}\n${read.body}`;
        for (const piece of locks) {
          // A picture may have other words now.
          const pieces = piece.text.split(/!\[[^\]]*\]|alt=(?:"[^"]*"|'[^']*')/);
          for (const kept of pieces) assert.ok(written.includes(kept), `${part.key} lost ${kept}: ${written}`);
        }
      }
      newTranslation(translation, 'en', conventions);
    });
  }).timeout(patience);

  it('keeps what is said in front of the mark of a part', () => {
    const lines = fc.constantFrom(
      'We met them all.',
      '- Diễn giả',
      '> Conclusion',
      'Agenda, and more!',
      '1. Speakers are here.',
    );
    holds(fc.tuple(anyPlainReport, lines), ([text, line]) => {
      const locked = lock(text);
      if (locked.text === '') return;
      const [, ...heads] = locked.parts.filter(({ isSent }) => isSent);
      const answer = heads.reduce(
        (sent, { number }) => sent.replace(`\n⟦${number}⟧\n`, `${line}\n⟦${number}⟧\n`),
        locked.text,
      );
      const translation = readTranslation(locked, answer);
      assert.ok(typeof translation !== 'string');
      const said = [...translation.parts.values()].map(({ heading, body }) => `${heading ?? ''}\n${body}`).join('\n');
      const words = line.replace(/^[\W\d]+/, '');
      assert.ok(said.split(words).length > heads.length, said);
    });
  }).timeout(patience);

  it('finds its place in any other report, and leaves nothing behind at the second time', () => {
    holds(fc.tuple(anyPlainReport, anyPlainReport, damage), ([text, other, slips]) => {
      const translation = readTranslation(lock(text), damaged(lock(text).text, slips));
      if (typeof translation === 'string') return;
      for (const keep of [false, true]) {
        const target = parseReport(other, 'en');
        applyEdits(other, placeTranslation(translation, target, conventions, { keepOwnWords: keep }).edits);
      }
    });
  }).timeout(patience);

  it('is no report when anything else comes back', () => {
    holds(fc.tuple(anyPlainReport, anyParts), ([text, answer]) => {
      readTranslation(lock(text), answer);
    });
  }).timeout(patience);
});
