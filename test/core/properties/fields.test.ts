import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { offerFields } from '../../../src/core/offers/fieldOffers.ts';
import { blockText } from '../../../src/core/sections/block.ts';
import { anyPlace, contextAt } from './anyPlace.ts';
import { anyReport } from './anyReport.ts';
import { holds, patience } from './runs.ts';

describe('the fields that are offered in any text', () => {
  it('stand on the line of the caret, and make no second field of one name', () => {
    const texts = fc.record({ text: anyReport, place: anyPlace, at: fc.nat(300), isAsking: fc.boolean() });
    holds(
      texts,
      ({ text, place, at, isAsking }) => {
        const context = contextAt(place, text);
        const offset = at % (text.length + 1);
        const found = offerFields(context, offset, { isAsking });
        if (found === undefined) return;
        const { start, end } = found.replaced;
        assert.ok(start <= offset && offset <= end && !/[\r\n]/.test(text.slice(start, end)));
        const labels = found.offers.map(({ label }) => label);
        assert.equal(new Set(labels).size, labels.length);
        const [first] = found.offers;
        if (first === undefined || context.report.frontMatter.problems.length > 0) return;
        const after = contextAt(place, text.slice(0, start) + blockText(first.block) + text.slice(end));
        const again = after.report.frontMatter.problems.filter(({ reason }) => reason === 'duplicate-key');
        assert.deepEqual(again, [], after.report.text);
      },
      2,
    );
  }).timeout(patience);
});
