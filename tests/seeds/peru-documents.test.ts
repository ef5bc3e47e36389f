import t from 'tap';
import { folded, readDocuments, runsOf, textsIn, whyNoDocuments, wordsOf } from './documents.ts';
import { eventsOf, judge, writtenLines } from './judge.ts';

/** Longer runs would be copies, not quotations. */
const longestSharedRunWords = 8;

t.test('the seed holds against the documents it was written from', { skip: whyNoDocuments }, async (t) => {
  const documents = readDocuments();
  const judged = judge(writtenLines);

  t.test('every digest is that of the file', async (t) => {
    const captured = eventsOf(judged, 'source.captured').map(({ data }) => [data.source, data.sha256]);
    t.same(
      captured,
      [...documents].map(([source, { sha256 }]) => [source, sha256]),
    );
  });

  t.test('every quote is short and occurs in its source exactly', async (t) => {
    const quoting = [...eventsOf(judged, 'appearance.recorded'), ...eventsOf(judged, 'evidence.offered')];
    const quotes = quoting.flatMap(({ data: { source, quote } }) =>
      quote === undefined ? [] : { source, quote },
    );
    t.ok(quotes.length >= 50, `${quotes.length} quotes`);
    for (const { source = '', quote } of quotes) {
      t.ok(
        folded(documents.get(source)?.text ?? '').includes(folded(quote.exact)),
        `“${quote.exact}” occurs there`,
      );
      t.ok(wordsOf(quote.exact).length <= longestSharedRunWords, `“${quote.exact}” is short`);
    }
  });

  t.test('no field of any line copies more than a short run of words from a document', async (t) => {
    const copied = longestSharedRunWords + 1;
    const runs = new Set([...documents.values()].flatMap(({ text }) => runsOf(copied, text)));
    const texts = writtenLines.flatMap((line) => textsIn(JSON.parse(line)));
    t.same(
      texts.filter((text) => runsOf(copied, text).some((run) => runs.has(run))),
      [],
    );
  });
});
