import {el, written} from '../dom.js';
import {arranged, bars, cards, item, row, tag} from '../parts.js';
import {form} from './form.js';

/** One of several options, where a tap answers; or up to so many of them, which are saved at a button. */
export const kind = {
  eyebrow: ({words}, view) => (view.type === 'choice' ? words.pickOne : words.count(words.pickMost, view.most)),
  ask: (view, room) => (view.type === 'choice' ? askOne(view, room) : askSeveral(view, room)),
  recall: (view, room) => [cards(arranged(room, view.options.map((option, i) => item(picked(room.answer, i), name(view, i), ...tags(room, i)))))],
  result,
};

const picked = (answer, i) => Boolean(answer) && answer.options.includes(i);

/** An option's name in the colour of the pole that it is, where both poles are to be picked. */
const name = (view, i) => written('span', view.options[i], poleOf(view, i));

function poleOf({options, poles = []}, i) {
  return ['left', 'right'][poles.findIndex((each) => each.toLowerCase() === options[i].toLowerCase())];
}

const choices = (view, room, inputs, role, shape) => el('div', {class: 'cards', role, 'aria-labelledby': 'asked'},
  ...arranged(room, inputs.map((input, i) => el('label', {class: 'card'}, input, el('span', {class: shape}), name(view, i)))));

function askOne(view, room) {
  const inputs = view.options.map((_, i) => el('input', {type: 'radio', name: 'option', onchange: () => room.cast({options: [i]})}));
  const settle = (answer, final) => inputs.forEach((input, i) => {
    input.checked = picked(answer, i);
    input.disabled = final && !input.checked;
  });
  return {nodes: [choices(view, room, inputs, 'radiogroup', 'ring')], settle};
}

function askSeveral(view, room) {
  const {words} = room;
  return form(view, room, {
    blank: [],
    valueOf: (answer) => answer.options,
    answerOf: (options) => ({options: [...options].sort((a, b) => a - b)}),
    missing: (options) => (options.length ? '' : words.pickFirst),
    build: (change, now) => {
      const hint = el('p', {class: 'hint', role: 'status'});
      const inputs = view.options.map((_, i) => el('input', {type: 'checkbox', onchange: ({target}) => {
        const over = target.checked && now().length >= view.most;
        hint.textContent = over ? words.count(words.pickedAll, view.most) : '';
        change([...now().filter((each) => each !== i), ...(target.checked && !over ? [i] : [])]);
      }}));
      return {
        nodes: [choices(view, room, inputs, 'group', 'box'), hint],
        label: words.savePicks,
        place: (options) => inputs.forEach((input, i) => (input.checked = options.includes(i))),
        first: () => arranged(room, inputs)[0],
      };
    },
  });
}

/** What this guest said of an option, now and before, and whether it is right. */
function tags({words, answer, before}, i, right = []) {
  return [right.includes(i) && `✓ ${words.right}`, picked(answer, i) && words.yourAnswer, picked(before, i) && words.before]
    .filter(Boolean).map(tag);
}

function result(view, room) {
  const {words, answer} = room;
  const {counts, shares} = view.result;
  const right = view.right || view.result.right;
  const rows = counts.map((count, i) => {
    const share = view.answers > 0 ? count / view.answers : 0;
    const near = count && !shares[i] ? '<' : shares[i] > 99 && share < 1 ? '>' : '';
    return row(name(view, i), share, [near + words.percent((near ? (near < '>' ? 1 : 99) : shares[i]) / 100), words.count(words.votes, count)], tags(room, i, right), picked(answer, i), poleOf(view, i));
  });
  const verdict = right && answer ? el('p', {class: 'verdict'}, verdictOn(words, answer.options, right)) : '';
  return [verdict, bars(rows)];
}

function verdictOn(words, options, right) {
  const hit = options.filter((option) => right.includes(option)).length;
  return hit === right.length && hit === options.length ? words.gotIt : hit ? words.gotPart : words.gotNone;
}
