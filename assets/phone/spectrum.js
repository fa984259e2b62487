import {el, written} from './dom.js';
import * as store from './store.js';

/** A mark between two poles, for each pair. The first pole is on the left, whatever way the page reads, as on the projector. */
export const spectrum = {
  eyebrow: 'placeMarks',
  ask,
  recall: (view, room) => strips(view, room, []),
  result: (view, room) => strips(view, room, view.answers > 0 ? view.result.pairs : []),
};

function ask(view, room) {
  const {words} = room;
  const draftKey = `${room.session}.draft.${view.run}`;
  let saved = positions(room.answer);
  const marks = [...(store.read(draftKey) || saved || view.pairs.map(() => null))];
  const sliders = view.pairs.map((pair, i) => slider(words, pair, marks[i], (position) => {
    marks[i] = position;
    store.write(draftKey, marks);
    refresh();
  }));
  const missing = el('p', {class: 'missing', id: 'missing'});
  const button = el('button', {type: 'submit', class: 'main', 'aria-describedby': 'missing'}, words.saveMarks(view.pairs.length));

  const unsaved = () => marks.some((mark, i) => mark !== null && !(saved && saved[i] === mark));
  const draft = () => (!unsaved() ? '' : saved ? 'changed' : 'new');

  function refresh() {
    const open = marks.filter((mark) => mark === null).length;
    missing.textContent = open > 0 ? words.marksMissing(open) : '';
    button.setAttribute('aria-disabled', String(open > 0 || !unsaved()));
    room.tell();
  }

  function save(event) {
    event.preventDefault();
    const open = marks.indexOf(null);
    if (open >= 0) return sliders[open].input.focus();
    if (unsaved()) room.cast({positions: [...marks]});
  }

  /** The room's word, or another tab's: it stands unless marks were moved here since. */
  function settle(answer, final) {
    const touched = unsaved();
    saved = positions(answer);
    if (saved && !touched) saved.forEach((position, i) => sliders[i].place(marks[i] = position));
    if (!unsaved()) store.drop(draftKey);
    for (const {input} of sliders) input.disabled = final;
    refresh();
  }

  const form = el('form', {onsubmit: save, class: 'pairs', novalidate: true}, ...sliders.map((each) => each.node), el('div', {class: 'saving'}, button, missing));
  return {nodes: [el('p', {class: 'how'}, words.placeHow), form], settle, draft};
}

/** The width of a slider's knob, as the style sheet has it. */
const knob = 44;

/** A native slider that stands in the middle without counting until it is touched or keyed. */
function slider(words, pair, start, moved) {
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
    const position = Number(input.value);
    place(position);
    moved(position);
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
  place(start);
  return {node, input, place};
}

function poles([left, right]) {
  return el('div', {class: 'poles'}, written('span', left, 'left'), written('span', right, 'right'));
}

function strips({pairs}, {words, answer}, shown) {
  const own = positions(answer) || [];
  return [el('ul', {class: 'strips'}, ...pairs.map((pair, i) => strip(words, pair, own[i], shown[i])))];
}

/** A line between the poles with the guest's own mark and, once it is shown, the room's mean and spread; said in words too. */
function strip(words, pair, own, shown) {
  const line = el('span', {class: 'strip', 'aria-hidden': 'true'});
  const figures = el('dl', {class: 'figures'});
  const put = (name, left, width) => {
    const part = el('span', {class: name});
    part.style.left = `${left * 100}%`;
    if (width) part.style.width = `${width * 100}%`;
    line.append(part);
  };
  const tell = (name, term, text) => figures.append(el('div', {}, el('dt', {class: name}, term), el('dd', {}, text)));
  if (shown) {
    const from = Math.max(0, shown.mean - shown.spread);
    if (shown.spread > 0) put('spread', from, Math.min(1, shown.mean + shown.spread) - from);
    put('room', shown.mean);
    tell('room', words.theRoom, words.towards(shown.mean, pair));
  }
  if (own !== undefined) {
    put('own', own);
    tell('own', words.you, words.towards(own, pair));
  } else if (!shown) tell('', words.you, words.noMark);
  return el('li', {}, line, poles(pair), figures);
}

function positions(answer) {
  return answer && Array.isArray(answer.positions) ? answer.positions : null;
}
