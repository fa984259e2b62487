import {announce, el, written} from '../dom.js';
import {bars, row, tag} from '../parts.js';
import {form} from './form.js';

/** One of several options, where a tap answers; or up to so many of them, which are saved at a button. */
export const kind = {
  eyebrow: ({words}, view) => (view.type === 'choice' ? words.pickOne : words.count(words.pickMost, view.most)),
  ask: (view, room) => (view.type === 'choice' ? askOne(view, room) : askSeveral(view, room)),
  recall,
  result,
};

const card = (input, shape, text) => el('label', {class: 'card'}, input, el('span', {class: shape}), written('span', text));

function askOne(view, room) {
  const inputs = view.options.map((_, i) => el('input', {type: 'radio', name: 'option', onchange: () => room.cast({options: [i]})}));
  const cards = inputs.map((input, i) => card(input, 'ring', view.options[i]));
  const settle = (answer, final) => inputs.forEach((input, i) => {
    input.checked = picked(answer, i);
    input.disabled = final && !input.checked;
  });
  return {nodes: [el('div', {class: 'cards', role: 'radiogroup', 'aria-labelledby': 'asked'}, ...cards)], settle};
}

function askSeveral(view, room) {
  const {words} = room;
  const full = words.count(words.pickedAll, view.most);
  return form(view, room, {
    blank: [],
    valueOf: (answer) => answer.options,
    answerOf: (options) => ({options: [...options].sort((a, b) => a - b)}),
    missing: (options) => (options.length ? '' : words.pickFirst),
    build: (start, change) => {
      const hint = el('p', {class: 'hint', role: 'status'});
      const chosen = () => inputs.map((input, i) => (input.checked ? i : -1)).filter((i) => i >= 0);
      const toggle = (event) => {
        const over = chosen().length > view.most;
        if (over) event.target.checked = false;
        hint.textContent = over ? full : '';
        change(chosen());
      };
      const inputs = view.options.map(() => el('input', {type: 'checkbox', onchange: toggle}));
      const place = (options) => inputs.forEach((input, i) => (input.checked = options.includes(i)));
      place(start);
      const cards = inputs.map((input, i) => card(input, 'box', view.options[i]));
      return {
        nodes: [el('div', {class: 'cards', role: 'group', 'aria-labelledby': 'asked'}, ...cards), hint],
        label: words.savePicks,
        place,
        lock: (final) => inputs.forEach((input) => (input.disabled = final && !input.checked)),
        lead: () => {
          announce(words.pickFirst);
          inputs[0].focus();
        },
      };
    },
  });
}

/** What this guest said of an option, now and before, and whether it is right. */
function tags(words, {answer, before}, i, right) {
  const own = picked(answer, i);
  return [right && right.includes(i) ? tag(`✓ ${words.right}`) : '', own ? tag(words.yourAnswer) : '', before && picked(before, i) ? tag(words.before) : ''];
}

function recall(view, room) {
  const cards = view.options.map((option, i) => el('li', {class: picked(room.answer, i) ? 'card own' : 'card'},
    written('span', option), ...tags(room.words, room, i)));
  return [el('ul', {class: 'cards'}, ...cards)];
}

function result(view, room) {
  const {words, answer} = room;
  const right = view.right || view.result.right;
  const rows = view.options.map((option, i) => {
    const share = view.answers > 0 ? view.result.counts[i] / view.answers : 0;
    const figures = [words.percent(share), words.count(words.votes, view.result.counts[i])];
    return row(option, share, figures, tags(words, room, i, right), picked(answer, i));
  });
  const verdict = right && answer ? el('p', {class: 'verdict'}, verdictOn(words, answer.options, right)) : '';
  return [verdict, bars(rows)].filter(Boolean);
}

function verdictOn(words, options, right) {
  const hit = options.filter((option) => right.includes(option)).length;
  return hit === right.length && hit === options.length ? words.gotIt : hit ? words.gotPart : words.gotNone;
}

function picked(answer, option) {
  return Boolean(answer) && Array.isArray(answer.options) && answer.options.includes(option);
}
