import {announce, el, written} from '../dom.js';
import {bars, row} from '../parts.js';
import {form} from './form.js';

/** A few words each. */
export const kind = {eyebrow: ({words}, view) => words.count(words.wordsMost, view.most), ask, recall, result};

const longest = 40;
const length = (text) => [...text.trim()].length;

function ask(view, room) {
  const {words} = room;
  const given = (entries) => entries.map((entry) => entry.trim()).filter(Boolean);
  return form(view, room, {
    blank: Array.from({length: view.most}, () => ''),
    valueOf: (answer) => Array.from({length: view.most}, (_, i) => answer.words[i] || ''),
    answerOf: (entries) => ({words: given(entries)}),
    missing: (entries) => (given(entries).length === 0 ? words.wordFirst : entries.some((entry) => length(entry) > longest) ? words.fill(words.wordLong, {most: longest}) : ''),
    build: (start, change) => {
      const inputs = start.map((_, i) => el('input', {
        type: 'text', class: 'field', dir: 'auto', autocomplete: 'off', enterkeyhint: 'done', 'aria-label': words.fill(words.entry, {n: i + 1}),
        oninput: () => change(inputs.map((input) => input.value)),
      }));
      const place = (entries) => inputs.forEach((input, i) => {
        if (input !== document.activeElement || input.value.trim() !== entries[i]) input.value = entries[i];
      });
      place(start);
      return {
        nodes: [el('div', {class: 'fields', role: 'group', 'aria-labelledby': 'asked'}, ...inputs)],
        label: words.saveWords,
        place,
        lock: (final) => inputs.forEach((input) => (input.disabled = final)),
        lead: (entries) => {
          announce(words.wordFirst);
          inputs[Math.max(0, entries.findIndex((entry) => length(entry) > longest))].focus();
        },
      };
    },
  });
}

function recall(view, {words, answer}) {
  if (!answer) return [];
  return [el('h2', {}, words.yourAnswer), el('ul', {class: 'cards'}, ...answer.words.map((word) => el('li', {class: 'card'}, written('span', word))))];
}

function result(view, room) {
  const terms = view.result.words;
  const most = Math.max(1, ...terms.map((term) => term.count));
  const {words} = room;
  return [bars(terms.map((term) => row(term.word, term.count / most, [words.count(words.times, term.count)]))), ...recall(view, room)];
}
