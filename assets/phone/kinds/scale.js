import {announce, el, written} from '../dom.js';
import {arranged, facts} from '../parts.js';
import {form} from './form.js';

/** A rating for each statement. The low end is on the left, whatever way the page reads, as on the projector. */
export const kind = {eyebrow: ({words}) => words.rateEach, ask, recall, result};

const numbers = (view) => Array.from({length: view.points}, (_, i) => i + 1);

function ends(view) {
  return view.from || view.to ? el('div', {class: 'ends'}, written('span', view.from || ''), written('span', view.to || '')) : '';
}

function ask(view, room) {
  const {words} = room;
  return form(view, room, {
    blank: view.statements.map(() => null),
    valueOf: (answer) => answer.ratings,
    answerOf: (ratings) => ({ratings}),
    missing: (ratings) => (ratings.some((rating) => rating !== null) ? '' : words.rateFirst),
    build: (change, now) => {
      const groups = view.statements.map((_, i) => rating(view, words, i, (value) => change(now().map((old, at) => (at === i ? value : old)))));
      return {
        nodes: [el('p', {class: 'how'}, words.rateHow), ...arranged(room, groups).map((group) => group.node)],
        label: words.saveRatings,
        place: (values) => groups.forEach((group, i) => group.place(values[i])),
        first: () => arranged(room, groups)[0].first,
      };
    },
  });
}

/** What is rated; where it is the question's own words, they are not shown twice. */
const named = (view, i, tag) => written(tag, view.statements[i], view.statements[i] === view.title ? 'heard' : 'label');

/** One statement's row of numbers. Tapping the chosen one again takes it back, and so does Delete. */
function rating(view, words, index, rated) {
  const says = (n) => (n === 1 && view.from ? `1, ${view.from}` : n === view.points && view.to ? `${n}, ${view.to}` : String(n));
  let held = null;
  const inputs = numbers(view).map((n) => el('input', {
    type: 'radio', name: `rating-${index}`, 'aria-label': says(n),
    onclick: () => set(held === n ? null : n),
    onchange: () => held !== n && set(n),
    onkeydown: ({key}) => ['Delete', 'Backspace'].includes(key) && set(null),
  }));
  const place = (value) => {
    held = value;
    inputs.forEach((input, i) => (input.checked = value === i + 1));
  };
  const set = (value) => {
    if (value === null) announce(words.leftOut);
    rated(value);
  };
  const row = el('div', {class: 'ratings'}, ...inputs.map((input, i) => el('label', {}, input, el('span', {'aria-hidden': 'true'}, String(i + 1)))));
  const narrow = view.points <= 5 ? view.points : view.points <= 10 ? Math.ceil(view.points / 2) : 4;
  row.style.setProperty('--narrow', narrow);
  row.style.setProperty('--wide', view.points);
  return {node: el('fieldset', {}, named(view, index, 'legend'), row, ends(view)), place, first: inputs[0]};
}

const of = (view, words, answer, i) => (answer ? (answer.ratings[i] === null ? words.leftOut : words.fill(words.ofMost, {n: answer.ratings[i], most: view.points})) : '');

function recall(view, room) {
  const {words, answer, before} = room;
  return [el('ul', {class: 'told'}, ...arranged(room, view.statements.map((_, i) => el('li', {}, named(view, i, 'p'),
    facts(words, ['own', of(view, words, answer, i) || words.noMark], ['before', of(view, words, before, i)])))))];
}

function result(view, {words, answer, before}) {
  return [el('ul', {class: 'told'}, ...view.statements.map((_, i) => {
    const {counts, rated, mean} = view.result.statements[i];
    const own = answer ? answer.ratings[i] : null;
    const most = Math.max(1, ...counts);
    const columns = counts.map((count, at) => {
      const column = el('span', {class: at + 1 === own ? 'column own' : 'column'});
      column.style.height = `${(count / most) * 4}rem`;
      if (count) column.style.minHeight = '2px';
      return el('li', {}, el('span', {class: 'heard'}, `${at + 1}: ${words.count(words.votes, count)}`), el('span', {'aria-hidden': 'true'}, String(count)), column, el('span', {'aria-hidden': 'true'}, String(at + 1)));
    });
    const room = rated ? `\u2068${words.fill(words.ofMost, {n: words.decimal(mean), most: view.points})}\u2069 · \u2068${words.count(words.rated, rated)}\u2069` : words.nobody;
    return el('li', {}, named(view, i, 'p'), el('ol', {class: 'columns'}, ...columns), ends(view),
      facts(words, ['room', room], ['own', of(view, words, answer, i)], ['before', of(view, words, before, i)]));
  }))];
}
