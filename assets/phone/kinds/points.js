import {button, el, idle, written} from '../dom.js';
import {arranged, bars, cards, item, row, tagsOf} from '../parts.js';
import {form} from './form.js';

/** A total spread over the options: by steps, or typed. */
export const kind = {
  eyebrow: ({words}, view) => words.fill(words.spreadAll, {total: view.total}),
  ask,
  recall: (view, room) => [cards(arranged(room, view.options.map((option, i) => item(false, written('span', option), ...given(room, i)))))],
  result: (view, room) => [bars(view.options.map((option, i) => {
    const {mean} = view.result.means[i];
    return row(option, mean / view.total, [room.words.decimal(mean), room.words.onAverage], given(room, i));
  }))],
};

const given = (room, i) => tagsOf(room, (answer) => answer.points[i]);

function ask(view, room) {
  const {words} = room;
  const left = (points) => points.reduce((rest, each) => rest - each, view.total);
  const missing = (points) => {
    const rest = left(points);
    return rest === 0 ? '' : words.count(rest > 0 ? words.pointsLeft : words.pointsOver, Math.abs(rest));
  };
  return form(view, room, {
    blank: view.options.map(() => 0),
    valueOf: (answer) => answer.points,
    answerOf: (points) => ({points}),
    missing,
    build: (change, now) => {
      const rest = el('p', {class: 'rest', role: 'status'});
      const step = Math.max(1, Math.round(view.total / 20));
      const set = (i, value) => change(now().map((old, at) => (at === i ? value : old)));
      const rows = view.options.map((option, i) => stepper(words, option, view.total, {
        by: (sign) => set(i, now()[i] + (sign > 0 ? Math.min(step, Math.max(0, left(now()))) : -Math.min(step, now()[i]))),
        to: (value) => set(i, value),
      }));
      return {
        nodes: [rest, el('ul', {class: 'steppers'}, ...arranged(room, rows).map((each) => each.node))],
        label: words.savePoints,
        place: (points) => {
          rest.textContent = missing(points) || words.allSpread;
          rows.forEach((each, i) => each.show(points[i], left(points) > 0));
        },
        first: () => arranged(room, rows)[0].input,
      };
    },
  });
}

/** The digits in a text as 0 to 9, whatever keyboard they come from: Arabic-Indic, Persian and full-width ones have theirs in the last four bits. */
const digits = (text) => text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => digit.charCodeAt(0) & 15).replace(/\D/g, '');

function stepper(words, option, total, {by, to}) {
  const input = el('input', {
    type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: String(total).length, 'aria-label': words.fill(words.pointsFor, {option}),
    oninput: () => to(Math.min(total, Number(digits(input.value)) || 0)),
    onfocus: () => input.select(),
    onkeydown: (event) => {
      const sign = {ArrowUp: 1, ArrowDown: -1}[event.key];
      if (!sign) return;
      event.preventDefault();
      by(sign);
    },
  });
  const less = button('step', '−', () => by(-1), {'aria-label': words.fill(words.fewer, {option})});
  const more = button('step', '+', () => by(1), {'aria-label': words.fill(words.more, {option})});
  const show = (value, rest) => {
    if (input.value !== String(value)) input.value = value;
    idle(less, value === 0);
    idle(more, !rest);
  };
  return {node: el('li', {}, written('span', option), el('span', {class: 'stepper'}, less, input, more)), input, show};
}
