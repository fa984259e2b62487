import {el, written} from '../dom.js';
import {facts} from '../parts.js';
import {form} from './form.js';

/** A mark between two poles, for each pair. The first pole is on the left, whatever way the page reads, as on the projector. */
export const kind = {
  eyebrow: ({words}) => words.placeMarks,
  ask,
  recall: (view, room) => strips(view, room, []),
  result: (view, room) => strips(view, room, view.answers > 0 ? view.result.pairs : []),
};

function ask(view, room) {
  const {words} = room;
  const open = (marks) => marks.filter((mark) => mark === null).length;
  return form(view, room, {
    blank: view.pairs.map(() => null),
    valueOf: positions,
    answerOf: (marks) => ({positions: marks}),
    missing: (marks) => (open(marks) > 0 ? words.count(words.marksMissing, open(marks)) : ''),
    build: (change, now) => {
      const sliders = view.pairs.map((pair, i) => slider(words, pair, (position) => change(now().map((old, at) => (at === i ? position : old)))));
      return {
        nodes: [el('p', {class: 'how'}, words.placeHow), ...sliders.map((each) => each.node)],
        label: words.count(words.saveMarks, view.pairs.length),
        place: (marks) => marks.forEach((position, i) => sliders[i].place(position)),
        first: (marks) => sliders[marks.indexOf(null)].input,
      };
    },
  });
}

/** The width of a slider's knob, as the style sheet has it. */
const knob = 44;

/** A native slider that stands in the middle without counting until it is touched or keyed. */
function slider(words, pair, moved) {
  const input = el('input', {
    type: 'range', min: 0, max: 1, step: 0.01, value: 0.5, autocomplete: 'off',
    'aria-label': words.fill(words.between, {left: pair[0], right: pair[1]}),
  });
  const node = el('div', {class: 'pair'}, input, poles(pair));
  let heard = false;

  function place(position) {
    const set = position !== null;
    input.value = set ? position : 0.5;
    node.classList.toggle('placed', set);
    input.setAttribute('aria-valuetext', set ? words.towards(position, pair) : words.notPlacedHow);
  }

  function take() {
    heard = true;
    moved(Number(input.value));
  }

  input.addEventListener('input', take);
  input.addEventListener('pointerdown', () => (heard = false));
  // A tap that moves nothing counts too: in the middle, or anywhere on browsers that only let the knob be dragged.
  input.addEventListener('pointerup', (event) => {
    if (heard) return;
    const box = input.getBoundingClientRect();
    const share = (event.clientX - box.left - knob / 2) / (box.width - knob);
    if (Math.abs(share - Number(input.value)) * box.width > knob / 2) input.value = Math.min(1, Math.max(0, share));
    take();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    take();
  });
  return {node, input, place};
}

function poles([left, right]) {
  return el('div', {class: 'poles'}, written('span', left, 'left'), written('span', right, 'right'));
}

function strips({pairs}, {words, answer, before}, shown) {
  const own = positions(answer) || [];
  const past = positions(before) || [];
  return [el('ul', {class: 'strips'}, ...pairs.map((pair, i) => strip(words, pair, own[i], past[i], shown[i])))];
}

/** A line between the poles with the guest's own marks and, once it is shown, the room's mean and spread; said in words too. */
function strip(words, pair, own, past, shown) {
  const line = el('span', {class: 'strip', 'aria-hidden': 'true'});
  const put = (name, left, width) => {
    const part = el('span', {class: name});
    part.style.left = `${left * 100}%`;
    if (width) part.style.width = `${width * 100}%`;
    line.append(part);
  };
  const says = (position) => (position === undefined ? '' : words.towards(position, pair));
  if (shown) {
    const from = Math.max(0, shown.mean - shown.spread);
    if (shown.spread > 0) put('spread', from, Math.min(1, shown.mean + shown.spread) - from);
    put('room', shown.mean);
  }
  if (past !== undefined) put('before', past);
  if (own !== undefined) put('own', own);
  return el('li', {}, line, poles(pair), facts(words, ['room', shown ? says(shown.mean) : ''],
    ['own', says(own) || (shown ? '' : words.noMark)], ['before', says(past)]));
}

function positions(answer) {
  return answer && Array.isArray(answer.positions) ? answer.positions : null;
}
