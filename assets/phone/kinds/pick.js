import {el, written} from '../dom.js';
import {arranged, bars, cards, item, row, tag} from '../parts.js';

/** One of several options, where a tap answers; or up to so many of them, which are saved at a button. */
export const kind = {
  eyebrow: ({words}, view) => (view.type === 'choice' ? words.pickOne : words.count(words.pickMost, view.most)),
  ask: (view, room) => (room.picks ? room.picks.ask(view, room, choices) : askOne(view, room)),
  recall: (view, room) => [cards(arranged(room, view.options.map((option, i) => item(picked(room.answer, i), name(view, i), ...tags(room, i))))), ...(room.picks ? [room.picks.recall(room)] : [])],
  result,
};

const picked = (answer, i, {length} = []) => Boolean(answer) && (answer.options.includes(i) || (i === length && Boolean(answer.other)));

/** An option's name in the colour of the pole that it is, where both poles are to be picked. */
const name = (view, i) => written('span', view.options[i], poleOf(view, i));

function poleOf({options, poles = []}, i) {
  return ['left', 'right'][poles.findIndex((each) => each.toLowerCase() === `${options[i]}`.toLowerCase())];
}

const choices = (view, room, inputs, role, shape, more) => el('div', {class: 'cards', role, 'aria-labelledby': 'asked'},
  ...arranged(room, inputs.map((input, i) => el('label', {class: 'card'}, input, el('span', {class: shape}), name(view, i)))), more || '');

function askOne(view, room) {
  const inputs = view.options.map((_, i) => el('input', {type: 'radio', name: 'option', onchange: () => room.cast({options: [i]})}));
  const settle = (answer, final) => inputs.forEach((input, i) => {
    input.checked = picked(answer, i);
    input.disabled = final && !input.checked;
  });
  return {nodes: [choices(view, room, inputs, 'radiogroup', 'ring')], settle};
}

/** What this guest said of an option, now and before, and whether it is right. */
function tags({words, answer, before}, i, right = [], options) {
  return [right.includes(i) && `✓ ${words.right}`, picked(answer, i, options) && words.yourAnswer, picked(before, i, options) && words.before]
    .filter(Boolean).map(tag);
}

function result(view, room) {
  const {words, answer} = room;
  const {counts, shares} = view.result;
  const {options, right} = view;
  const rows = counts.map((count, i) => {
    const share = view.answers > 0 ? count / view.answers : 0;
    const near = count && !shares[i] ? '<' : shares[i] > 99 && share < 1 ? '>' : '';
    return row(i < options.length ? name(view, i) : words.other, share, [near + words.percent((near ? (near < '>' ? 1 : 99) : shares[i]) / 100), words.count(words.votes, count)], tags(room, i, right, options), picked(answer, i, options), poleOf(view, i));
  });
  const verdict = right && answer && room.told.verdict(words, answer, right);
  return [verdict, bars(rows), room.picks && room.picks.said(view, room)];
}
