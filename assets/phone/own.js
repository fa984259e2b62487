import * as store from './store.js';

/**
 * What this guest answered, kept on this phone alone until the guest leaves or another session begins: so that one sees one's
 * own before beside the after, and at the end once more.
 */
export function createMemory() {
  let session = '';
  const key = () => `${session}.own`;
  const all = () => store.read(key()) || [];

  function open(next) {
    session = next;
  }

  const answerTo = (run) => (all().find((entry) => entry.run === run) || {}).answer;

  function keep(question, answer) {
    const others = all().filter((entry) => entry.run !== question.run);
    const known = all().find((entry) => entry.run === question.run);
    if (!answer) return known && store.write(key(), others);
    if (known) return store.write(key(), all().map((entry) => (entry === known || entry.run === question.run ? {...entry, answer} : entry)));
    store.write(key(), [...others, {...question, answer}]);
  }

  /** This guest's earlier answer to the same things, whichever poll they stood in. */
  function before(question) {
    const entries = all();
    const at = entries.findIndex((entry) => entry.run === question.run);
    const earlier = (at < 0 ? entries : entries.slice(0, at)).filter((entry) => sameThings(entry, question));
    return earlier.length ? earlier[earlier.length - 1].answer : undefined;
  }

  /** What was answered twice: the first time and the last. */
  function twice() {
    const found = [];
    all().forEach((entry, i, entries) => {
      const first = entries.findIndex((each) => sameThings(each, entry));
      const last = !entries.slice(i + 1).some((each) => sameThings(each, entry));
      if (last && first < i) found.push({question: entry, answer: entry.answer, before: entries[first].answer});
    });
    return found;
  }

  return {open, keep, answerTo, before, twice};
}

/** What a question's answers stand for, of whatever kind it is; names and limits are no part of it. */
const things = ({type, options, other, statements, pairs, points, x, y, total}) => JSON.stringify([type, options, other, statements, pairs, points, x, y, total]);

/** Whether two questions have the same items, as the room decides it. Free words and texts have nothing to tell one question by but its title. */
export function sameThings(a, b) {
  return things(a) === things(b) && (!['words', 'text'].includes(a.type) || a.title === b.title);
}

/** The question in a view, without what changes from moment to moment. */
export function questionIn({run, segment, title, type, round, options, other, statements, pairs, points, from, to, x, y, corners, total, most, length}) {
  return {run, segment, title, type, round, options, other, statements, pairs, points, from, to, x, y, corners, total, most, length};
}
