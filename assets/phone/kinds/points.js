import {announce, button, el, written} from '../dom.js';
import {bars, row, tag} from '../parts.js';
import {form} from './form.js';

/** A total spread over the options: by steps, or typed. */
export const kind = {eyebrow: ({words}, view) => words.fill(words.spreadAll, {total: view.total}), ask, recall, result};

const sum = (points) => points.reduce((total, each) => total + each, 0);

function ask(view, room) {
  const {words} = room;
  const left = (points) => view.total - sum(points);
  const status = (points) => {
    const rest = left(points);
    return rest === 0 ? '' : rest > 0 ? words.count(words.pointsLeft, rest) : words.count(words.pointsOver, -rest);
  };
  return form(view, room, {
    blank: view.options.map(() => 0),
    valueOf: (answer) => answer.points,
    answerOf: (points) => ({points}),
    missing: status,
    build: (start, change) => {
      let points = [...start];
      const rest = el('p', {class: 'rest', role: 'status'});
      const step = Math.max(1, Math.round(view.total / 20));
      const rows = view.options.map((option, i) => stepper(words, option, view.total, {
        by: (sign) => set(i, points[i] + (sign > 0 ? Math.min(step, Math.max(0, left(points))) : -Math.min(step, points[i]))),
        to: (value) => set(i, value),
      }));
      const show = () => {
        rest.textContent = status(points) || words.allSpread;
        rows.forEach((each, i) => each.show(points[i], left(points) > 0));
      };
      const set = (i, value) => {
        points = points.map((old, at) => (at === i ? value : old));
        show();
        change(points);
      };
      const place = (value) => {
        points = [...value];
        show();
      };
      place(start);
      return {
        nodes: [rest, el('ul', {class: 'steppers'}, ...rows.map((each) => each.node))],
        label: words.savePoints,
        place,
        lock: (final) => rows.forEach((each) => each.lock(final)),
        lead: () => {
          announce(status(points));
          rows[0].input.focus();
        },
      };
    },
  });
}

function stepper(words, option, total, {by, to}) {
  const input = el('input', {
    type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: String(total).length, 'aria-label': words.fill(words.pointsFor, {option}),
    oninput: () => to(Math.min(total, Number(input.value.replace(/\D/g, '')) || 0)),
    onfocus: () => input.select(),
    onkeydown: (event) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      by(event.key === 'ArrowUp' ? 1 : -1);
    },
  });
  const less = button('step', '−', () => by(-1), {'aria-label': words.fill(words.fewer, {option})});
  const more = button('step', '+', () => by(1), {'aria-label': words.fill(words.more, {option})});
  let final = false;
  const show = (value, rest) => {
    if (input.value !== String(value)) input.value = value;
    less.setAttribute('aria-disabled', String(final || value === 0));
    more.setAttribute('aria-disabled', String(final || !rest));
  };
  const lock = (locked) => {
    final = locked;
    for (const each of [input, less, more]) each.disabled = locked;
  };
  return {node: el('li', {}, written('span', option), el('span', {class: 'stepper'}, less, input, more)), input, show, lock};
}

const own = (words, {answer, before}, i) => [answer ? tag(words.fill(words.yours, {n: answer.points[i]})) : '', before ? tag(words.fill(words.beforeAt, {place: before.points[i]})) : ''];

function recall(view, room) {
  return [el('ul', {class: 'cards'}, ...view.options.map((option, i) => el('li', {class: 'card'}, written('span', option), ...own(room.words, room, i))))];
}

function result(view, room) {
  const {words} = room;
  return [bars(view.options.map((option, i) => row(option, view.result.means[i].mean / view.total,
    [words.decimal(view.result.means[i].mean), words.onAverage], own(words, room, i))))];
}
