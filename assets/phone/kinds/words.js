import {el, written} from '../dom.js';
import {bars, cards, item, row} from '../parts.js';
import {form, letters, put} from './form.js';

/** A few words each. */
export const kind = {
  eyebrow: ({words}, view) => words.count(words.wordsMost, view.most),
  ask,
  recall: (view, {words, answer}) => (answer ? [el('h2', {}, words.yourAnswer), cards(answer.words.map((word) => item(false, written('span', word))))] : []),
  result: (view, room) => {
    const terms = view.result.words;
    const most = Math.max(1, ...terms.map((term) => term.count));
    const rows = terms.map((term) => row(term.word, term.count / most, [room.words.count(room.words.times, term.count)]));
    return [bars(rows), ...kind.recall(view, room)];
  },
};

const longest = 40;

function ask(view, room) {
  const {words} = room;
  const given = (entries) => entries.map((entry) => entry.trim()).filter(Boolean);
  const tooLong = (entry) => letters(entry) > longest;
  const entries = (answer) => Array.from({length: view.most}, (_, i) => answer.words[i] || '');
  return form(view, room, {
    blank: entries({words: []}),
    valueOf: entries,
    answerOf: (value) => ({words: given(value)}),
    missing: (value) => (given(value).length === 0 ? words.wordFirst : value.some(tooLong) ? words.fill(words.wordLong, {most: longest}) : ''),
    build: (change) => {
      const inputs = Array.from({length: view.most}, (_, i) => el('input', {
        type: 'text', class: 'field', dir: 'auto', autocomplete: 'off', enterkeyhint: i < view.most - 1 ? 'next' : 'done', 'aria-label': words.fill(words.entry, {n: i + 1}),
        oninput: () => change(inputs.map((input) => input.value)),
        onkeydown: (event) => {
          const next = inputs[i + 1];
          if (event.key === 'Enter' && !event.isComposing && next) event.preventDefault(next.focus());
        },
      }));
      return {
        nodes: [el('div', {class: 'fields', role: 'group', 'aria-labelledby': 'asked'}, ...inputs)],
        label: words.saveWords,
        place: (value) => inputs.forEach((input, i) => put(input, value[i])),
        first: (value) => inputs[Math.max(0, value.findIndex(tooLong))],
      };
    },
  });
}
