import {el, svg, written} from '../dom.js';
import {facts} from '../parts.js';
import {form} from './form.js';

/** A mark on a plane. Low is left and below, whatever way the page reads, as on the projector. */
export const kind = {eyebrow: ({words}) => words.placeOne, ask, recall, result};

const inside = (value) => Math.min(1, Math.max(0, Math.round(value * 100) / 100));

/** Where a mark stands, in words. */
function says(view, words, {x, y}) {
  const towards = (value, ends) => (ends[0] || ends[1] ? words.towards(value, ends) : words.percent(value));
  return `${towards(x, view.x)}; ${towards(y, view.y)}`;
}

/** The plane with its four ends around it. */
function plane(view, ...inside) {
  const square = el('div', {class: 'plane'}, ...inside);
  const end = (text, name) => written('span', text, name);
  return {square, node: el('div', {class: 'field2'}, end(view.y[1], 'top'), square, end(view.y[0], 'bottom'), end(view.x[0], 'low'), end(view.x[1], 'high'))};
}

const mark = (name, spot) => put(el('span', {class: `mark ${name}`, 'aria-hidden': 'true'}), spot);

function put(node, {x, y}) {
  node.style.left = `${x * 100}%`;
  node.style.top = `${(1 - y) * 100}%`;
  return node;
}

function ask(view, room) {
  const {words} = room;
  return form(view, room, {
    blank: {},
    valueOf: ({x, y}) => ({x, y}),
    answerOf: (spot) => spot,
    missing: ({x}) => (x === undefined ? words.markFirst : ''),
    build: (change, now) => board(view, words, change, now),
  });
}

function board(view, words, change, now) {
  const middle = {x: 0.5, y: 0.5};
  const spot = () => (now().x === undefined ? middle : now());
  const knob = mark('own', middle);
  // Two sliders lie over the plane, seen by no one: a screen reader's swipes and a keyboard's arrows move the mark through them.
  const axis = (name, ends) => el('input', {
    type: 'range', min: 0, max: 1, step: 0.01, autocomplete: 'off', 'aria-label': words.fill(words.between, {left: ends[0], right: ends[1]}),
    oninput: ({target}) => move({...spot(), [name]: Number(target.value)}),
    onkeydown: key,
  });
  const sliders = {x: axis('x', view.x), y: axis('y', view.y)};
  const {square, node} = plane(view, knob, sliders.x, sliders.y);

  const move = ({x, y}) => change({x: inside(x), y: inside(y)});

  function place(value) {
    const known = value.x !== undefined;
    const {x, y} = known ? value : middle;
    node.classList.toggle('placed', known);
    put(knob, {x, y});
    Object.entries(sliders).forEach(([name, slider]) => {
      slider.value = {x, y}[name];
      slider.setAttribute('aria-valuetext', known ? says(view, words, value) : words.notPlacedHow);
    });
  }

  function key(event) {
    const by = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1], Enter: [0, 0], ' ': [0, 0]}[event.key];
    if (!by) return;
    event.preventDefault();
    const {x, y} = spot();
    const step = event.shiftKey ? 0.1 : 0.02;
    move({x: x + by[0] * step, y: y + by[1] * step});
  }

  function touch(event) {
    if (sliders.x.disabled) return;
    event.preventDefault();
    const box = square.getBoundingClientRect();
    const to = ({clientX, clientY}) => move({x: (clientX - box.left) / box.width, y: 1 - (clientY - box.top) / box.height});
    square.setPointerCapture(event.pointerId);
    square.addEventListener('pointermove', to);
    square.addEventListener('lostpointercapture', () => square.removeEventListener('pointermove', to), {once: true});
    to(event);
  }

  square.addEventListener('pointerdown', touch);
  return {nodes: [el('p', {class: 'how'}, words.markHow), node], label: words.saveMark, place, first: () => sliders.x};
}

const ownMarks = ({answer, before}) => [before ? mark('before', before) : '', answer ? mark('own', answer) : ''];
const ownFacts = (view, {words, answer, before}) => [['own', answer ? says(view, words, answer) : ''], ['before', before ? says(view, words, before) : '']];

function recall(view, room) {
  const {node} = plane(view, ...ownMarks(room));
  return [node, room.answer ? facts(room.words, ...ownFacts(view, room)) : el('p', {}, room.words.noMark)];
}

function result(view, room) {
  const {words} = room;
  const {points, mean, corners} = view.result;
  const [x, y] = mean;
  const dots = svg('svg', {viewBox: '0 0 100 100', 'aria-hidden': 'true', class: points.length > 300 ? 'many' : ''},
    svg('path', {d: points.map((point) => `M${point[0] * 100} ${(1 - point[1]) * 100}h0`).join('')}));
  const names = view.corners.map((corner, i) => written('span', corner, `corner c${i}`));
  const {node} = plane(view, ...names, dots, view.answers ? mark('room', {x, y}) : '', ...ownMarks(room));
  const counts = el('ul', {class: 'corners'}, ...[2, 3, 0, 1].map((i) => el('li', {}, written('strong', view.corners[i]), ` ${words.count(words.votes, corners[i])}`)));
  return [node, facts(words, ['room', view.answers ? says(view, words, {x, y}) : ''], ...ownFacts(view, room)), counts];
}
